package cn.wuli.assistance.inspection;

import cn.wuli.assistance.StepDetails;
import cn.wuli.platform.access.ActingUnion;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.file.FileLinks;
import cn.wuli.platform.file.FilePurpose;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.print.ApprovalForm;
import cn.wuli.platform.print.ApprovalForm.Fact;
import cn.wuli.platform.print.ApprovalForm.Grid;
import cn.wuli.platform.print.ApprovalForm.Passage;
import cn.wuli.platform.print.PdfPrinter;
import cn.wuli.platform.print.Watermark;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 审计证据包: the sample as CSV, the findings as PDF, and the SHA-256 of both, packed for the reader who asked. */
@ApplicationScoped
public class EvidencePack {
    /** Excel knows UTF-8 by it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Samples samples;
    private final Findings findings;
    private final PdfPrinter printer;
    private final StoredFiles files;
    private final FileLinks links;
    private final AuditLog audit;
    private final ActingUnion union;
    private final CurrentActor currentActor;

    EvidencePack(
            Samples samples,
            Findings findings,
            PdfPrinter printer,
            StoredFiles files,
            FileLinks links,
            AuditLog audit,
            ActingUnion union,
            CurrentActor currentActor) {
        this.samples = samples;
        this.findings = findings;
        this.printer = printer;
        this.files = files;
        this.links = links;
        this.audit = audit;
        this.union = union;
        this.currentActor = currentActor;
    }

    /** @return the token of a link that opens for some minutes */
    @Transactional
    public FileLinks.FileLink pack(UUID sampleId) {
        SampleDetails sample = samples.get(sampleId);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put("样本.csv", csv(sample).getBytes(StandardCharsets.UTF_8));
        contents.put(
                "审计发现.pdf",
                printer.print(ApprovalForm.TEMPLATE, form(sample), Watermark.of(union.name(), currentActor.get())));
        contents.put("SHA256SUMS.txt", sums(contents).getBytes(StandardCharsets.UTF_8));
        var stored = files.store(new ByteArrayInputStream(zip(contents)), "审计证据包.zip", FilePurpose.RESULT);
        audit.record("inspection.pack", "audit-sample", sampleId, AuditChanges.none());
        return links.make(stored.id());
    }

    private static String csv(SampleDetails sample) {
        return BYTE_ORDER_MARK + "编号,对象,金额（元）,状态,日期\r\n"
                + sample.rows().stream()
                        .map(row -> String.join(
                                        ",",
                                        row.id().toString(),
                                        quoted(row.label()),
                                        quoted(row.amount().toString()),
                                        row.status(),
                                        row.day().toString())
                                + "\r\n")
                        .collect(Collectors.joining());
    }

    /** A value that begins like a formula is a text for the sheet that opens it. */
    private static String quoted(String text) {
        String safe = text.matches("[=+@\\-\\t].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private ApprovalForm form(SampleDetails sample) {
        List<Passage> passages = new ArrayList<>();
        for (FindingDetails finding : findings.list(sample.id())) {
            String steps =
                    finding.timeline().stream().map(EvidencePack::inWords).collect(Collectors.joining("\n"));
            passages.add(new Passage(
                    finding.title(),
                    finding.objectLabel() + "（" + finding.statusWords() + "）\n" + finding.text() + "\n" + steps));
        }
        List<List<String>> rows = sample.rows().stream()
                .map(row -> List.of(
                        row.label(),
                        row.amount().toString(),
                        row.status(),
                        row.day().toString()))
                .toList();
        return new ApprovalForm(
                "审计抽样与发现",
                sample.kind().words(),
                sample.id().toString(),
                List.of(
                        new Fact("期间", sample.from() + " 至 " + sample.to()),
                        new Fact("抽取", sample.rows().size() + " / " + sample.population() + " 项"),
                        new Fact("公开种子", sample.seed()),
                        new Fact("重新抽取", sample.reproduced() ? "结果一致" : "结果不一致，总体已变化"),
                        new Fact("总体摘要", sample.populationDigest().substring(0, 16) + "…"),
                        new Fact("抽取人", sample.drawnBy())),
                List.of(new Grid("样本", List.of("对象", "金额（元）", "状态", "日期"), rows)),
                passages,
                List.of(),
                "样本按公开种子与编号的 SHA-256 排序抽取，任何人可以重新抽取核对。");
    }

    private static String inWords(StepDetails step) {
        return step.at().atZone(Calendars.ZONE).toLocalDate() + " " + step.by() + "（" + step.post() + "）" + step.words()
                + "：" + step.opinion();
    }

    private static String sums(Map<String, byte[]> contents) {
        return contents.entrySet().stream()
                .map(content -> sha256(content.getValue()) + "  " + content.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] zip(Map<String, byte[]> contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                zip.putNextEntry(new ZipEntry(content.getKey()));
                zip.write(content.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
