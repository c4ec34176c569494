package cn.wuli.assistance.grant;

import cn.wuli.platform.workflow.Transitions;

/** How far a grant is. */
public enum GrantStatus {
    DRAFT("填写中"),
    SUBMITTED("待分工会核对"),
    BRANCH_OK("待本级工会审批"),
    UNION_OK("待预留资金"),
    /** What a superior approved: nobody here decides on it again. */
    UPPER_OK("上级已批准，待预留资金"),
    RESERVED("待付款"),
    BATCHED("付款中"),
    PAID("已发放"),
    FAILED("付款失败，待重新付款"),
    REVERSED("已冲回"),
    REJECTED("不予救助"),
    WITHDRAWN("已撤回"),
    CANCELLED("已取消");

    public static final Transitions<GrantStatus, GrantAction> FLOW = Transitions.startingAt(DRAFT, GrantAction.class)
            .from(DRAFT)
            .on(GrantAction.SUBMIT)
            .to(SUBMITTED)
            .from(SUBMITTED)
            .on(GrantAction.CHECK)
            .to(BRANCH_OK)
            .from(BRANCH_OK)
            .on(GrantAction.SIGN)
            .to(BRANCH_OK)
            .from(BRANCH_OK)
            .on(GrantAction.APPROVE)
            .to(UNION_OK)
            .from(DRAFT)
            .on(GrantAction.UPPER_APPROVE)
            .to(UPPER_OK)
            .from(UNION_OK, UPPER_OK)
            .on(GrantAction.RESERVE)
            .to(RESERVED)
            .from(RESERVED, FAILED)
            .on(GrantAction.SEND)
            .to(BATCHED)
            .from(BATCHED)
            .on(GrantAction.PAY)
            .to(PAID)
            .from(BATCHED)
            .on(GrantAction.FAIL)
            .to(FAILED)
            .from(PAID)
            .on(GrantAction.REVERSE)
            .to(REVERSED)
            .from(RESERVED)
            .on(GrantAction.CANCEL)
            .to(CANCELLED)
            .from(SUBMITTED, BRANCH_OK, UNION_OK)
            .on(GrantAction.REJECT)
            .to(REJECTED)
            .from(DRAFT, SUBMITTED, BRANCH_OK, UNION_OK, UPPER_OK)
            .on(GrantAction.WITHDRAW)
            .to(WITHDRAWN)
            .build();

    private final String words;

    GrantStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
