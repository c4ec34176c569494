package cn.wuli.fund;

import cn.wuli.platform.workflow.Transitions;

/** What can be done with a fund. */
public enum FundAction {
    APPROVE;

    public static final Transitions<FundStatus, FundAction> FLOW = Transitions.startingAt(
                    FundStatus.DRAFT, FundAction.class)
            .from(FundStatus.DRAFT)
            .on(APPROVE)
            .to(FundStatus.OPEN)
            .build();
}
