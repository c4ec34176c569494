package cn.wuli.rights.mediation;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.rulepack.Rule;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The clocks and counts of mediation, by the rule pack. All of them run from the receipt of the application. */
@ApplicationScoped
class MediationClock {
    static final String PACK = "mediation";

    /**
     * The days of one case.
     *
     * @param limitationOn the last day on which arbitration can be applied for; null when nobody said when the dispute arose
     */
    record Days(
            LocalDate acceptBy,
            LocalDate concludeBy,
            @Nullable LocalDate limitationOn,
            String basis) {}

    private final RulePacks rulePacks;
    private final WorkingDays workingDays;

    MediationClock(RulePacks rulePacks, WorkingDays workingDays) {
        this.rulePacks = rulePacks;
        this.workingDays = workingDays;
    }

    Days days(UUID unitId, LocalDate receivedOn, @Nullable LocalDate occurredOn) {
        RuleSet rules = rulePacks.inForce(PACK, unitId);
        Rule conclude = rules.rule("conclude-days");
        return new Days(
                workingDays.plus(receivedOn, rules.integer("accept-days")),
                receivedOn.plusDays(rules.integer("conclude-days")),
                occurredOn == null ? null : occurredOn.plusMonths(rules.integer("limitation-months")),
                "自收到之日起 " + conclude.value() + " 日内结束：" + conclude.source());
    }

    int warningDays(UUID unitId) {
        return rulePacks.inForce(PACK, unitId).integer("limitation-warning-days");
    }

    int unsealHours(UUID unitId) {
        return rulePacks.inForce(PACK, unitId).integer("unseal-hours");
    }

    /** Many claimants speak through a few whom they choose from among them. */
    void demandRepresentatives(UUID unitId, Dispute dispute) {
        RuleSet rules = rulePacks.inForce(PACK, unitId);
        int many = rules.integer("many-claimants");
        int most = rules.integer("representatives");
        int chosen = dispute.representatives().size();
        if (dispute.claimants().size() >= many && (chosen < 1 || chosen > most)) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField("representatives", "申请人有 " + many + " 人以上的，请从中推举 1 至 " + most + " 名代表。");
        }
        if (!new HashSet<>(dispute.claimants()).containsAll(dispute.representatives())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("representatives", "代表须是申请人之一，请核对姓名。");
        }
    }
}
