package cn.wuli.flow;

import static cn.wuli.flow.CaseStatus.APPROVED;
import static cn.wuli.flow.CaseStatus.REJECTED;
import static cn.wuli.flow.CaseStatus.RETURNED;
import static cn.wuli.flow.CaseStatus.SUBMITTED;
import static cn.wuli.flow.CaseStatus.WITHDRAWN;

import cn.wuli.platform.workflow.Transitions;

/** What happens to a submission: the superior decides, or the sender takes it back. */
public enum CaseAction {
    APPROVE,
    RETURN,
    REJECT,
    WITHDRAW;

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
}
