package cn.wuli.assistance.mutual.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.mutual.FrozenRule;
import cn.wuli.assistance.mutual.PeriodPlan;
import cn.wuli.assistance.mutual.PeriodStatus;
import cn.wuli.assistance.mutual.Scheme;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.assistance.mutual.claim.ClaimContent.HospitalStay;
import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a claim brings beside the earlier claims of the same period. */
class AssessClaimTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Terms TERMS = new Terms(
            UUID.randomUUID(),
            Scheme.GENERAL,
            UUID.randomUUID(),
            "省教育工会",
            PeriodStatus.EFFECTIVE,
            new PeriodPlan(
                    "第十二期", "测试", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), MAY, LocalDate.of(2027, 3, 31)),
            Map.ofEntries(
                            Map.entry("waiting-days", "30"),
                            Map.entry("discharge-day-counts", "1"),
                            Map.entry("stay-flat-days", "6"),
                            Map.entry("stay-flat-amount", "30000"),
                            Map.entry("stay-daily-amount", "5000"),
                            Map.entry("stay-most-days", "40"),
                            Map.entry("critical-amount", "1500000"),
                            Map.entry("large-cost-threshold", "1000000"),
                            Map.entry("large-cost-share", "1"),
                            Map.entry("large-cost-most", "1000000"),
                            Map.entry("person-ceiling", "2700000"))
                    .entrySet()
                    .stream()
                    .map(rule -> new FrozenRule(
                            rule.getKey(), rule.getKey(), rule.getValue(), rule.getValue(), "测试", UUID.randomUUID()))
                    .toList());

    @Test
    void mergesStaysAcrossTheClaimsOfAPeriod() {
        ClaimCalculation second = calculate(List.of(stay(3, 8), stay(6, 10)), Money.ofYuan("300.00"));
        assertEquals(8, second.days());
        assertEquals(Money.ofYuan("100.00"), second.amount());
    }

    @Test
    void neverTakesBackWhatWasAwardedBefore() {
        assertEquals(
                Money.ZERO,
                calculate(List.of(stay(3, 8)), Money.ofYuan("500.00")).amount());
    }

    @Test
    void paysAllKindsTogetherUpToTheCeilingOfThePeriod() {
        ClaimContent grave = content(List.of(), MAY, Money.ofYuan("25000.00"));
        ClaimContent hospital = content(List.of(new HospitalStay("医院", MAY, MAY.plusDays(59))), null, Money.ZERO);
        assertEquals(
                Money.ofYuan("25000.00"),
                AssessClaim.calculate(TERMS, List.of(grave), false, Money.ZERO).amount());
        assertEquals(
                Money.ofYuan("2000.00"),
                AssessClaim.calculate(TERMS, List.of(grave, hospital), false, Money.ofYuan("25000.00"))
                        .amount());
    }

    @Test
    void doesNotCountAnIllnessOfTheWaitingTime() {
        ClaimContent early = content(List.of(), LocalDate.of(2026, 1, 20), Money.ZERO);
        ClaimCalculation result = AssessClaim.calculate(TERMS, List.of(early), true, Money.ZERO);
        assertEquals(Money.ZERO, result.amount());
        assertTrue(
                result.trace().getFirst().words().contains("等待期"),
                result.trace().toString());
        assertEquals(
                Money.ofYuan("15000.00"),
                AssessClaim.calculate(TERMS, List.of(early), false, Money.ZERO).amount());
    }

    private static ClaimCalculation calculate(List<HospitalStay> stays, Money before) {
        List<ClaimContent> contents = stays.stream()
                .map(stay -> content(List.of(stay), null, Money.ZERO))
                .toList();
        return AssessClaim.calculate(TERMS, contents, false, before);
    }

    private static HospitalStay stay(int from, int to) {
        return new HospitalStay("医院", MAY.withDayOfMonth(from), MAY.withDayOfMonth(to));
    }

    private static ClaimContent content(List<HospitalStay> stays, @Nullable LocalDate diagnosed, Money ownCost) {
        return new ClaimContent(
                stays,
                diagnosed != null,
                diagnosed == null ? null : "病",
                diagnosed,
                ownCost,
                diagnosed,
                List.of(),
                null);
    }
}
