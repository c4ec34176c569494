package cn.wuli.assistance.care;

import cn.wuli.platform.workflow.Transitions;

/** How far the visit for an event is. */
public enum CareStatus {
    OPEN("待走访"),
    /** Something was given: waits for the signature. */
    VISITED("待签收"),
    DONE("已办结"),
    /** Recorded by mistake. */
    CANCELLED("已撤销");

    public static final Transitions<CareStatus, CareAction> FLOW = Transitions.startingAt(OPEN, CareAction.class)
            .from(OPEN)
            .on(CareAction.RECORD)
            .to(DONE)
            .from(OPEN)
            .on(CareAction.RECORD_GIFT)
            .to(VISITED)
            .from(VISITED)
            .on(CareAction.SIGN)
            .to(DONE)
            .from(OPEN)
            .on(CareAction.CANCEL)
            .to(CANCELLED)
            .build();

    private final String words;

    CareStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
