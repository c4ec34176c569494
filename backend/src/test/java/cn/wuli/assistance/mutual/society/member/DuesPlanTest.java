package cn.wuli.assistance.mutual.society.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.assistance.mutual.Charter;
import cn.wuli.assistance.mutual.FrozenRule;
import cn.wuli.assistance.mutual.PeriodPlan;
import cn.wuli.assistance.mutual.PeriodStatus;
import cn.wuli.assistance.mutual.Scheme;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The dues of a charter as one university has it: 120 a year, 90 for who joins from April on, late joiners pay from the founding. */
class DuesPlanTest {
    private static final LocalDate FOUNDED = LocalDate.of(2019, 6, 1);

    @Test
    void chargesTheWholeYearInTwelveMonths() {
        DuesPlan plan = DuesPlan.ofWholeYear(year(12));
        assertEquals(Money.ofYuan("120.00"), plan.total());
        assertEquals(12, plan.parts().size());
        assertEquals(
                new DuesPlan.Part(day(12, 1), DueKind.YEAR, Money.ofYuan("10.00")),
                plan.parts().getLast());
    }

    @Test
    void asksOfAJoinerWhatItsMonthSays() {
        assertEquals(Money.ofYuan("120.00"), joined(day(3, 31)).total());
        DuesPlan april = joined(day(4, 1));
        assertEquals(Money.ofYuan("90.00"), april.total());
        assertEquals(List.of("4 月入会，首年会费 90.00 元"), april.words());
        assertEquals(9, april.parts().size());
        assertEquals(Money.ofYuan("90.00"), joined(day(12, 31)).total());
        assertEquals(1, joined(day(12, 31)).parts().size());
    }

    @Test
    void asksOfALateJoinerWhatHeWouldHavePaidSinceTheFounding() {
        DuesPlan plan = DuesPlan.ofJoiner(year(12), day(5, 20), FOUNDED);
        assertEquals(
                new DuesPlan.Part(day(5, 1), DueKind.BACK, Money.ofYuan("810.00")),
                plan.parts().getFirst());
        assertEquals(Money.ofYuan("930.00"), plan.total());
        assertEquals(
                "从 2019-06-01 起补缴：2019 年 90.00 元，6 年 × 120.00 元，共 810.00 元",
                plan.words().getFirst());
        assertEquals(9, plan.parts().size());
    }

    @Test
    void asksOfWhoCouldHaveComeInTheSameYearTheDuesOfThatMonth() {
        assertEquals(
                Money.ofYuan("120.00"),
                DuesPlan.ofJoiner(year(12), day(10, 8), day(2, 1)).total());
    }

    @Test
    void takesTheYearsBeforeAsSettledForWhoJoinedThen() {
        assertEquals(
                DuesPlan.ofWholeYear(year(12)),
                DuesPlan.ofJoiner(year(12), LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 1)));
    }

    @Test
    void putsWhatDoesNotDivideToTheFirst() {
        DuesPlan plan = DuesPlan.ofWholeYear(year(7));
        assertEquals(Money.ofFen(1716), plan.parts().getFirst().amount());
        assertEquals(Money.ofFen(1714), plan.parts().getLast().amount());
        assertEquals(Money.ofYuan("120.00"), plan.total());
    }

    private static DuesPlan joined(LocalDate on) {
        return DuesPlan.ofJoiner(year(12), on, on);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Terms year(int instalments) {
        List<FrozenRule> rules = new ArrayList<>(
                List.of(rule("dues-year", "12000"), rule("dues-instalments", Integer.toString(instalments))));
        for (Month month : Month.values()) {
            rules.add(rule(Charter.firstDues(month), month.getValue() < 4 ? "12000" : "9000"));
        }
        return new Terms(
                UUID.randomUUID(),
                Scheme.SOCIETY,
                UUID.randomUUID(),
                "甲大学工会",
                PeriodStatus.EFFECTIVE,
                new PeriodPlan("2026 年度", "测试", day(1, 1), day(12, 31), day(12, 31), LocalDate.of(2027, 3, 31)),
                rules);
    }

    private static FrozenRule rule(String code, String value) {
        return new FrozenRule(code, code, value, value, "测试", new UUID(0, 0));
    }
}
