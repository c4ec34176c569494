package cn.wuli.assistance.mutual.society.member;

import cn.wuli.assistance.mutual.Charter;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * What a member owes in a year of the society by its charter. Who owes from an earlier day than he joined pays as if he had joined
 * then; the years before are reckoned with the dues of the year in which he joins.
 */
record DuesPlan(List<Part> parts, List<String> words) {
    private static final int MONTHS = 12;

    /** @param month its first day */
    record Part(LocalDate month, DueKind kind, Money amount) {}

    /** For somebody who was a member when the year began: the years before are settled. */
    static DuesPlan ofWholeYear(Terms year) {
        return new Reckoning(year).whole(Month.JANUARY.getValue());
    }

    /** @param owesFrom not after the day of joining */
    static DuesPlan ofJoiner(Terms year, LocalDate joinedOn, LocalDate owesFrom) {
        if (joinedOn.isBefore(year.plan().startsOn())) {
            return ofWholeYear(year);
        }
        return new Reckoning(year).joiner(joinedOn, owesFrom);
    }

    Money total() {
        return parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    }

    private static final class Reckoning {
        private final Terms terms;
        private final int year;
        private final Money dues;
        private final List<Part> parts = new ArrayList<>();
        private final List<String> words = new ArrayList<>();

        Reckoning(Terms terms) {
            this.terms = terms;
            year = terms.plan().startsOn().getYear();
            dues = terms.money("dues-year");
        }

        DuesPlan whole(int fromMonth) {
            words.add(year + " 年会费 " + dues + " 元");
            return inInstalments(dues, fromMonth);
        }

        DuesPlan joiner(LocalDate joinedOn, LocalDate owesFrom) {
            int month = joinedOn.getMonthValue();
            if (owesFrom.getYear() < year) {
                back(owesFrom, month);
                return whole(month);
            }
            Money first = terms.money(Charter.firstDues(owesFrom.getMonth()));
            words.add(
                    owesFrom.getMonthValue() < month
                            ? "迟入会，按 " + owesFrom.getMonthValue() + " 月入会缴首年会费 " + first + " 元"
                            : month + " 月入会，首年会费 " + first + " 元");
            return inInstalments(first, month);
        }

        private void back(LocalDate owesFrom, int month) {
            Money first = terms.money(Charter.firstDues(owesFrom.getMonth()));
            int wholeYears = year - owesFrom.getYear() - 1;
            Money sum = first.plus(dues.times(wholeYears));
            words.add("从 " + owesFrom + " 起补缴：" + owesFrom.getYear() + " 年 " + first + " 元"
                    + (wholeYears > 0 ? "，" + wholeYears + " 年 × " + dues + " 元" : "") + "，共 " + sum + " 元");
            add(month, DueKind.BACK, sum);
        }

        /** What does not divide goes with the first. */
        private DuesPlan inInstalments(Money sum, int fromMonth) {
            int count = Math.min(terms.integer("dues-instalments"), MONTHS + 1 - fromMonth);
            long each = sum.fen() / count;
            for (int i = 0; i < count; i++) {
                add(fromMonth + i, DueKind.YEAR, Money.ofFen(i == 0 ? sum.fen() - each * (count - 1) : each));
            }
            return new DuesPlan(List.copyOf(parts), List.copyOf(words));
        }

        private void add(int month, DueKind kind, Money amount) {
            if (amount.isPositive()) {
                parts.add(new Part(LocalDate.of(year, month, 1), kind, amount));
            }
        }
    }
}
