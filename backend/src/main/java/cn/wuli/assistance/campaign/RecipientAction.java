package cn.wuli.assistance.campaign;

/** What can be done with somebody on the list of a campaign, and what the bank makes of it. */
public enum RecipientAction {
    APPROVE("批准", true),
    REJECT("不予批准", true),
    WITHDRAW("撤回", false),
    RESERVE("预留资金", true),
    /** Gives the money back that was set aside. */
    CANCEL("取消并释放资金", false),
    DELIVER("上门发放", false),
    SIGN("签收", false),
    SEND("列入付款批次", false),
    PAY("付款成功", false),
    FAIL("付款失败", false),
    REVERSE("付款冲回", false);

    private final String words;
    private final boolean deciding;

    RecipientAction(String words, boolean deciding) {
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
