package cn.wuli.assistance.mutual.benefit;

import cn.wuli.assistance.mutual.FrozenRule;
import cn.wuli.assistance.mutual.Scheme;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the terms of a period give in a situation, with the calculation in words. A society pays for costs alone. */
public record Assessment(int days, Money hospital, Money critical, Money largeCost, Money total, List<Line> trace) {
    /**
     * One line of the calculation.
     *
     * @param source the document of the rule that was used; null for plain arithmetic
     */
    public record Line(String words, @Nullable String source) {}

    public static Assessment of(Terms terms, Situation situation) {
        return terms.scheme() == Scheme.SOCIETY
                ? new Segments(terms, situation).result()
                : new Calculation(terms, situation).result();
    }

    /** The terms applied to one situation, step by step. */
    private static final class Calculation {
        private final Terms terms;
        private final Situation situation;
        private final List<Line> trace = new ArrayList<>();

        Calculation(Terms terms, Situation situation) {
            this.terms = terms;
            this.situation = situation;
        }

        Assessment result() {
            int days = days();
            Money hospital = hospital(days);
            Money critical = critical();
            Money largeCost = largeCost();
            Money total = belowCeiling(hospital.plus(critical).plus(largeCost));
            return new Assessment(days, hospital, critical, largeCost, total, List.copyOf(trace));
        }

        private int days() {
            LocalDate from = terms.plan().startsOn();
            if (situation.firstTime()) {
                int waiting = terms.integer("waiting-days");
                from = from.plusDays(waiting);
                say("首次参保，等待期 " + waiting + " 天，" + from + " 起的住院才计入", "waiting-days");
            }
            StayDays counting = new StayDays(from, terms.plan().endsOn(), terms.integer("discharge-day-counts") == 1);
            int days = 0;
            for (Stay stay : counting.merged(situation.stays())) {
                int counted = counting.days(stay);
                days += counted;
                say(
                        "住院 " + stay.admittedOn() + " 至 " + stay.dischargedOn() + "，计 " + counted + " 天",
                        "discharge-day-counts");
            }
            if (days > 0) {
                trace.add(new Line("保障期内累计住院 " + days + " 天（重叠的日期只计一次）", null));
            }
            return days;
        }

        private Money hospital(int days) {
            if (days <= 0) {
                return Money.ZERO;
            }
            int flatDays = terms.integer("stay-flat-days");
            if (days <= flatDays) {
                Money flat = terms.money("stay-flat-amount");
                say("住院不超过 " + flatDays + " 天，一次性补助 " + flat + " 元", "stay-flat-amount");
                return flat;
            }
            int most = terms.integer("stay-most-days");
            Money daily = terms.money("stay-daily-amount");
            Money amount = daily.times(Math.min(days, most));
            say(
                    "超过 " + flatDays + " 天，每天 " + daily + " 元，最多计 " + most + " 天：" + Math.min(days, most) + " × "
                            + daily + " = " + amount + " 元",
                    "stay-daily-amount");
            return amount;
        }

        private Money critical() {
            if (!situation.critical()) {
                return Money.ZERO;
            }
            Money amount = terms.money("critical-amount");
            say("首次确诊重大疾病，补助 " + amount + " 元", "critical-amount");
            return amount;
        }

        /** Parts of a fen are left out, in favour of the fund. */
        private Money largeCost() {
            Money threshold = terms.money("large-cost-threshold");
            Money above = situation.ownCost().minus(threshold);
            if (!above.isPositive()) {
                return Money.ZERO;
            }
            BigDecimal share = terms.decimal("large-cost-share");
            Money most = terms.money("large-cost-most");
            Money computed = Money.ofFen(BigDecimal.valueOf(above.fen())
                    .multiply(share)
                    .setScale(0, RoundingMode.DOWN)
                    .longValueExact());
            Money amount = computed.compareTo(most) > 0 ? most : computed;
            say(
                    "自付 " + situation.ownCost() + " 元，超过 " + threshold + " 元的部分 " + above + " 元，按 "
                            + share.movePointRight(2).stripTrailingZeros().toPlainString() + "% 补助，上限 " + most + " 元："
                            + amount + " 元",
                    "large-cost-share");
            return amount;
        }

        private Money belowCeiling(Money sum) {
            Money ceiling = terms.money("person-ceiling");
            Money left = ceiling.minus(situation.paidBefore());
            trace.add(new Line("各项合计 " + sum + " 元", null));
            if (sum.compareTo(left) <= 0) {
                return sum;
            }
            Money rest = left.isPositive() ? left : Money.ZERO;
            String before = situation.paidBefore().isPositive() ? "，已补助 " + situation.paidBefore() + " 元" : "";
            say("每人每期上限 " + ceiling + " 元" + before + "，本次补助 " + rest + " 元", "person-ceiling");
            return rest;
        }

        private void say(String words, String rule) {
            FrozenRule used = terms.rule(rule);
            trace.add(new Line(words, used.source()));
        }
    }
}
