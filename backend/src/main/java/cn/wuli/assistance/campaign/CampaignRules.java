package cn.wuli.assistance.campaign;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the rule pack {@code campaign} demands of a campaign. */
@ApplicationScoped
class CampaignRules {
    static final String PACK = "campaign";
    /** In {@code ref.payment_purpose}: what the source of the fund must permit. */
    static final String PURPOSE = "CONDOLENCE";

    private static final String PERSON_CAP = "person-cap";

    private final RulePacks rulePacks;
    private final CurrentActor currentActor;

    CampaignRules(RulePacks rulePacks, CurrentActor currentActor) {
        this.rulePacks = rulePacks;
        this.currentActor = currentActor;
    }

    /** @return the versions of the rules that it was measured by */
    List<UUID> demandKept(NewCampaign proposed) {
        RuleSet rules = rulePacks.inForce(PACK, currentActor.get().tenantId()).demandComplete();
        DomainProblem problem = new DomainProblem(CommonProblem.VALIDATION);
        List<String> permitted = rules.list("beneficiaries");
        String others = proposed.beneficiaries().stream()
                .filter(each -> !permitted.contains(each.name()))
                .map(Beneficiary::words)
                .collect(Collectors.joining("、"));
        if (!others.isEmpty()) {
            problem.onField("beneficiaries", "规则包没有列入：" + others + "。请改选，或先在规则包里写明依据。");
        }
        if (proposed.endsOn().isBefore(proposed.startsOn())) {
            problem.onField("endsOn", "结束日期不能早于开始日期。");
        }
        if (!proposed.perPerson().isPositive()) {
            problem.onField("perPerson", "请填写大于 0 的金额；慰问品填每份的价值。");
        }
        rules.find(PERSON_CAP).ifPresent(rule -> {
            Money cap = rules.money(PERSON_CAP);
            if (proposed.perPerson().compareTo(cap) > 0) {
                problem.onField("perPerson", "超过每人每次上限 " + cap + " 元（" + rule.source() + "）。");
            }
        });
        boolean hasGoods = proposed.goods() != null && !proposed.goods().isBlank();
        if ((proposed.form() == GiftForm.GOODS) != hasGoods) {
            problem.onField("goods", proposed.form() == GiftForm.GOODS ? "请写明发放什么慰问品。" : "转账慰问不填慰问品。");
        }
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
        return rules.versionIds();
    }
}
