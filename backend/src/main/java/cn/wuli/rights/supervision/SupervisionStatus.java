package cn.wuli.rights.supervision;

import cn.wuli.platform.workflow.Transitions;

/** How far a supervision is. */
public enum SupervisionStatus {
    RECEIVED("待受理"),
    REFUSED("不予受理"),
    INVESTIGATING("调查中"),
    OPINION_SENT("已发意见书，待答复"),
    REPLIED("已答复"),
    SUGGESTED("已提请发建议书"),
    CLOSED("已结案");

    public static final Transitions<SupervisionStatus, SupervisionAction> FLOW = Transitions.startingAt(
                    RECEIVED, SupervisionAction.class)
            .from(RECEIVED)
            .on(SupervisionAction.ACCEPT)
            .to(INVESTIGATING)
            .from(RECEIVED)
            .on(SupervisionAction.REFUSE)
            .to(REFUSED)
            .from(INVESTIGATING)
            .on(SupervisionAction.SEND_OPINION)
            .to(OPINION_SENT)
            .from(OPINION_SENT)
            .on(SupervisionAction.RECORD_REPLY)
            .to(REPLIED)
            .from(OPINION_SENT, REPLIED)
            .on(SupervisionAction.SUGGEST)
            .to(SUGGESTED)
            .from(INVESTIGATING, REPLIED, SUGGESTED)
            .on(SupervisionAction.CLOSE)
            .to(CLOSED)
            .build();

    private final String words;

    SupervisionStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
