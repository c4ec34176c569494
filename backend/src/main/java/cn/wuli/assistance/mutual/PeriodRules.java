package cn.wuli.assistance.mutual;

import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The rules of a period: those of its first day while it is drafted, afterwards what was frozen. */
@ApplicationScoped
public class PeriodRules {
    private final RulePacks rulePacks;

    PeriodRules(RulePacks rulePacks) {
        this.rulePacks = rulePacks;
    }

    /** What the charter of a union's society says on a day. */
    public Charter charter(UUID unionId, LocalDate on) {
        RuleSet rules = rulePacks.inForce(Scheme.SOCIETY.pack(), unionId, null, on);
        return Charter.of(frozen(rules), rules.gaps());
    }

    List<FrozenRule> of(MutualPeriod period) {
        return period.status() == PeriodStatus.DRAFT ? frozen(planned(period)) : period.parameters();
    }

    /** Names of the parameters that are still to be set before the period can be published. */
    List<String> gaps(MutualPeriod period) {
        return period.status() == PeriodStatus.DRAFT ? planned(period).gaps() : List.of();
    }

    /** What cannot hold together in the charter of a society. */
    List<String> contradictions(MutualPeriod period) {
        return period.scheme() == Scheme.SOCIETY
                ? charter(period.organiserId(), period.plan().startsOn()).contradictions()
                : List.of();
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code rule-gaps} with the list */
    List<FrozenRule> complete(MutualPeriod period) {
        return frozen(planned(period).demandComplete());
    }

    private RuleSet planned(MutualPeriod period) {
        return rulePacks.inForce(
                period.scheme().pack(),
                period.organiserId(),
                null,
                period.plan().startsOn());
    }

    private static List<FrozenRule> frozen(RuleSet rules) {
        return rules.all().stream().map(FrozenRule::of).toList();
    }
}
