package cn.wuli.fund.payment;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the file for the bank as the rows of {@code ref.bank_file_format} say. Each time is recorded: it holds accounts in clear. */
@ApplicationScoped
public class BankFile {
    private static final Set<BatchStatus> SENT = Set.of(BatchStatus.RELEASED, BatchStatus.RECONCILING);
    private static final String LINE_END = "\r\n";

    /** @param name safe for a download */
    public record Content(String name, byte[] bytes) {}

    private record Format(boolean fixed, Charset charset, String extension, List<Column> columns) {}

    private record Column(String field, String header, int width) {}

    private final BatchSearch search;
    private final Sql sql;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final AuditLog audit;

    BankFile(BatchSearch search, Sql sql, FieldCipher cipher, ObjectMapper json, AuditLog audit) {
        this.search = search;
        this.sql = sql;
        this.cipher = cipher;
        this.json = json;
        this.audit = audit;
    }

    @Transactional
    public Content write(UUID batchId) {
        BatchView batch = search.batch(batchId);
        if (!SENT.contains(batch.status())) {
            throw new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
        }
        Format format = sql.one(
                row -> new Format(
                        "FIXED".equals(row.text("kind")),
                        Charset.forName(row.text("charset")),
                        row.text("extension"),
                        columns(row.text("columns"))),
                "select * from ref.bank_file_format where code = ?",
                batch.formatCode());
        StringBuilder file = new StringBuilder();
        if (!format.fixed()) {
            file.append(format.columns().stream().map(Column::header).collect(Collectors.joining(",")))
                    .append(LINE_END);
        }
        for (Map<String, String> item : items(batchId)) {
            file.append(line(format, item)).append(LINE_END);
        }
        audit.record("payment.bank-file", "payment-batch", batchId, AuditChanges.of("total", null, batch.total()));
        return new Content(
                "batch-" + batchId + "." + format.extension(), file.toString().getBytes(format.charset()));
    }

    private static String line(Format format, Map<String, String> item) {
        return format.columns().stream()
                .map(column -> {
                    String value = Objects.requireNonNull(item.get(column.field()), column.field());
                    return format.fixed() ? padded(value, column.width(), format.charset()) : quoted(value);
                })
                .collect(Collectors.joining(format.fixed() ? "" : ","));
    }

    /** Fixed width counts bytes, as banks do; too long a value would shift all that follow. */
    private static String padded(String value, int width, Charset charset) {
        int missing = width - value.getBytes(charset).length;
        if (missing < 0) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField("payments", "收款人或开户行名称过长，超过银行定长文件的 " + width + " 字节。");
        }
        return value + " ".repeat(missing);
    }

    /** Quoted so that spreadsheets neither cut account numbers nor run a name as a formula. */
    private static String quoted(String value) {
        String harmless = !value.isEmpty() && "=+-@\t".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private List<Map<String, String>> items(UUID batchId) {
        return sql.list(
                row -> Map.of(
                        "line", Long.toString(row.number("line")),
                        "reference", row.text("id"),
                        "account",
                                cipher.decrypt(
                                        DataClass.FINANCE,
                                        BuildBatch.TABLE,
                                        BuildBatch.COLUMN,
                                        row.id("id"),
                                        Objects.requireNonNull(row.maybeBytes(BuildBatch.COLUMN))),
                        "name", row.text("payee_name"),
                        "bank", row.text("bank_name"),
                        "yuan", yuan(row.money("amount_fen")),
                        "fen", Long.toString(row.number("amount_fen")),
                        "purpose", row.text("purpose")),
                "select i.*, p.name purpose from biz.payment_item i"
                        + " join biz.reservation r on r.tenant_id = i.tenant_id and r.id = i.reservation_id"
                        + " join ref.payment_purpose p on p.code = r.purpose where i.batch_id = ? and i.status <> 'DROPPED' order by i.line",
                batchId);
    }

    private static String yuan(Money money) {
        return money.toString().replace(",", "");
    }

    private List<Column> columns(String text) {
        try {
            return List.of(json.readValue(text, Column[].class));
        } catch (JsonProcessingException invalid) {
            throw new IllegalStateException(invalid);
        }
    }
}
