package cn.wuli.assistance.mutual.benefit;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Says what a period would pay. Nothing of it is kept: it is about somebody's health. */
@ApplicationScoped
public class EstimateBenefit {
    private final PeriodDirectory periods;

    EstimateBenefit(PeriodDirectory periods) {
        this.periods = periods;
    }

    public Assessment estimate(UUID periodId, Situation situation) {
        for (Stay stay : situation.stays()) {
            if (stay.dischargedOn().isBefore(stay.admittedOn())) {
                throw new DomainProblem(CommonProblem.VALIDATION).onField("stays", "出院日期不能早于入院日期。");
            }
        }
        if (situation.ownCost().isNegative() || situation.paidBefore().isNegative()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("ownCost", "金额不能为负数。");
        }
        return Assessment.of(periods.terms(periodId), situation);
    }
}
