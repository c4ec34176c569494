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
            .on(HardshipAction.APPROVE)
            .to(NOTICE)
            .from(NOTICE)
            .on(HardshipAction.ACTIVATE)
            .to(ACTIVE)
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
        return this == DRAFT || this == RETURNED;
    }
}
