package cn.wuli.assistance.mutual;

import cn.wuli.platform.workflow.Transitions;

/** How far a period of mutual aid is. */
public enum PeriodStatus {
    DRAFT("拟定中"),
    PUBLISHED("已发布"),
    OPEN("参保中"),
    /** Nobody comes in and nobody goes out any more. */
    LOCKED("已截止参保"),
    EFFECTIVE("保障中"),
    /** The cover has ended; what happened while it held can still be claimed. */
    CLAIM_TAIL("保障到期，受理申请中"),
    CLOSED("已结束");

    public static final Transitions<PeriodStatus, PeriodAction> FLOW = Transitions.startingAt(DRAFT, PeriodAction.class)
            .from(DRAFT)
            .on(PeriodAction.PUBLISH)
            .to(PUBLISHED)
            .from(PUBLISHED)
            .on(PeriodAction.OPEN)
            .to(OPEN)
            .from(OPEN)
            .on(PeriodAction.LOCK)
            .to(LOCKED)
            .from(LOCKED)
            .on(PeriodAction.TAKE_EFFECT)
            .to(EFFECTIVE)
            .from(EFFECTIVE)
            .on(PeriodAction.END_COVER)
            .to(CLAIM_TAIL)
            .from(CLAIM_TAIL)
            .on(PeriodAction.CLOSE)
            .to(CLOSED)
            .build();

    private final String words;

    PeriodStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
