package cn.wuli.flow;

import static cn.wuli.flow.CaseStatus.APPROVED;
import static cn.wuli.flow.CaseStatus.REJECTED;
import static cn.wuli.flow.CaseStatus.RETURNED;
import static cn.wuli.flow.CaseStatus.SUBMITTED;
import static cn.wuli.flow.CaseStatus.WITHDRAWN;

import cn.wuli.platform.workflow.Transitions;

/** What happens to a submission: the superior decides, or the sender takes it back. */
public enum CaseAction {
    APPROVE("同意"),
    RETURN("退回"),
    REJECT("不同意"),
    WITHDRAW("撤回");

    public static final Transitions<CaseStatus, CaseAction> FLOW = Transitions.startingAt(SUBMITTED, CaseAction.class)
            .from(SUBMITTED)
            .on(APPROVE)
            .to(APPROVED)
            .from(SUBMITTED)
            .on(RETURN)
            .to(RETURNED)
            .from(SUBMITTED)
            .on(REJECT)
            .to(REJECTED)
            .from(SUBMITTED)
            .on(WITHDRAW)
            .to(WITHDRAWN)
            .build();

    private final String words;

    CaseAction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
