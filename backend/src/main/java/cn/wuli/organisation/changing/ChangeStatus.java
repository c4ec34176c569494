package cn.wuli.organisation.changing;

import static cn.wuli.organisation.changing.ChangeAction.APPLY;
import static cn.wuli.organisation.changing.ChangeAction.APPROVE;
import static cn.wuli.organisation.changing.ChangeAction.DISCARD;
import static cn.wuli.organisation.changing.ChangeAction.REJECT;
import static cn.wuli.organisation.changing.ChangeAction.RETURN;
import static cn.wuli.organisation.changing.ChangeAction.SUBMIT;
import static cn.wuli.organisation.changing.ChangeAction.WITHDRAW;

import cn.wuli.platform.workflow.Transitions;

/** Where a change of the organisation stands. */
public enum ChangeStatus {
    /** Being written. */
    DRAFT,
    /** Waits for the decision. */
    SUBMITTED,
    /** Sent back with an opinion, to be mended and submitted again. */
    RETURNED,
    REJECTED,
    /** Decided and in the register, for a day to come. */
    APPROVED,
    /** Decided and in force. */
    APPLIED,
    /** Given up before it was decided. */
    DISCARDED;

    public static final Transitions<ChangeStatus, ChangeAction> FLOW = Transitions.startingAt(DRAFT, ChangeAction.class)
            .from(DRAFT, RETURNED)
            .on(ChangeAction.EDIT)
            .to(DRAFT)
            .from(DRAFT, RETURNED)
            .on(SUBMIT)
            .to(SUBMITTED)
            .from(DRAFT, RETURNED)
            .on(DISCARD)
            .to(DISCARDED)
            .from(SUBMITTED)
            .on(WITHDRAW)
            .to(DRAFT)
            .from(SUBMITTED)
            .on(APPROVE)
            .to(APPROVED)
            .from(SUBMITTED)
            .on(RETURN)
            .to(RETURNED)
            .from(SUBMITTED)
            .on(REJECT)
            .to(REJECTED)
            .from(APPROVED)
            .on(APPLY)
            .to(APPLIED)
            .build();
}
