package cn.wuli.assistance.grant;

import cn.wuli.platform.money.Money;
import cn.wuli.rulepack.Rule;
import cn.wuli.rulepack.RuleSet;
import cn.wuli.rulepack.RuleTrace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rule pack {@code aid-grant} leaves for a household (A15), with every step in words.
 *
 * @param householdCap of a year, when a union set one
 * @param remaining the most that a new grant can be
 */
record GrantCalculation(
        Money unionLimit,
        @Nullable Money householdCap,
        Money used,
        Money inProgress,
        Money remaining,
        List<RuleTrace.Line> trace) {
    static final String PACK = "aid-grant";
    static final String HOUSEHOLD_CAP = "household-year-cap";
    static final String UNION_LIMIT = "union-limit";

    static GrantCalculation of(HouseholdUse use, RuleSet rules) {
        RuleTrace trace = new RuleTrace();
        Money limit = rules.money(UNION_LIMIT);
        trace.say("本级审批限额 " + limit + " 元", rules.rule(UNION_LIMIT));
        trace.say("本年已安排 " + use.used() + " 元，办理中 " + use.inProgress() + " 元");
        @Nullable Rule cap = rules.find(HOUSEHOLD_CAP).orElse(null);
        if (cap == null) {
            trace.say("未设定每户每年上限，本次最多 " + limit + " 元");
            return new GrantCalculation(limit, null, use.used(), use.inProgress(), limit, trace.lines());
        }
        Money capAmount = rules.money(HOUSEHOLD_CAP);
        Money left = capAmount.minus(use.used()).minus(use.inProgress());
        Money notNegative = left.isNegative() ? Money.ZERO : left;
        Money remaining = notNegative.compareTo(limit) < 0 ? notNegative : limit;
        trace.say("每户每年上限 " + capAmount + " 元，尚余 " + notNegative + " 元", cap);
        trace.say("本次最多 " + remaining + " 元");
        return new GrantCalculation(limit, capAmount, use.used(), use.inProgress(), remaining, trace.lines());
    }
}
