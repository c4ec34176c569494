package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.assistance.mutual.Terms;
import cn.wuli.membership.register.Sex;
import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/** What the terms of a period ask of one row, by the row alone. */
record RosterRules(Terms terms) {
    private static final String FEE = "fee";
    private static final String PERSONAL_MINIMUM = "personal-minimum";

    Optional<String> insurance(RosterRow row) {
        return unless(row.insured(), "须已参加浙江省职工基本医疗保险才能参保");
    }

    /** Below the retirement age on the first day of cover. */
    Optional<String> age(RosterRow row) {
        Optional<LocalDate> born = row.identity().bornOn();
        Optional<Sex> sex = row.identity().sex();
        if (born.isEmpty() || sex.isEmpty()) {
            return Optional.of("证件号中没有出生日期，无法核对年龄");
        }
        int limit = terms.integer(sex.get() == Sex.FEMALE ? "retirement-age-women" : "retirement-age-men");
        boolean below = born.get().plusYears(limit).isAfter(terms.plan().startsOn());
        return unless(below, "保障起期时须未满 " + limit + " 周岁");
    }

    Optional<String> personalPart(RosterRow row) {
        Money least = terms.money(PERSONAL_MINIMUM);
        return unless(row.personal().compareTo(least) >= 0, "个人缴费不低于 " + least + " 元");
    }

    Optional<String> sum(RosterRow row) {
        Money fee = terms.money(FEE);
        boolean right = !row.unitPart().isNegative()
                && row.personal().plus(row.unitPart()).equals(fee);
        return unless(right, "个人缴费与单位缴费合计应为 " + fee + " 元");
    }

    private static Optional<String> unless(boolean right, String message) {
        return right ? Optional.empty() : Optional.of(message);
    }
}
