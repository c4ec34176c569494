package cn.wuli.assistance.mutual.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.assistance.mutual.FrozenRule;
import cn.wuli.assistance.mutual.PeriodPlan;
import cn.wuli.assistance.mutual.PeriodStatus;
import cn.wuli.assistance.mutual.Scheme;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.membership.register.IdentityDocument;
import cn.wuli.membership.register.IdentityKind;
import cn.wuli.platform.crypto.IdentityNumber;
import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of enrolment: 110 = 98 + 12, and who is young enough. */
class RosterRulesTest {
    private static final LocalDate STARTS_ON = LocalDate.of(2027, 1, 1);
    private static final RosterRules RULES = new RosterRules(new Terms(
            UUID.randomUUID(),
            Scheme.GENERAL,
            UUID.randomUUID(),
            "省教育工会",
            PeriodStatus.OPEN,
            new PeriodPlan("期", "号", STARTS_ON, STARTS_ON.plusYears(1), STARTS_ON, STARTS_ON.plusYears(2)),
            Map.of(
                            "fee", "11000",
                            "personal-minimum", "1200",
                            "retirement-age-men", "60",
                            "retirement-age-women", "55")
                    .entrySet()
                    .stream()
                    .map(rule -> new FrozenRule(
                            rule.getKey(), rule.getKey(), rule.getValue(), rule.getValue(), "测试", UUID.randomUUID()))
                    .toList()));

    @ParameterizedTest
    @CsvSource({
        "12.00, 98.00, true, true",
        "30.00, 80.00, true, true",
        "110.00, 0.00, true, true",
        "11.00, 99.00, false, true",
        "11.99, 98.01, false, true",
        "12.00, 97.99, true, false",
        "12.00, 98.01, true, false",
        "120.00, -10.00, true, false"
    })
    void asksForTheFeeWithAtLeastTheOwnPart(String personal, String unit, boolean ownPart, boolean sum) {
        RosterRow row = row("19900101", 1, personal, unit, true);
        assertEquals(ownPart, RULES.personalPart(row).isEmpty());
        assertEquals(sum, RULES.sum(row).isEmpty());
    }

    /** Who reaches the age on the first day of cover is not below it. The last digit of the serial is odd for men. */
    @ParameterizedTest
    @CsvSource({"19670101, 1, false", "19670102, 1, true", "19720101, 2, false", "19720102, 2, true"})
    void takesThoseBelowTheRetirementAgeOnTheFirstDay(String born, int serial, boolean taken) {
        assertEquals(taken, RULES.age(row(born, serial, "12.00", "98.00", true)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void takesTheInsured(boolean insured, boolean taken) {
        assertEquals(
                taken,
                RULES.insurance(row("19900101", 1, "12.00", "98.00", insured)).isEmpty());
    }

    private static RosterRow row(String born, int serial, String personal, String unit, boolean insured) {
        String digits = "339900" + born + "%03d".formatted(serial);
        return new RosterRow(
                "1",
                "甲",
                IdentityDocument.parse(IdentityKind.RESIDENT, digits + IdentityNumber.checkCharacter(digits)),
                insured,
                Money.ofYuan(personal),
                Money.ofYuan(unit),
                null);
    }
}
