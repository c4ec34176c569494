package cn.wuli.fund;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Corrects an entry by its opposite, and tells whose payment was taken back. */
@ApplicationScoped
public class CorrectEntry {
    private final Funds funds;
    private final Sql sql;
    private final AuditLog audit;
    private final Event<PaymentSettled> settled;

    CorrectEntry(Funds funds, Sql sql, AuditLog audit, Event<PaymentSettled> settled) {
        this.funds = funds;
        this.sql = sql;
        this.audit = audit;
        this.settled = settled;
    }

    @Transactional
    public UUID reverse(UUID entryId, String reason) {
        UUID reversal = funds.reverse(entryId, reason, new Decision("CORRECTION", Ids.next()));
        audit.record("ledger.correct", "entry", entryId, AuditChanges.of("reversal", null, reversal));
        sql.list(
                        row -> new PaymentSettled(
                                row.text("object_type"),
                                row.id("object_id"),
                                row.id("id"),
                                row.money("amount_fen"),
                                PaymentSettled.Outcome.REVERSED,
                                reason),
                        "select r.object_type, r.object_id, r.id, p.amount_fen from biz.posting p"
                                + " join biz.reservation r on r.tenant_id = p.tenant_id and r.id = p.reservation_id"
                                + " where p.entry_id = ? and p.account = 'SPENT'",
                        entryId)
                .forEach(settled::fire);
        return reversal;
    }
}
