package cn.wuli.fund.payment;

import static cn.wuli.fund.payment.BatchStatus.ABORTED;
import static cn.wuli.fund.payment.BatchStatus.APPROVED;
import static cn.wuli.fund.payment.BatchStatus.BUILDING;
import static cn.wuli.fund.payment.BatchStatus.CLOSED;
import static cn.wuli.fund.payment.BatchStatus.LOCKED;
import static cn.wuli.fund.payment.BatchStatus.RECONCILING;
import static cn.wuli.fund.payment.BatchStatus.RELEASED;

import cn.wuli.platform.workflow.Transitions;

/** What is done with a batch. Building, approving and releasing are the acts of three persons. */
public enum BatchAction {
    LOCK("payment.build"),
    UNLOCK("payment.build"),
    APPROVE("payment.approve"),
    RELEASE("payment.release"),
    IMPORT_RETURN("payment.release"),
    CLOSE("payment.build"),
    ABORT("payment.build");

    public static final Transitions<BatchStatus, BatchAction> FLOW = Transitions.startingAt(BUILDING, BatchAction.class)
            .from(BUILDING)
            .on(LOCK)
            .to(LOCKED)
            .from(LOCKED)
            .on(UNLOCK)
            .to(BUILDING)
            .from(LOCKED)
            .on(APPROVE)
            .to(APPROVED)
            .from(APPROVED)
            .on(RELEASE)
            .to(RELEASED)
            .from(RELEASED, RECONCILING)
            .on(IMPORT_RETURN)
            .to(RECONCILING)
            .from(RECONCILING)
            .on(CLOSE)
            .to(CLOSED)
            .from(BUILDING, LOCKED, APPROVED)
            .on(ABORT)
            .to(ABORTED)
            .build();

    private final String permission;

    BatchAction(String permission) {
        this.permission = permission;
    }

    public String permission() {
        return permission;
    }
}
