package cn.wuli.assistance.hardship;

import cn.wuli.platform.money.Money;
import cn.wuli.rulepack.Rule;
import cn.wuli.rulepack.RuleSet;
import cn.wuli.rulepack.RuleTrace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rule pack {@code hardship} makes of a family, with every step in words (A8, A9).
 *
 * @param exclusions why no file may be opened, in words; empty when nothing stands against it
 */
public record Classification(Category category, List<String> exclusions, List<RuleTrace.Line> trace) {
    private static final int MONTHS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Compares without dividing, so that no boundary is blurred by rounding: "below" is strict. */
    static Classification of(Situation family, RuleSet rules) {
        rules.demandComplete();
        RuleTrace trace = new RuleTrace();
        Category category = category(family, rules, trace);
        List<String> exclusions = exclusions(family, rules, trace);
        return new Classification(category, exclusions, trace.lines());
    }

    public boolean isExcluded() {
        return !exclusions.isEmpty();
    }

    private static Category category(Situation family, RuleSet rules, RuleTrace trace) {
        if (family.household() <= 0) {
            trace.say("共同生活人口未填写，无法计算");
            return Category.NONE;
        }
        Rule lineRule = rules.rule("subsistence-line");
        Money line = rules.money("subsistence-line");
        Money rest = family.income().minus(family.rigidExpenses());
        BigDecimal perMonth = BigDecimal.valueOf(rest.fen())
                .divide(BigDecimal.valueOf((long) MONTHS * family.household()), 0, RoundingMode.HALF_UP);
        trace.say("家庭年收入 " + family.income() + " 元");
        trace.say("刚性支出 " + family.rigidExpenses() + " 元", rules.rule("rigid-expense-kinds"));
        trace.say("（" + family.income() + " － " + family.rigidExpenses() + "）÷ 12 ÷ " + family.household() + " 人 ＝ "
                + Money.ofFen(perMonth.longValueExact()) + " 元/人·月");
        trace.say("当地低保标准 " + line + " 元/人·月", lineRule);
        BigDecimal yearOfLine =
                BigDecimal.valueOf(line.times(MONTHS).times(family.household()).fen());
        if (isBelow(rest, yearOfLine, rules.rule("deep-multiple"), "低保标准", trace)) {
            return conclude(Category.DEEP, trace);
        }
        if (isBelow(rest, yearOfLine, rules.rule("relative-multiple"), "低保标准", trace)) {
            return conclude(Category.RELATIVE, trace);
        }
        Rule share = rules.rule("accident-share");
        BigDecimal limit = BigDecimal.valueOf(family.income().fen()).multiply(rules.decimal("accident-share"));
        boolean accidental = family.hardshipCost().isPositive()
                && BigDecimal.valueOf(family.hardshipCost().fen()).compareTo(limit) > 0;
        trace.say(
                "致困费用 " + family.hardshipCost() + " 元" + (accidental ? "超过" : "未超过") + "家庭年收入的 "
                        + rules.decimal("accident-share")
                                .multiply(HUNDRED)
                                .stripTrailingZeros()
                                .toPlainString() + "%",
                share);
        return conclude(accidental ? Category.ACCIDENTAL : Category.NONE, trace);
    }

    private static boolean isBelow(Money rest, BigDecimal yearOfLine, Rule multiple, String of, RuleTrace trace) {
        BigDecimal times = new BigDecimal(multiple.value());
        boolean below = BigDecimal.valueOf(rest.fen()).compareTo(yearOfLine.multiply(times)) < 0;
        trace.say((below ? "低于" : "不低于") + of + "的 " + times.toPlainString() + " 倍", multiple);
        return below;
    }

    private static Category conclude(Category category, RuleTrace trace) {
        trace.say("结论：" + category.words());
        return category;
    }

    private static List<String> exclusions(Situation family, RuleSet rules, RuleTrace trace) {
        List<String> found = new ArrayList<>();
        if (family.homes() > rules.integer("homes-allowed")) {
            BigDecimal perHead = rules.decimal("area-exception");
            boolean small = family.household() > 0
                    && BigDecimal.valueOf(family.areaHundredths())
                                    .compareTo(
                                            perHead.multiply(HUNDRED).multiply(BigDecimal.valueOf(family.household())))
                            < 0;
            String area = "有商品住房 " + family.homes() + " 套，人均建筑面积" + (small ? "低于 " : "不低于 ") + perHead.toPlainString()
                    + " 平方米";
            if (small) {
                trace.say(area + "，属于例外，不影响建档", rules.rule("area-exception"));
            } else {
                exclude(found, trace, area, rules.rule("homes-allowed"));
            }
        }
        if (family.cars() > rules.integer("cars-allowed")) {
            exclude(found, trace, "有家庭用车 " + family.cars() + " 辆", rules.rule("cars-allowed"));
        }
        if (count(family.businessPremises()) > rules.integer("premises-allowed")) {
            exclude(found, trace, "有商业用房或厂房", rules.rule("premises-allowed"));
        }
        if (family.employees() > rules.integer("employees-allowed")) {
            exclude(found, trace, "雇用 " + family.employees() + " 人", rules.rule("employees-allowed"));
        }
        if (count(family.costlySchool()) > rules.integer("costly-schools-allowed")) {
            exclude(found, trace, "子女就读高收费私立学校或自费出国留学", rules.rule("costly-schools-allowed"));
        }
        return found;
    }

    private static int count(boolean declared) {
        return declared ? 1 : 0;
    }

    private static void exclude(List<String> found, RuleTrace trace, String fact, Rule rule) {
        found.add(fact);
        trace.say(fact + "，不予建档", rule);
    }
}
