package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.platform.workflow.Transitions;

/** How far it is with taking a share back. */
public enum VoidStatus {
    ASKED("待组织单位确认"),
    VOIDED("已作废，已退费"),
    REFUSED("未同意");

    public static final Transitions<VoidStatus, VoidAction> FLOW = Transitions.startingAt(ASKED, VoidAction.class)
            .from(ASKED)
            .on(VoidAction.VOID)
            .to(VOIDED)
            .from(ASKED)
            .on(VoidAction.REFUSE)
            .to(REFUSED)
            .build();

    private final String words;

    VoidStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
