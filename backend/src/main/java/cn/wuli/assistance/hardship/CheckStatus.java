package cn.wuli.assistance.hardship;

import cn.wuli.platform.workflow.Transitions;

/** How far an economic check is. */
public enum CheckStatus {
    REQUESTED("已委托，待结果"),
    ANSWERED("已有结果"),
    CANCELLED("已撤销");

    /** What can be done with it. */
    public enum Act {
        ANSWER,
        CANCEL
    }

    public static final Transitions<CheckStatus, Act> FLOW = Transitions.startingAt(REQUESTED, Act.class)
            .from(REQUESTED)
            .on(Act.ANSWER)
            .to(ANSWERED)
            .from(REQUESTED)
            .on(Act.CANCEL)
            .to(CANCELLED)
            .build();

    private final String words;

    CheckStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
