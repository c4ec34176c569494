package cn.wuli.assistance.hardship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.rulepack.RuleSet;
import cn.wuli.rulepack.RuleSets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The boundaries of R1, R2, R3 and R6, to the fen and to the hundredth of a square metre. */
class ClassificationTest {
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("subsistence-line", "100000"),
            Map.entry("deep-multiple", "1"),
            Map.entry("relative-multiple", "2"),
            Map.entry("accident-share", "0.8"),
            Map.entry("rigid-expense-kinds", "[\"ILLNESS\"]"),
            Map.entry("homes-allowed", "1"),
            Map.entry("area-exception", "15"),
            Map.entry("cars-allowed", "1"),
            Map.entry("employees-allowed", "1"),
            Map.entry("premises-allowed", "0"),
            Map.entry("costly-schools-allowed", "0"));
    private static final RuleSet RULES = RuleSets.of(DEFAULTS);

    @Test
    void isDeepOnlyStrictlyBelowTheLine() {
        // 4 people x 12 months x 1,000.00 = 48,000.00 a year
        assertEquals(Category.DEEP, category("47999.99", "0", "0"));
        assertEquals(Category.RELATIVE, category("48000.00", "0", "0"));
    }

    @Test
    void isRelativeOnlyStrictlyBelowTwiceTheLine() {
        assertEquals(Category.RELATIVE, category("95999.99", "0", "0"));
        assertEquals(Category.NONE, category("96000.00", "0", "0"));
    }

    @Test
    void deductsRigidExpensesAndBearsMoreThanTheIncome() {
        assertEquals(Category.DEEP, category("100000.00", "52000.01", "0"));
        assertEquals(Category.RELATIVE, category("100000.00", "52000.00", "0"));
        assertEquals(Category.DEEP, category("10000.00", "52000.00", "0"));
    }

    @Test
    void isAccidentalOnlyStrictlyAboveTheShareOfTheIncome() {
        assertEquals(Category.NONE, category("200000.00", "0", "160000.00"));
        assertEquals(Category.ACCIDENTAL, category("200000.00", "0", "160000.01"));
    }

    @Test
    void excludesTwoHomesUnlessTheFamilyLivesInLessThanFifteenSquareMetresEach() {
        assertFalse(withHomes(2, 4500).isExcluded(), "45 m2 for 4 people: 11.25 m2 each");
        assertTrue(withHomes(2, 6000).isExcluded(), "60 m2 for 4 people: 15.0 m2 each");
        assertFalse(withHomes(2, 5999).isExcluded());
        assertFalse(withHomes(1, 20000).isExcluded());
    }

    @Test
    void excludesTheSecondCarTheSecondEmployeeABusinessAndACostlySchool() {
        assertFalse(with(1, false, 1, false).isExcluded());
        assertTrue(with(2, false, 0, false).isExcluded());
        assertTrue(with(0, false, 2, false).isExcluded());
        assertTrue(with(0, true, 0, false).isExcluded());
        assertTrue(with(0, false, 0, true).isExcluded());
        assertEquals(4, with(2, true, 2, true).exclusions().size());
    }

    @Test
    void tellsTheCalculationInWordsWithTheRulesItUsed() {
        Classification result = Classification.of(family("40000.00", "4000.00", "0", 1, 8000), RULES);
        String words =
                result.trace().stream().map(line -> line.words()).toList().toString();
        assertTrue(words.contains("（40,000.00 － 4,000.00）÷ 12 ÷ 4 人 ＝ 750.00 元/人·月"), words);
        assertTrue(words.contains("结论：深度困难"), words);
        assertTrue(result.trace().stream()
                        .filter(line -> line.ruleVersion() != null)
                        .count()
                >= 3);
    }

    @Test
    void refusesToGuessAMissingParameter() {
        assertThrows(
                DomainProblem.class,
                () -> Classification.of(family("1.00", "0", "0", 1, 1), RuleSets.withoutSubsistenceLine(DEFAULTS)));
    }

    private static Category category(String income, String rigid, String cost) {
        return Classification.of(family(income, rigid, cost, 1, 8000), RULES).category();
    }

    private static Classification withHomes(int homes, long areaHundredths) {
        return Classification.of(family("40000.00", "0", "0", homes, areaHundredths), RULES);
    }

    private static Classification with(int cars, boolean premises, int employees, boolean school) {
        return Classification.of(
                new Situation(
                        4, Money.ofYuan("1.00"), Money.ZERO, Money.ZERO, 1, 8000, cars, premises, employees, school),
                RULES);
    }

    private static Situation family(String income, String rigid, String cost, int homes, long areaHundredths) {
        return new Situation(
                4,
                Money.ofYuan(income),
                Money.ofYuan(rigid),
                Money.ofYuan(cost),
                homes,
                areaHundredths,
                0,
                false,
                0,
                false);
    }
}
