package cn.wuli.fund;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money set aside for one object.
 *
 * @param fundName null for posts that see the reservation and not the fund
 * @param label says for whom without identifying him
 * @param sent given to the bank, result not known yet
 */
public record ReservationView(
        UUID id,
        UUID fundId,
        @Nullable String fundName,
        String purpose,
        String purposeName,
        UUID unitId,
        String label,
        String objectType,
        UUID objectId,
        Money amount,
        Money sent,
        Money paid,
        Money released,
        Money outstanding,
        Instant createdAt) {
    static final String QUERY =
            "select r.*, p.name purpose_name, f.name fund_name, r.amount_fen - r.sent_fen - r.paid_fen - r.released_fen"
                    + " outstanding from biz.reservation r join ref.payment_purpose p on p.code = r.purpose"
                    + " left join biz.fund f on f.tenant_id = r.tenant_id and f.id = r.fund_id";

    static ReservationView of(Row row) throws SQLException {
        return new ReservationView(
                row.id("id"),
                row.id("fund_id"),
                row.maybeText("fund_name"),
                row.text("purpose"),
                row.text("purpose_name"),
                row.id("unit_id"),
                row.text("label"),
                row.text("object_type"),
                row.id("object_id"),
                row.money("amount_fen"),
                row.money("sent_fen"),
                row.money("paid_fen"),
                row.money("released_fen"),
                row.money("outstanding"),
                row.instant("created_at"));
    }
}
