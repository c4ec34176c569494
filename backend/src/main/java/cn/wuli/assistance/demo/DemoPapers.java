package cn.wuli.assistance.demo;

import cn.wuli.platform.file.FilePurpose;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.print.ApprovalForm;
import cn.wuli.platform.print.ApprovalForm.Opinion;
import cn.wuli.platform.print.ApprovalForm.Passage;
import cn.wuli.platform.print.PdfPrinter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Papers that people of the demo hand in: each text is printed once and uploaded by whoever hands it in. */
@ApplicationScoped
class DemoPapers {
    private final PdfPrinter printer;
    private final StoredFiles files;
    private final Map<String, byte[]> printed = new ConcurrentHashMap<>();

    DemoPapers(PdfPrinter printer, StoredFiles files) {
        this.printer = printer;
        this.files = files;
    }

    /** @return an upload of the acting post */
    UUID signedAgreement() {
        return upload("浙江省困难职工救助委托核对授权书（演示）", "授权内容", "本人及成年家庭成员授权工会核对家庭经济状况，用于困难职工认定。");
    }

    /** @return an upload of the acting post */
    UUID dischargeSummary() {
        return upload("出院小结（演示）", "诊疗经过", "演示数据：住院治疗后好转出院，不是任何人的真实病历。");
    }

    private UUID upload(String title, String heading, String words) {
        byte[] paper = printed.computeIfAbsent(title, each -> print(each, heading, words));
        return files.store(new ByteArrayInputStream(paper), title + ".pdf", FilePurpose.ATTACHMENT)
                .id();
    }

    private byte[] print(String title, String heading, String words) {
        return printer.print(
                ApprovalForm.TEMPLATE,
                new ApprovalForm(
                        title,
                        "演示工会",
                        null,
                        List.of(),
                        List.of(),
                        List.of(new Passage(heading, words)),
                        List.of(new Opinion("签名", "（演示签名）", "演示", "2026年")),
                        "演示数据，不是任何人的真实材料。"));
    }
}
