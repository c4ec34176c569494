package cn.wuli.fund;

import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What other modules do with money. Each call is part of the caller's transaction; the database keeps the books and
 * refuses what would break them ({@link FundProblem}). Whether the acting person may decide is the caller's question.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Funds {
    private final Sql sql;
    private final ObjectMapper json;

    Funds(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * Sets money aside: it can neither be allocated nor reserved again.
     *
     * @return the id of the reservation
     * @throws cn.wuli.platform.problem.DomainProblem insufficient, purpose not permitted, ceiling reached, reserved
     *     already, fund not open
     */
    public UUID reserve(ReserveRequest request) {
        UUID id = Ids.next();
        sql.call(
                UUID.class,
                FundProblem::of,
                "select biz.reserve(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)",
                id,
                request.fundId(),
                request.purpose(),
                request.unitId(),
                request.personId(),
                request.label(),
                request.objectType(),
                request.objectId(),
                request.amount().fen(),
                request.decision().type(),
                request.decision().id(),
                ceilings(request));
        return id;
    }

    /** Gives back what was neither paid nor is on its way. @return how much */
    public Money release(UUID reservationId, String reason, Decision decision) {
        long fen = sql.call(
                Long.class,
                FundProblem::of,
                "select biz.release(?, ?, ?, ?)",
                reservationId,
                reason,
                decision.type(),
                decision.id());
        return Money.ofFen(fen);
    }

    /** Pays at once, without the bank: goods that were handed over, a money order. @return the id of the entry */
    public UUID pay(UUID reservationId, Money amount, String summary, Decision decision) {
        return sql.call(
                UUID.class,
                FundProblem::of,
                "select biz.pay(?, ?, ?, ?, ?)",
                reservationId,
                amount.fen(),
                summary,
                decision.type(),
                decision.id());
    }

    /** Corrects an entry by its opposite; money that had been paid is available again. @return the id of the reversal */
    public UUID reverse(UUID entryId, String reason, Decision decision) {
        return sql.call(
                UUID.class,
                FundProblem::of,
                "select biz.reverse(?, ?, ?, ?)",
                entryId,
                reason,
                decision.type(),
                decision.id());
    }

    public FundBalance balance(UUID fundId) {
        return sql.one(
                FundBalance::of,
                "select " + FundBalance.COLUMNS + " from biz.fund f"
                        + " left join biz.fund_balance b on b.tenant_id = f.tenant_id and b.fund_id = f.id where f.id = ?",
                fundId);
    }

    /** The open funds of the acting union whose source permits the purpose, the fullest first. */
    public List<FundChoice> usableFor(String purpose) {
        return sql.list(
                row -> new FundChoice(
                        row.id("id"),
                        row.text("name"),
                        row.text("source_code"),
                        row.text("source_name"),
                        row.money("available")),
                "select f.id, f.name, f.source_code, s.name source_name, b.available from biz.fund f"
                        + " join ref.fund_source s on s.code = f.source_code"
                        + " join biz.fund_balance b on b.tenant_id = f.tenant_id and b.fund_id = f.id"
                        + " join biz.fund_purpose p on p.tenant_id = f.tenant_id and p.fund_id = f.id and p.purpose = ?"
                        + " where f.status = 'OPEN' order by b.available desc, f.id",
                purpose);
    }

    /** The latest reservation made for an object. */
    public Optional<ReservationView> reservationOf(String objectType, UUID objectId) {
        return sql.first(
                ReservationView::of,
                ReservationView.QUERY
                        + " where r.object_type = ? and r.object_id = ? order by r.created_at desc limit 1",
                objectType,
                objectId);
    }

    private String ceilings(ReserveRequest request) {
        List<CeilingRow> rows = request.ceilings().stream()
                .map(each -> new CeilingRow(
                        each.subjectId(), each.rule(), each.period(), each.cap().fen()))
                .toList();
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record CeilingRow(UUID subject, String rule, String period, long cap) {}
}
