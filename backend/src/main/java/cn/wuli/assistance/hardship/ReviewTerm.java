package cn.wuli.assistance.hardship;

import cn.wuli.platform.time.Calendars;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;

/** How long a file holds before the family declares anew. */
@ApplicationScoped
class ReviewTerm {
    private static final String MONTHS = "review-months";

    private final RulePacks rulePacks;

    ReviewTerm(RulePacks rulePacks) {
        this.rulePacks = rulePacks;
    }

    /** From today on. */
    void begin(HardshipFile file) {
        int months = rulePacks.inForce("hardship", file.unitId()).integer(MONTHS);
        file.holdsUntil(Calendars.today().plusMonths(months));
    }
}
