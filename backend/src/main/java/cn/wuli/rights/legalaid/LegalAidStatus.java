package cn.wuli.rights.legalaid;

import cn.wuli.platform.workflow.Transitions;

/** How far a case of legal aid is. */
public enum LegalAidStatus {
    APPLIED("待受理"),
    ACCEPTED("已受理，待指派"),
    REFUSED("不予受理"),
    HANDLING("办理中"),
    CLOSED("已结案，待评价"),
    ENDED("已归档"),
    WITHDRAWN("已撤回");

    public static final Transitions<LegalAidStatus, LegalAidAction> FLOW = Transitions.startingAt(
                    APPLIED, LegalAidAction.class)
            .from(APPLIED)
            .on(LegalAidAction.ACCEPT)
            .to(ACCEPTED)
            .from(APPLIED)
            .on(LegalAidAction.REFUSE)
            .to(REFUSED)
            .from(APPLIED)
            .on(LegalAidAction.ESCALATE)
            .to(APPLIED)
            .from(ACCEPTED, HANDLING)
            .on(LegalAidAction.ASSIGN)
            .to(HANDLING)
            .from(ACCEPTED)
            .on(LegalAidAction.ESCALATE)
            .to(ACCEPTED)
            .from(HANDLING)
            .on(LegalAidAction.LOG)
            .to(HANDLING)
            .from(HANDLING)
            .on(LegalAidAction.ESCALATE)
            .to(HANDLING)
            .from(HANDLING)
            .on(LegalAidAction.CLOSE)
            .to(CLOSED)
            .from(CLOSED)
            .on(LegalAidAction.RATE)
            .to(ENDED)
            .from(CLOSED)
            .on(LegalAidAction.LAPSE)
            .to(ENDED)
            .from(APPLIED, ACCEPTED, HANDLING)
            .on(LegalAidAction.WITHDRAW)
            .to(WITHDRAWN)
            .build();

    private final String words;

    LegalAidStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
