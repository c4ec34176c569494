package cn.wuli.fund.payment;

import cn.wuli.fund.FundProblem;
import cn.wuli.fund.payment.BatchView.ItemView;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Books the bank's answer: all rows of the file or none. */
@ApplicationScoped
public class ImportReturn {
    private static final int COLUMNS = 5;
    private static final int TAIL = 4;
    private static final Map<String, String> RESULTS = Map.of("成功", "PAID", "失败", "FAILED", "未知", "UNKNOWN");

    private record ReturnRow(int row, UUID reference, long amount, String tail, String result, String reason) {}

    private final BatchSearch search;
    private final Sql sql;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final Settlements settlements;

    ImportReturn(BatchSearch search, Sql sql, ObjectMapper json, AuditLog audit, Settlements settlements) {
        this.search = search;
        this.sql = sql;
        this.json = json;
        this.audit = audit;
        this.settlements = settlements;
    }

    /**
     * @param content CSV with the header 参考号,账号,金额,结果,原因
     * @return the payments that the file speaks of, as they stand now
     * @throws DomainProblem with the number of the first row that is a duplicate, altered, foreign or unreadable
     */
    @Transactional
    public List<ItemView> importReturn(UUID batchId, String content) {
        BatchView batch = search.batch(batchId);
        BatchAction.FLOW.next(batch.status(), BatchAction.IMPORT_RETURN);
        List<ReturnRow> rows = parse(content);
        sql.perform(
                FundProblem::of,
                "select biz.settle_batch(?, ?, ?, ?::jsonb)",
                Ids.next(),
                batchId,
                digest(content),
                write(rows));
        audit.record("payment.import-return", "payment-batch", batchId, AuditChanges.of("rows", null, rows.size()));
        List<UUID> items = rows.stream().map(ReturnRow::reference).toList();
        settlements.tell(items);
        return search.items(batchId, items);
    }

    private static List<ReturnRow> parse(String content) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        List<String> lines = text.lines().toList();
        List<ReturnRow> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(parseRow(i + 1, lines.get(i)));
            }
        }
        if (rows.isEmpty()) {
            throw unreadable(1);
        }
        return rows;
    }

    private static ReturnRow parseRow(int number, String line) {
        String[] cells = line.replace("\"", "").split(",", -1);
        if (cells.length < COLUMNS || !RESULTS.containsKey(cells[3].strip())) {
            throw unreadable(number);
        }
        String account = cells[1].strip();
        try {
            return new ReturnRow(
                    number,
                    UUID.fromString(cells[0].strip()),
                    Money.ofYuan(cells[2].strip()).fen(),
                    account.substring(Math.max(0, account.length() - TAIL)),
                    RESULTS.getOrDefault(cells[3].strip(), ""),
                    cells[4].strip());
        } catch (IllegalArgumentException | ArithmeticException malformed) {
            throw unreadable(number);
        }
    }

    private static DomainProblem unreadable(int row) {
        return new DomainProblem(FundProblem.RETURN_UNREADABLE).with("row", row);
    }

    private String write(List<ReturnRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String digest(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
