package cn.wuli.fund.payment;

import cn.wuli.fund.payment.PayeeSource.Payee;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.sql.Sql;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom to pay for reservations, as far as the modules that made them know. */
@ApplicationScoped
@Transactional
public class Payees {
    /** Known from a file; the account is masked. */
    public record KnownPayee(UUID reservationId, String payeeName, String bankName, String account) {}

    private record Reserved(UUID id, String objectType, UUID objectId) {}

    private static final String OUTSTANDING = "select r.id, r.object_type, r.object_id from biz.reservation r"
            + " where r.fund_id = ? and r.amount_fen > r.sent_fen + r.paid_fen + r.released_fen order by r.id";
    private static final String THESE =
            "select r.id, r.object_type, r.object_id from biz.reservation r where r.id = any (?)";

    private final Sql sql;
    private final List<PayeeSource> sources;

    Payees(Sql sql, @All List<PayeeSource> sources) {
        this.sql = sql;
        this.sources = sources;
    }

    /** For everything that a fund still has to pay. */
    public List<KnownPayee> ofFund(UUID fundId) {
        sql.one(row -> row.id("id"), "select id from biz.fund where id = ?", fundId);
        return known(OUTSTANDING, fundId).entrySet().stream()
                .map(each -> new KnownPayee(
                        each.getKey(),
                        each.getValue().name(),
                        each.getValue().bankName(),
                        Masks.card(each.getValue().accountNumber())))
                .toList();
    }

    Map<UUID, Payee> of(Collection<UUID> reservations) {
        return known(THESE, (Object) reservations.toArray(UUID[]::new));
    }

    private Map<UUID, Payee> known(String query, Object parameter) {
        List<Reserved> reserved = sql.list(
                row -> new Reserved(row.id("id"), row.text("object_type"), row.id("object_id")), query, parameter);
        Map<UUID, Payee> known = new HashMap<>();
        for (PayeeSource source : sources) {
            List<Reserved> its = reserved.stream()
                    .filter(each -> each.objectType().equals(source.objectType()))
                    .toList();
            Map<UUID, Payee> payees =
                    source.payees(its.stream().map(Reserved::objectId).toList());
            for (Reserved each : its) {
                Payee payee = payees.get(each.objectId());
                if (payee != null) {
                    known.put(each.id(), payee);
                }
            }
        }
        return known;
    }
}
