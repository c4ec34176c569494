package cn.wuli.assistance.hardship;

import cn.wuli.platform.workflow.Transitions;

/** How far a hardship file is. The order follows the Zhejiang procedure: visit before review, notice before filing. */
public enum HardshipStatus {
    /** Being filled in. */
    DRAFT("填写中"),
    /** Waits for the branch to check. */
    SUBMITTED("待分工会核对"),
    /** Waits for the visit to the home. */
    INVESTIGATING("入户调查中"),
    /** Waits for the review of the union. */
    UNIT_REVIEW("待校工会评议"),
    /** Published; objections are taken. */
    NOTICE("公示中"),
    /** On file: help can be granted. */
    ACTIVE("已建档"),
    /** The family declares anew; help can be granted until the day that the file holds. */
    REVIEW_DUE("年度复核中"),
    /** Not declared anew in time, or put off: no new help. */
    SUSPENDED("已暂停"),
    /** Out of hardship; a new file of the family is 返困. */
    EXITED("已脱困"),
    /** Struck off, with the reason. */
    CANCELLED("已注销"),
    /** Sent back to be mended. */
    RETURNED("已退回，待修改"),
    /** Refused with a reason. */
    REJECTED("不予建档"),
    /** Taken back by the applicant. */
    WITHDRAWN("已撤回");

    public static final Transitions<HardshipStatus, HardshipAction> FLOW = Transitions.startingAt(
                    DRAFT, HardshipAction.class)
            .from(DRAFT, RETURNED)
            .on(HardshipAction.SUBMIT)
            .to(SUBMITTED)
            .from(SUBMITTED)
            .on(HardshipAction.BRANCH_CONFIRM)
            .to(INVESTIGATING)
            .from(INVESTIGATING)
            .on(HardshipAction.FINISH_INVESTIGATION)
            .to(UNIT_REVIEW)
            .from(UNIT_REVIEW)
            .on(HardshipAction.OVERRIDE)
            .to(UNIT_REVIEW)
            .from(UNIT_REVIEW)
            .on(HardshipAction.APPROVE)
            .to(NOTICE)
            .from(NOTICE)
            .on(HardshipAction.ACTIVATE)
            .to(ACTIVE)
            .from(ACTIVE)
            .on(HardshipAction.CALL_REVIEW)
            .to(REVIEW_DUE)
            .from(REVIEW_DUE, SUSPENDED)
            .on(HardshipAction.SUBMIT)
            .to(REVIEW_DUE)
            .from(REVIEW_DUE)
            .on(HardshipAction.OVERRIDE)
            .to(REVIEW_DUE)
            .from(REVIEW_DUE)
            .on(HardshipAction.KEEP)
            .to(ACTIVE)
            .from(REVIEW_DUE)
            .on(HardshipAction.SUSPEND)
            .to(SUSPENDED)
            .from(REVIEW_DUE, SUSPENDED)
            .on(HardshipAction.EXIT)
            .to(EXITED)
            .from(REVIEW_DUE, SUSPENDED)
            .on(HardshipAction.CANCEL)
            .to(CANCELLED)
            .from(SUBMITTED, INVESTIGATING, UNIT_REVIEW, NOTICE)
            .on(HardshipAction.RETURN)
            .to(RETURNED)
            .from(SUBMITTED, INVESTIGATING, UNIT_REVIEW, NOTICE)
            .on(HardshipAction.REJECT)
            .to(REJECTED)
            .from(DRAFT, RETURNED, SUBMITTED, INVESTIGATING, UNIT_REVIEW, NOTICE)
            .on(HardshipAction.WITHDRAW)
            .to(WITHDRAWN)
            .build();

    private final String words;

    HardshipStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean isEditable() {
        return isBeforeSubmission() || isUnderReview();
    }

    /** Nobody but who fills it in has seen the declaration yet. */
    boolean isBeforeSubmission() {
        return this == DRAFT || this == RETURNED;
    }

    /** The family is asked to declare anew. */
    boolean isUnderReview() {
        return this == REVIEW_DUE || this == SUSPENDED;
    }

    /** Help can be granted. */
    boolean isOnFile() {
        return this == ACTIVE || this == REVIEW_DUE;
    }
}
