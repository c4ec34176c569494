package cn.wuli.assistance.mutual;

import cn.wuli.fund.FundChoice;
import cn.wuli.fund.Funds;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names the fund that takes the premiums of a period and pays its claims; once, by the union that runs it. */
@ApplicationScoped
@Transactional
public class FundPeriod {
    /**
     * @param chosen null as long as none is named
     * @param choices open funds of the source 医疗互助资金
     */
    public record PeriodFund(@Nullable FundChoice chosen, List<FundChoice> choices) {}

    private static final String PURPOSE = "MUTUAL_CLAIM";

    private final MutualPeriods periods;
    private final Funds funds;
    private final Sql sql;
    private final AuditLog audit;

    FundPeriod(MutualPeriods periods, Funds funds, Sql sql, AuditLog audit) {
        this.periods = periods;
        this.funds = funds;
        this.sql = sql;
        this.audit = audit;
    }

    public PeriodFund of(UUID periodId) {
        UUID chosen = periods.get(periodId).fundId();
        List<FundChoice> choices = funds.usableFor(PURPOSE);
        return new PeriodFund(
                choices.stream()
                        .filter(fund -> fund.id().equals(chosen))
                        .findFirst()
                        .orElse(null),
                choices);
    }

    /** What was received before becomes entries of the ledger of the fund. */
    public void name(UUID periodId, UUID fundId) {
        sql.perform(FundPeriod::refusal, "select biz.fund_mutual_period(?, ?)", periodId, fundId);
        audit.record("mutual-period.fund", RunPeriod.OBJECT, periodId, AuditChanges.of("fund", null, fundId));
    }

    private static @Nullable DomainProblem refusal(String slug, Map<String, Object> values) {
        return switch (slug) {
            case "ck_mutual_period_fund" ->
                new DomainProblem(CommonProblem.VALIDATION).onField("fundId", "请选择一项使用中的医疗互助资金。");
            case "ck_mutual_period_fund_stays" ->
                new DomainProblem(CommonProblem.VALIDATION).onField("fundId", "本期的互助资金已经指定，不能更换。");
            default -> null;
        };
    }
}
