package cn.wuli.assistance.mutual.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.mutual.FrozenRule;
import cn.wuli.assistance.mutual.PeriodPlan;
import cn.wuli.assistance.mutual.PeriodStatus;
import cn.wuli.assistance.mutual.Scheme;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the field for what mutual aid pays. */
class AssessmentTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("waiting-days", "30"),
            Map.entry("discharge-day-counts", "1"),
            Map.entry("stay-flat-days", "6"),
            Map.entry("stay-flat-amount", "30000"),
            Map.entry("stay-daily-amount", "5000"),
            Map.entry("stay-most-days", "40"),
            Map.entry("critical-amount", "1500000"),
            Map.entry("large-cost-threshold", "1000000"),
            Map.entry("large-cost-share", "0.5"),
            Map.entry("large-cost-most", "1000000"),
            Map.entry("person-ceiling", "2700000"));

    @ParameterizedTest
    @CsvSource({"1, 300.00", "6, 300.00", "7, 350.00", "39, 1950.00", "40, 2000.00", "60, 2000.00"})
    void paysForDaysInHospital(int days, String yuan) {
        Assessment result = assess(RULES, false, new Stay(MAY, MAY.plusDays(days - 1)));
        assertEquals(days, result.days());
        assertEquals(Money.ofYuan(yuan), result.total());
    }

    @Test
    void countsOverlappingStaysOnce() {
        Assessment result = assess(RULES, false, new Stay(day(6), day(10)), new Stay(day(3), day(8)));
        assertEquals(8, result.days());
        assertEquals(Money.ofYuan("400.00"), result.total());
    }

    @Test
    void countsByTheConventionOfThePeriod() {
        Map<String, String> withoutDischargeDay = new TreeMap<>(RULES);
        withoutDischargeDay.put("discharge-day-counts", "0");
        assertEquals(
                5, assess(withoutDischargeDay, false, new Stay(day(3), day(8))).days());
        assertEquals(6, assess(RULES, false, new Stay(day(3), day(8))).days());
    }

    @Test
    void leavesOutWhatLiesOutsideTheCover() {
        assertEquals(
                3,
                assess(RULES, false, new Stay(LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 3)))
                        .days());
        assertEquals(
                0,
                assess(RULES, true, new Stay(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 30)))
                        .days());
        assertEquals(
                1,
                assess(RULES, true, new Stay(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 31)))
                        .days());
        assertEquals(
                Money.ZERO,
                assess(RULES, false, new Stay(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 20)))
                        .total());
    }

    @Test
    void neverPaysMoreThanTheCeilingOfAPersonAndPeriod() {
        Stay stay = new Stay(MAY, MAY.plusDays(59));
        Situation grave = new Situation(List.of(stay), false, true, Money.ofYuan("50000.00"), Money.ZERO);
        assertEquals(
                Money.ofYuan("27000.00"), Assessment.of(terms(RULES), grave).total());
        Situation again = new Situation(List.of(stay), false, true, Money.ofYuan("50000.00"), Money.ofYuan("26900.00"));
        Assessment rest = Assessment.of(terms(RULES), again);
        assertEquals(Money.ofYuan("100.00"), rest.total());
        assertTrue(rest.trace().getLast().words().contains("已补助 26,900.00 元"));
        Situation spent = new Situation(List.of(stay), false, true, Money.ZERO, Money.ofYuan("27000.00"));
        assertEquals(Money.ZERO, Assessment.of(terms(RULES), spent).total());
    }

    @ParameterizedTest
    @CsvSource({"10000.00, 0.00", "10000.01, 0.00", "10000.03, 0.01", "12000.00, 1000.00", "99999.00, 10000.00"})
    void paysItsShareOfLargeCostsAboveTheThreshold(String ownCost, String yuan) {
        Situation costly = new Situation(List.of(), false, false, Money.ofYuan(ownCost), Money.ZERO);
        assertEquals(Money.ofYuan(yuan), Assessment.of(terms(RULES), costly).largeCost());
    }

    @Test
    void saysEveryStepWithItsDocument() {
        Assessment result = assess(RULES, true, new Stay(day(1), day(7)));
        assertEquals(
                List.of(
                        "首次参保，等待期 30 天，2026-01-31 起的住院才计入",
                        "住院 2026-05-01 至 2026-05-07，计 7 天",
                        "保障期内累计住院 7 天（重叠的日期只计一次）",
                        "超过 6 天，每天 50.00 元，最多计 40 天：7 × 50.00 = 350.00 元",
                        "各项合计 350.00 元"),
                result.trace().stream().map(Assessment.Line::words).toList());
        assertEquals("测试文件", result.trace().getFirst().source());
    }

    private static Assessment assess(Map<String, String> rules, boolean firstTime, Stay... stays) {
        return Assessment.of(terms(rules), new Situation(List.of(stays), firstTime, false, Money.ZERO, Money.ZERO));
    }

    private static LocalDate day(int of) {
        return MAY.withDayOfMonth(of);
    }

    private static Terms terms(Map<String, String> rules) {
        LocalDate first = LocalDate.of(2026, 1, 1);
        return new Terms(
                UUID.randomUUID(),
                Scheme.GENERAL,
                UUID.randomUUID(),
                "省教育工会",
                PeriodStatus.EFFECTIVE,
                new PeriodPlan("期", "号", first, LocalDate.of(2026, 12, 31), first, LocalDate.of(2027, 3, 31)),
                rules.entrySet().stream()
                        .map(rule -> new FrozenRule(
                                rule.getKey(),
                                rule.getKey(),
                                rule.getValue(),
                                rule.getValue(),
                                "测试文件",
                                UUID.randomUUID()))
                        .toList());
    }
}
