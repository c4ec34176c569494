package cn.wuli.assistance.grant;

/** What can be done with a grant, and what the bank makes of it. */
public enum GrantAction {
    SUBMIT("提交", false),
    CHECK("分工会核对", true),
    /** One of several signatures. */
    SIGN("会签", true),
    /** The last signature that the amount needs. */
    APPROVE("批准", true),
    /** The decision of a superior on an application for more. */
    UPPER_APPROVE("上级批准追加", false),
    RESERVE("预留资金", true),
    CANCEL("取消并释放资金", true),
    SEND("列入付款批次", false),
    PAY("付款成功", false),
    FAIL("付款失败", false),
    REVERSE("付款冲回", false),
    REJECT("不予救助", true),
    WITHDRAW("撤回", false);

    private final String words;
    private final boolean deciding;

    GrantAction(String words, boolean deciding) {
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
