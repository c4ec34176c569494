package cn.wuli.assistance.grant;

import cn.wuli.assistance.grant.GrantCalculations.Stored;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rulepack.Recalculation;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import cn.wuli.rulepack.TraceComparison;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calculates again what was left for the household of every grant, as things stood when it was proposed. */
@ApplicationScoped
class RecalculateGrants implements Recalculation {
    private final GrantCalculations calculations;
    private final RulePacks rulePacks;

    RecalculateGrants(GrantCalculations calculations, RulePacks rulePacks) {
        this.calculations = calculations;
        this.rulePacks = rulePacks;
    }

    @Override
    public String objectType() {
        return GrantTasks.OBJECT;
    }

    @Override
    public List<UUID> decisions() {
        return calculations.grants();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Difference> again(UUID grantId) {
        Stored stored = calculations.of(grantId).orElseThrow();
        RuleSet rules = rulePacks.asDecided(
                GrantCalculation.PACK,
                stored.unitId(),
                null,
                stored.at().atZone(Calendars.ZONE).toLocalDate(),
                stored.ruleVersions());
        GrantCalculation before = stored.calculation();
        GrantCalculation again = GrantCalculation.of(calculations.useAt(stored.fileId(), stored.at()), rules);
        List<String> words = new ArrayList<>();
        compare(words, "本级审批限额", before.unionLimit(), again.unionLimit());
        compare(words, "每户每年上限", before.householdCap(), again.householdCap());
        compare(words, "本年已安排", before.used(), again.used());
        compare(words, "办理中", before.inProgress(), again.inProgress());
        compare(words, "可安排的余额", before.remaining(), again.remaining());
        if (words.isEmpty()) {
            words.addAll(TraceComparison.differences(before.trace(), again.trace()));
        }
        return words.stream()
                .map(each -> new Difference(objectType(), grantId, each))
                .toList();
    }

    private static void compare(List<String> words, String what, @Nullable Money before, @Nullable Money again) {
        if (!Objects.equals(before, again)) {
            words.add(what + "：当时 " + inYuan(before) + "，重新计算 " + inYuan(again));
        }
    }

    private static String inYuan(@Nullable Money money) {
        return money == null ? "未设定" : money + " 元";
    }
}
