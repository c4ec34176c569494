package cn.wuli.fund.payment;

import cn.wuli.fund.FundProblem;
import cn.wuli.fund.payment.PayeeSource.Payee;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.BlindIndexes;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects reservations to be paid by the bank, or the payments of an earlier batch that failed. */
@ApplicationScoped
public class BuildBatch {
    static final String TABLE = "biz.payment_item";
    static final String COLUMN = "account_cipher";

    /**
     * Whom to pay for a reservation. The whole of what is still reserved is paid.
     *
     * @param payee null: whom the file names
     * @param correction why the account is not that of the file
     */
    public record Payment(
            UUID reservationId,
            @Nullable Payee payee,
            @Nullable String correction) {}

    /** Where the account of a payment comes from. */
    private enum Origin {
        FILE,
        TYPED,
        CORRECTED
    }

    /** The account that a payment goes to, for good. */
    private record Destination(
            Payee payee, Origin origin, @Nullable String correction) {}

    private record Reserved(Money outstanding, @Nullable UUID personId) {}

    private record Failed(
            UUID reservationId,
            Payee payee,
            Origin origin,
            @Nullable String correction,
            String reason) {}

    private final Sql sql;
    private final FieldCipher cipher;
    private final BlindIndexes indexes;
    private final Payees payees;
    private final SensitiveReads sensitiveReads;
    private final AuditLog audit;

    BuildBatch(
            Sql sql,
            FieldCipher cipher,
            BlindIndexes indexes,
            Payees payees,
            SensitiveReads sensitiveReads,
            AuditLog audit) {
        this.sql = sql;
        this.cipher = cipher;
        this.indexes = indexes;
        this.payees = payees;
        this.sensitiveReads = sensitiveReads;
        this.audit = audit;
    }

    /** @throws DomainProblem {@code validation} on the payment whose account nobody names, or is corrected without a reason */
    @Transactional
    public UUID build(UUID fundId, String title, String formatCode, List<Payment> payments) {
        Map<UUID, Payee> known =
                payees.of(payments.stream().map(Payment::reservationId).toList());
        Map<UUID, Destination> destinations = new LinkedHashMap<>();
        for (int i = 0; i < payments.size(); i++) {
            Payment payment = payments.get(i);
            destinations.put(
                    payment.reservationId(),
                    destination(payment, known.get(payment.reservationId()), "payments[" + i + "]"));
        }
        return build(fundId, title, formatCode, destinations, null);
    }

    /** A new batch of what the bank could not pay, to the accounts as they were sent or as {@code corrections} say. */
    @Transactional
    public UUID followUp(UUID batchId, List<Payment> corrections) {
        Map<UUID, Destination> destinations = new LinkedHashMap<>();
        sql.list(
                        this::failed,
                        "select i.* from biz.payment_item i where i.batch_id = ? and i.status = 'FAILED' and not exists"
                                + " (select from biz.payment_item x where x.tenant_id = i.tenant_id and x.id > i.id"
                                + " and x.reservation_id = i.reservation_id and x.status <> 'DROPPED') order by i.line",
                        batchId)
                .forEach(failed -> destinations.put(failed.reservationId(), again(failed, corrections)));
        if (destinations.isEmpty()) {
            throw new DomainProblem(FundProblem.BATCH_EMPTY);
        }
        return sql.one(
                row -> build(
                        row.id("fund_id"), row.text("title") + "（补发）", row.text("format_code"), destinations, batchId),
                "select * from biz.payment_batch where id = ?",
                batchId);
    }

    /** While the batch is still built. Its reservation may then go into another one. */
    @Transactional
    public void remove(UUID batchId, UUID itemId) {
        sql.perform(FundProblem::of, "select biz.drop_payment_item(?, ?)", batchId, itemId);
        audit.record("payment.remove-item", "payment-batch", batchId, AuditChanges.of("item", itemId, null));
    }

    private Failed failed(Row row) throws SQLException {
        byte[] account = Objects.requireNonNull(row.maybeBytes(COLUMN));
        UUID id = row.id("id");
        return new Failed(
                row.id("reservation_id"),
                new Payee(
                        row.text("payee_name"),
                        row.text("bank_name"),
                        cipher.decrypt(DataClass.FINANCE, TABLE, COLUMN, id, account)),
                Origin.valueOf(row.text("account_origin")),
                row.maybeText("correction"),
                row.text("reason"));
    }

    /** What the bank said is reason enough to correct an account that it returned. */
    private static Destination again(Failed failed, List<Payment> corrections) {
        for (Payment correction : corrections) {
            Payee payee = correction.payee();
            if (payee != null
                    && correction.reservationId().equals(failed.reservationId())
                    && !payee.equals(failed.payee())) {
                String given = correction.correction();
                return new Destination(
                        payee, Origin.CORRECTED, given == null || given.isBlank() ? "银行退回：" + failed.reason() : given);
            }
        }
        return new Destination(failed.payee(), failed.origin(), failed.correction());
    }

    private static Destination destination(Payment payment, @Nullable Payee known, String path) {
        Payee typed = payment.payee();
        if (typed == null) {
            if (known == null) {
                throw new DomainProblem(CommonProblem.VALIDATION)
                        .onField(path + ".accountNumber", "档案中没有可用的收款账户，请填写收款人、开户行和账号。");
            }
            return new Destination(known, Origin.FILE, null);
        }
        if (known == null) {
            return new Destination(typed, Origin.TYPED, null);
        }
        if (typed.equals(known)) {
            return new Destination(known, Origin.FILE, null);
        }
        String why = payment.correction();
        if (why == null || why.isBlank()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField(path + ".correction", "收款账户与档案不同，请写明更正的原因和依据。");
        }
        return new Destination(typed, Origin.CORRECTED, why.strip());
    }

    private UUID build(
            UUID fundId,
            String title,
            String formatCode,
            Map<UUID, Destination> destinations,
            @Nullable UUID followsId) {
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
        int line = 0;
        for (Map.Entry<UUID, Destination> each : destinations.entrySet()) {
            add(batch, fundId, line++, each.getKey(), each.getValue(), title);
        }
        long corrected = destinations.values().stream()
                .filter(each -> each.origin() == Origin.CORRECTED)
                .count();
        audit.record(
                "payment.build",
                "payment-batch",
                batch,
                AuditChanges.of("items", null, destinations.size()).and("correctedAccounts", null, corrected));
        return batch;
    }

    private void add(UUID batch, UUID fundId, int index, UUID reservation, Destination to, String title) {
        Reserved reserved = sql.first(
                        row -> new Reserved(row.money("rest"), row.maybeId("person_id")),
                        "select amount_fen - sent_fen - paid_fen - released_fen rest, person_id from biz.reservation"
                                + " where id = ? and fund_id = ?",
                        reservation,
                        fundId)
                .filter(found -> found.outstanding().isPositive())
                .orElseThrow(() -> new DomainProblem(CommonProblem.VALIDATION)
                        .onField("payments[" + index + "].reservationId", "该预留不属于本资金，或已没有可付金额。"));
        UUID id = Ids.next();
        String account = to.payee().accountNumber();
        sql.change(
                FundProblem::of,
                "insert into biz.payment_item (id, batch_id, line, reservation_id, amount_fen, payee_name, bank_name,"
                        + " account_cipher, account_index, account_mask, account_origin, correction)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                batch,
                index + 1,
                reservation,
                reserved.outstanding().fen(),
                to.payee().name(),
                to.payee().bankName(),
                cipher.encrypt(DataClass.FINANCE, TABLE, COLUMN, id, account),
                indexes.of(DataClass.FINANCE, account),
                Masks.card(account),
                to.origin().name(),
                to.correction());
        if (to.origin() == Origin.FILE && reserved.personId() != null) {
            sensitiveReads.record(
                    reserved.personId(), "payment-batch", batch, List.of("BANK_ACCOUNT"), "列入付款批次：" + title);
        }
    }
}
