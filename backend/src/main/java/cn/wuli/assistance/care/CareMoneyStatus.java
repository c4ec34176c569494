package cn.wuli.assistance.care;

import cn.wuli.platform.workflow.Transitions;

/** How far the money of a visit is. */
public enum CareMoneyStatus {
    NONE("没有经资金账的慰问金"),
    PROPOSED("待批准列支"),
    APPROVED("待预留资金"),
    RESERVED("待付款"),
    BATCHED("付款中"),
    PAID("已付款"),
    FAILED("付款失败，待重新付款"),
    REVERSED("已冲回"),
    REJECTED("不予列支"),
    CANCELLED("已取消");

    public static final Transitions<CareMoneyStatus, CareMoneyAction> FLOW = Transitions.startingAt(
                    NONE, CareMoneyAction.class)
            .from(NONE)
            .on(CareMoneyAction.PROPOSE)
            .to(PROPOSED)
            .from(PROPOSED)
            .on(CareMoneyAction.APPROVE)
            .to(APPROVED)
            .from(PROPOSED)
            .on(CareMoneyAction.REJECT)
            .to(REJECTED)
            .from(APPROVED)
            .on(CareMoneyAction.RESERVE)
            .to(RESERVED)
            .from(APPROVED, RESERVED, FAILED)
            .on(CareMoneyAction.CANCEL)
            .to(CANCELLED)
            .from(RESERVED, FAILED)
            .on(CareMoneyAction.SEND)
            .to(BATCHED)
            .from(BATCHED)
            .on(CareMoneyAction.PAY)
            .to(PAID)
            .from(BATCHED)
            .on(CareMoneyAction.FAIL)
            .to(FAILED)
            .from(PAID)
            .on(CareMoneyAction.REVERSE)
            .to(REVERSED)
            .build();

    private final String words;

    CareMoneyStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
