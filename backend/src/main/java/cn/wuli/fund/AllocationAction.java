package cn.wuli.fund;

import static cn.wuli.fund.AllocationStatus.ACKNOWLEDGED;
import static cn.wuli.fund.AllocationStatus.APPROVED;
import static cn.wuli.fund.AllocationStatus.CANCELLED;
import static cn.wuli.fund.AllocationStatus.CLOSED;
import static cn.wuli.fund.AllocationStatus.DRAFT;
import static cn.wuli.fund.AllocationStatus.IN_USE;
import static cn.wuli.fund.AllocationStatus.ISSUED;
import static cn.wuli.fund.AllocationStatus.REVOKED;
import static cn.wuli.fund.AllocationStatus.SETTLING;

import cn.wuli.platform.workflow.Transitions;

/** What happens to an allocation. Acknowledging is the taker's act, starting to use is what his books show. */
public enum AllocationAction {
    APPROVE("allocation.approve", "批准"),
    CANCEL("allocation.propose", "撤销申报"),
    ISSUE("allocation.issue", "下达"),
    ACKNOWLEDGE("allocation.acknowledge", "确认到账"),
    START_USE("", ""),
    REVOKE("allocation.approve", "收回"),
    SETTLE("allocation.propose", "清算"),
    CLOSE("allocation.approve", "办结");

    public static final Transitions<AllocationStatus, AllocationAction> FLOW = Transitions.startingAt(
                    DRAFT, AllocationAction.class)
            .from(DRAFT)
            .on(APPROVE)
            .to(APPROVED)
            .from(DRAFT, APPROVED)
            .on(CANCEL)
            .to(CANCELLED)
            .from(APPROVED)
            .on(ISSUE)
            .to(ISSUED)
            .from(ISSUED)
            .on(ACKNOWLEDGE)
            .to(ACKNOWLEDGED)
            .from(ISSUED)
            .on(REVOKE)
            .to(REVOKED)
            .from(ACKNOWLEDGED)
            .on(START_USE)
            .to(IN_USE)
            .from(ACKNOWLEDGED, IN_USE)
            .on(SETTLE)
            .to(SETTLING)
            .from(SETTLING)
            .on(CLOSE)
            .to(CLOSED)
            .build();

    private final String permission;
    private final String label;

    AllocationAction(String permission, String label) {
        this.permission = permission;
        this.label = label;
    }

    /** Of the giver's post; empty when the giver does not do it. */
    String permission() {
        return permission;
    }

    String label() {
        return label;
    }

    boolean isGivers() {
        return this != ACKNOWLEDGE && this != START_USE;
    }
}
