package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.membership.register.IdentityDocument;
import cn.wuli.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One row of a roster.
 *
 * @param insured whether the person is in the basic medical insurance of employees
 * @param period the name of the period; null when there is only one that takes members
 */
record RosterRow(
        String staffNumber,
        String name,
        IdentityDocument identity,
        boolean insured,
        Money personal,
        Money unitPart,
        @Nullable String period) {}
