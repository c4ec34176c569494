package cn.wuli.assistance.retention;

import cn.wuli.platform.workflow.Transitions;

/** What became of data whose time was over. */
public enum RetentionStatus {
    DUE("待处理"),
    /** Kept longer, with a reason and a day. */
    KEPT("延长保存"),
    /** Stored and nothing else: a statutory period runs. */
    RESTRICTED("限制处理"),
    ERASED("已删除");

    public static final Transitions<RetentionStatus, RetentionAction> FLOW = Transitions.startingAt(
                    DUE, RetentionAction.class)
            .from(DUE, RESTRICTED)
            .on(RetentionAction.ERASE)
            .to(ERASED)
            .from(DUE)
            .on(RetentionAction.RESTRICT)
            .to(RESTRICTED)
            .from(DUE)
            .on(RetentionAction.KEEP)
            .to(KEPT)
            .build();

    private final String words;

    RetentionStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
