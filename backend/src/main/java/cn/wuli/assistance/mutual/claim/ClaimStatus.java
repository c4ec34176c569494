package cn.wuli.assistance.mutual.claim;

import cn.wuli.platform.workflow.Transitions;

/** How far a claim is. */
public enum ClaimStatus {
    DRAFT("填写中", "还没有提交，只有您自己能看到。"),
    SUBMITTED("待分工会受理", "已提交，等待分工会受理。"),
    BRANCH_CHECK("分工会核对中", "分工会正在核对材料。"),
    SCHOOL_CHECK("待校工会审核", "分工会已核对，等待校工会审核。"),
    MORE_INFO("待补充材料", "材料还不齐，请按说明补充后重新提交。"),
    ASSESSED("已核算，待审核", "已按本期规则核算出金额，等待互助组织单位审核。"),
    SECOND_REVIEW("待复核", "金额较大，等待另一位审核人复核。"),
    APPROVED("已批准", "已按核算金额批准。"),
    PARTIAL("已部分批准", "已批准，金额比核算数少，理由见下。"),
    REJECTED("不予补助", "这次申请没有获得补助，理由见下。"),
    RESERVED("已批准，待付款", "已批准并留出资金，等待付款。"),
    BATCHED("付款中", "已交银行付款。"),
    PAID("已发放", "补助已付到您填写的账户。"),
    FAILED("付款失败，待重新付款", "银行没有付成，经办人会核对账户后重新付款。"),
    REVERSED("已冲回", "这笔付款已冲回，请与单位工会联系。"),
    WITHDRAWN("已撤回", "您撤回了这次申请。"),
    APPEALED("申诉中", "申诉已提交，由没有参与过决定的人复核。"),
    UPHELD("维持原决定", "申诉复核后维持原决定，理由见下。"),
    CHANGED("申诉成立", "申诉成立，正在按新的金额办理。");

    public static final Transitions<ClaimStatus, ClaimAction> FLOW = Transitions.startingAt(DRAFT, ClaimAction.class)
            .from(DRAFT)
            .on(ClaimAction.SUBMIT)
            .to(SUBMITTED)
            .from(SUBMITTED, BRANCH_CHECK)
            .on(ClaimAction.TAKE)
            .to(BRANCH_CHECK)
            .from(BRANCH_CHECK)
            .on(ClaimAction.PASS)
            .to(SCHOOL_CHECK)
            .from(SCHOOL_CHECK)
            .on(ClaimAction.TAKE)
            .to(SCHOOL_CHECK)
            .from(SCHOOL_CHECK)
            .on(ClaimAction.PASS_UP)
            .to(ASSESSED)
            .from(ASSESSED)
            .on(ClaimAction.TAKE)
            .to(ASSESSED)
            .from(ASSESSED)
            .on(ClaimAction.ASSESS)
            .to(ASSESSED)
            .from(BRANCH_CHECK, SCHOOL_CHECK, ASSESSED)
            .on(ClaimAction.ASK_MORE)
            .to(MORE_INFO)
            .from(MORE_INFO)
            .on(ClaimAction.RESUBMIT)
            .to(SUBMITTED)
            .from(ASSESSED)
            .on(ClaimAction.PROPOSE)
            .to(SECOND_REVIEW)
            .from(SECOND_REVIEW)
            .on(ClaimAction.TAKE)
            .to(SECOND_REVIEW)
            .from(SECOND_REVIEW)
            .on(ClaimAction.SEND_BACK)
            .to(ASSESSED)
            .from(ASSESSED, SECOND_REVIEW)
            .on(ClaimAction.APPROVE)
            .to(APPROVED)
            .from(ASSESSED, SECOND_REVIEW)
            .on(ClaimAction.APPROVE_PART)
            .to(PARTIAL)
            .from(ASSESSED, SECOND_REVIEW)
            .on(ClaimAction.REJECT)
            .to(REJECTED)
            .from(APPROVED, PARTIAL, CHANGED)
            .on(ClaimAction.RESERVE)
            .to(RESERVED)
            .from(RESERVED, FAILED)
            .on(ClaimAction.SEND)
            .to(BATCHED)
            .from(BATCHED)
            .on(ClaimAction.PAY)
            .to(PAID)
            .from(BATCHED)
            .on(ClaimAction.FAIL)
            .to(FAILED)
            .from(PAID)
            .on(ClaimAction.REVERSE)
            .to(REVERSED)
            .from(REJECTED, PAID)
            .on(ClaimAction.APPEAL)
            .to(APPEALED)
            .from(APPEALED)
            .on(ClaimAction.TAKE)
            .to(APPEALED)
            .from(APPEALED)
            .on(ClaimAction.UPHOLD)
            .to(UPHELD)
            .from(APPEALED)
            .on(ClaimAction.CHANGE)
            .to(CHANGED)
            .from(DRAFT, SUBMITTED, BRANCH_CHECK, SCHOOL_CHECK, MORE_INFO)
            .on(ClaimAction.WITHDRAW)
            .to(WITHDRAWN)
            .build();

    private final String words;
    private final String plain;

    ClaimStatus(String words, String plain) {
        this.words = words;
        this.plain = plain;
    }

    public String words() {
        return words;
    }

    /** For the member, in a sentence. */
    public String plain() {
        return plain;
    }

    boolean isEditable() {
        return this == DRAFT || this == MORE_INFO;
    }
}
