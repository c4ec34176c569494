package cn.wuli.assistance.inspection;

import cn.wuli.platform.workflow.Transitions;

/** How far a finding is. */
public enum FindingStatus {
    OPEN("待答复"),
    REPLIED("已答复"),
    RECTIFYING("整改中"),
    VERIFIED("复核通过"),
    REOPENED("退回重办"),
    CLOSED("已销号");

    public static final Transitions<FindingStatus, FindingAction> FLOW = Transitions.startingAt(
                    OPEN, FindingAction.class)
            .from(OPEN, REOPENED)
            .on(FindingAction.REPLY)
            .to(REPLIED)
            .from(REPLIED)
            .on(FindingAction.DEMAND)
            .to(RECTIFYING)
            .from(RECTIFYING)
            .on(FindingAction.REPORT)
            .to(RECTIFYING)
            .from(RECTIFYING)
            .on(FindingAction.VERIFY)
            .to(VERIFIED)
            .from(RECTIFYING)
            .on(FindingAction.REOPEN)
            .to(REOPENED)
            .from(VERIFIED)
            .on(FindingAction.CLOSE)
            .to(CLOSED)
            .build();

    private final String words;

    FindingStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
