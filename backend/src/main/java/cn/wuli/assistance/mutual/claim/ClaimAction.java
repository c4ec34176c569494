package cn.wuli.assistance.mutual.claim;

/** What can be done with a claim, and what the bank makes of it. */
public enum ClaimAction {
    SUBMIT("提交", false),
    /** An officer takes the claim: from then on he reads its papers and nobody else. */
    TAKE("领取", false),
    PASS("核对通过", true),
    /** The last check of the member's own union: the claim is assessed and goes to the union that runs the period. */
    PASS_UP("审核通过并上报", true),
    ASK_MORE("要求补充材料", true),
    RESUBMIT("补充后提交", false),
    ASSESS("重新核算", false),
    /** Above the band, the first reviewer's decision waits for a second person. */
    PROPOSE("提出审核意见，交复核", true),
    SEND_BACK("退回重新审核", true),
    APPROVE("批准", true),
    APPROVE_PART("部分批准", true),
    REJECT("不予补助", true),
    RESERVE("预留互助资金", false),
    SEND("列入付款批次", false),
    PAY("付款成功", false),
    FAIL("付款失败", false),
    REVERSE("付款冲回", false),
    WITHDRAW("撤回", false),
    APPEAL("申诉", false),
    UPHOLD("维持原决定", true),
    CHANGE("改变决定", true);

    private final String words;
    private final boolean deciding;

    ClaimAction(String words, boolean deciding) {
        this.words = words;
        this.deciding = deciding;
    }

    public String words() {
        return words;
    }

    boolean isDeciding() {
        return deciding;
    }
}
