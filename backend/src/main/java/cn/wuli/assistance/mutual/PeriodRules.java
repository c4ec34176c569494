package cn.wuli.assistance.mutual;

import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The rules of a period: those of its first day while it is drafted, afterwards what was frozen. */
@ApplicationScoped
class PeriodRules {
    private static final String PACK = "mutual-aid";

    private final RulePacks rulePacks;

    PeriodRules(RulePacks rulePacks) {
        this.rulePacks = rulePacks;
    }

    List<FrozenRule> of(MutualPeriod period) {
        return period.status() == PeriodStatus.DRAFT ? frozen(planned(period)) : period.parameters();
    }

    /** Names of the parameters that are still to be set before the period can be published. */
    List<String> gaps(MutualPeriod period) {
        return period.status() == PeriodStatus.DRAFT ? planned(period).gaps() : List.of();
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code rule-gaps} with the list */
    List<FrozenRule> complete(MutualPeriod period) {
        return frozen(planned(period).demandComplete());
    }

    private RuleSet planned(MutualPeriod period) {
        return rulePacks.inForce(PACK, period.organiserId(), null, period.plan().startsOn());
    }

    private static List<FrozenRule> frozen(RuleSet rules) {
        return rules.all().stream().map(FrozenRule::of).toList();
    }
}
