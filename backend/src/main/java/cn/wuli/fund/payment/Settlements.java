package cn.wuli.fund.payment;

import cn.wuli.fund.PaymentSettled;
import cn.wuli.fund.PaymentSettled.Outcome;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.UUID;

/** Tells the other modules how payments ended, in the transaction that books them. */
@ApplicationScoped
class Settlements {
    private final Sql sql;
    private final Event<PaymentSettled> settled;

    Settlements(Sql sql, Event<PaymentSettled> settled) {
        this.sql = sql;
        this.settled = settled;
    }

    /** @param items payments that were just booked; those still unknown are left out */
    void tell(Collection<UUID> items) {
        sql.list(
                        row -> new PaymentSettled(
                                row.text("object_type"),
                                row.id("object_id"),
                                row.id("reservation_id"),
                                row.money("amount_fen"),
                                Outcome.valueOf(row.text("status")),
                                row.text("reason")),
                        "select i.*, r.object_type, r.object_id from biz.payment_item i join biz.reservation r"
                                + " on r.tenant_id = i.tenant_id and r.id = i.reservation_id"
                                + " where i.id = any (?) and i.status in ('PAID', 'FAILED') order by i.line",
                        (Object) items.toArray(UUID[]::new))
                .forEach(settled::fire);
    }
}
