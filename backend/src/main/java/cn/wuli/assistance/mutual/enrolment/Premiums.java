package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The side of the union that runs a period: who has handed in what, and the money that came. */
@ApplicationScoped
@Transactional
public class Premiums {
    private final PeriodDirectory periods;
    private final Sql sql;
    private final AuditLog audit;

    Premiums(PeriodDirectory periods, Sql sql, AuditLog audit) {
        this.periods = periods;
        this.sql = sql;
        this.audit = audit;
    }

    /** Those furthest behind the others first: by what they still owe. */
    public List<Participation> participation(UUID periodId) {
        periods.terms(periodId);
        return sql.list(
                row -> {
                    RosterStatus status = RosterStatus.valueOf(row.text("status"));
                    return new Participation(
                            row.id("unit_id"),
                            row.text("unit_name"),
                            status,
                            status.words(),
                            (int) row.number("headcount"),
                            (int) row.number("eligible"),
                            row.money("due_fen"),
                            row.money("received_fen"),
                            row.money("due_fen").minus(row.money("received_fen")),
                            row.maybeDate("snapshot_on"));
                },
                "select * from biz.mutual_participation where period_id = ?"
                        + " order by due_fen - received_fen desc, unit_name",
                periodId);
    }

    /** Books a receipt. The roster that is paid in full is confirmed in the same transaction: its shares hold. */
    public void record(UUID periodId, UUID unitId, Money amount, String reference, LocalDate on) {
        periods.terms(periodId);
        if (!amount.isPositive()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("amount", "请填写大于 0 的金额。");
        }
        if (on.isAfter(Calendars.today())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("receivedOn", "到账日期不能晚于今天。");
        }
        UUID id = Ids.next();
        String status = sql.call(
                String.class,
                Premiums::refusal,
                "select biz.receive_mutual_premium(?, ?, ?, ?, ?, ?)",
                id,
                periodId,
                unitId,
                amount.fen(),
                reference.strip(),
                on);
        audit.record(
                "mutual-premium.record",
                "mutual-premium",
                id,
                AuditChanges.of("amount", null, amount)
                        .and("unit", null, unitId)
                        .and("status", null, status));
    }

    private static @Nullable DomainProblem refusal(String slug, Map<String, Object> values) {
        return switch (slug) {
            case "premium-not-due" -> notNow("该单位的名册还没有审核通过，或已经缴清");
            case "premium-no-fund" -> notNow("本期还没有指定医疗互助资金，请先在期次页面指定，到账才能记入账簿");
            case "premium-booked-already" -> notNow("这笔到账已经登记过").onField("reference", "同一流水号只能登记一次，请核对。");
            case "premium-too-much" -> {
                Money open = Money.ofFen(((Number) values.getOrDefault("open", 0)).longValue());
                yield notNow("超过应缴金额").onField("amount", "该单位还应缴 " + open + " 元，请核对金额。");
            }
            default -> null;
        };
    }

    private static DomainProblem notNow(String reason) {
        return new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", reason);
    }
}
