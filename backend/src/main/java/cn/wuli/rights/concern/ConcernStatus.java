package cn.wuli.rights.concern;

import cn.wuli.platform.workflow.Transitions;

/** How far a concern is. */
public enum ConcernStatus {
    DRAFT("填写中"),
    RECEIVED("待分流"),
    ASSIGNED("办理中"),
    ANSWERED("已答复，待评价"),
    CLOSED("已办结"),
    REFUSED("不予受理"),
    WITHDRAWN("已撤回");

    public static final Transitions<ConcernStatus, ConcernAction> FLOW = Transitions.startingAt(
                    DRAFT, ConcernAction.class)
            .from(DRAFT)
            .on(ConcernAction.FILE)
            .to(RECEIVED)
            .from(RECEIVED)
            .on(ConcernAction.TRIAGE)
            .to(ASSIGNED)
            .from(RECEIVED)
            .on(ConcernAction.REFUSE)
            .to(REFUSED)
            .from(ASSIGNED)
            .on(ConcernAction.HAND_OVER)
            .to(ASSIGNED)
            .from(ASSIGNED)
            .on(ConcernAction.REPLY)
            .to(ANSWERED)
            .from(RECEIVED)
            .on(ConcernAction.ESCALATE)
            .to(RECEIVED)
            .from(ASSIGNED)
            .on(ConcernAction.ESCALATE)
            .to(ASSIGNED)
            .from(ANSWERED)
            .on(ConcernAction.RATE)
            .to(CLOSED)
            .from(ANSWERED)
            .on(ConcernAction.LAPSE)
            .to(CLOSED)
            .from(ANSWERED)
            .on(ConcernAction.DISPUTE)
            .to(ASSIGNED)
            .from(RECEIVED, ASSIGNED)
            .on(ConcernAction.WITHDRAW)
            .to(WITHDRAWN)
            .build();

    private final String words;

    ConcernStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean isOpen() {
        return this == RECEIVED || this == ASSIGNED || this == ANSWERED;
    }
}
