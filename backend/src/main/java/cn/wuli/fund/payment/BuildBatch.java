package cn.wuli.fund.payment;

import cn.wuli.fund.FundProblem;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.BlindIndexes;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects reservations to be paid by the bank, or the payments of an earlier batch that failed. */
@ApplicationScoped
public class BuildBatch {
    static final String TABLE = "biz.payment_item";
    static final String COLUMN = "account_cipher";

    /** Whom to pay for a reservation. The whole of what is still reserved is paid. */
    public record Payment(UUID reservationId, String payeeName, String bankName, String accountNumber) {}

    private record Failed(UUID id, UUID reservationId, String payeeName, String bankName, byte[] account) {}

    private final Sql sql;
    private final FieldCipher cipher;
    private final BlindIndexes indexes;
    private final AuditLog audit;

    BuildBatch(Sql sql, FieldCipher cipher, BlindIndexes indexes, AuditLog audit) {
        this.sql = sql;
        this.cipher = cipher;
        this.indexes = indexes;
        this.audit = audit;
    }

    @Transactional
    public UUID build(UUID fundId, String title, String formatCode, List<Payment> payments) {
        return build(fundId, title, formatCode, payments, null);
    }

    /** A new batch of what the bank could not pay; accounts may be corrected in {@code corrections}. */
    @Transactional
    public UUID followUp(UUID batchId, List<Payment> corrections) {
        List<Payment> payments = sql
                .list(
                        row -> new Failed(
                                row.id("id"),
                                row.id("reservation_id"),
                                row.text("payee_name"),
                                row.text("bank_name"),
                                java.util.Objects.requireNonNull(row.maybeBytes(COLUMN))),
                        "select i.* from biz.payment_item i where i.batch_id = ? and i.status = 'FAILED' and not exists"
                                + " (select from biz.payment_item x where x.tenant_id = i.tenant_id and x.id > i.id"
                                + " and x.reservation_id = i.reservation_id and x.status <> 'DROPPED') order by i.line",
                        batchId)
                .stream()
                .map(failed -> corrections.stream()
                        .filter(correction -> correction.reservationId().equals(failed.reservationId()))
                        .findFirst()
                        .orElseGet(() -> again(failed)))
                .toList();
        if (payments.isEmpty()) {
            throw new DomainProblem(FundProblem.BATCH_EMPTY);
        }
        return sql.one(
                row -> build(row.id("fund_id"), row.text("title") + "（补发）", row.text("format_code"), payments, batchId),
                "select * from biz.payment_batch where id = ?",
                batchId);
    }

    /** While the batch is still built. Its reservation may then go into another one. */
    @Transactional
    public void remove(UUID batchId, UUID itemId) {
        sql.perform(FundProblem::of, "select biz.drop_payment_item(?, ?)", batchId, itemId);
        audit.record("payment.remove-item", "payment-batch", batchId, AuditChanges.of("item", itemId, null));
    }

    private Payment again(Failed failed) {
        return new Payment(
                failed.reservationId(),
                failed.payeeName(),
                failed.bankName(),
                cipher.decrypt(DataClass.FINANCE, TABLE, COLUMN, failed.id(), failed.account()));
    }

    private UUID build(UUID fundId, String title, String formatCode, List<Payment> payments, @Nullable UUID followsId) {
        sql.one(row -> row.id("id"), "select id from biz.fund where id = ?", fundId);
        if (sql.first(row -> row.text("code"), "select code from ref.bank_file_format where code = ?", formatCode)
                .isEmpty()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("formatCode", "请从列表中选择银行文件格式。");
        }
        UUID batch = Ids.next();
        sql.change(
                FundProblem::of,
                "insert into biz.payment_batch (id, fund_id, title, format_code, follows_id) values (?, ?, ?, ?, ?)",
                batch,
                fundId,
                title,
                formatCode,
                followsId);
        for (int i = 0; i < payments.size(); i++) {
            add(batch, fundId, i, payments.get(i));
        }
        audit.record("payment.build", "payment-batch", batch, AuditChanges.of("items", null, payments.size()));
        return batch;
    }

    private void add(UUID batch, UUID fundId, int index, Payment payment) {
        Money outstanding = sql.first(
                        row -> row.money("rest"),
                        "select amount_fen - sent_fen - paid_fen - released_fen rest from biz.reservation"
                                + " where id = ? and fund_id = ?",
                        payment.reservationId(),
                        fundId)
                .filter(Money::isPositive)
                .orElseThrow(() -> new DomainProblem(CommonProblem.VALIDATION)
                        .onField("payments[" + index + "].reservationId", "该预留不属于本资金，或已没有可付金额。"));
        UUID id = Ids.next();
        sql.change(
                FundProblem::of,
                "insert into biz.payment_item (id, batch_id, line, reservation_id, amount_fen, payee_name, bank_name,"
                        + " account_cipher, account_index, account_mask) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                batch,
                index + 1,
                payment.reservationId(),
                outstanding.fen(),
                payment.payeeName(),
                payment.bankName(),
                cipher.encrypt(DataClass.FINANCE, TABLE, COLUMN, id, payment.accountNumber()),
                indexes.of(DataClass.FINANCE, payment.accountNumber()),
                Masks.card(payment.accountNumber()));
    }
}
