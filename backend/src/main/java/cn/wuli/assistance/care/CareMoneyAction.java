package cn.wuli.assistance.care;

/** What can be done with the money of a visit, and what the bank makes of it. */
public enum CareMoneyAction {
    PROPOSE("提出列支", false),
    APPROVE("批准列支", true),
    REJECT("不予列支", true),
    RESERVE("预留资金", true),
    CANCEL("取消并释放资金", false),
    SEND("列入付款批次", false),
    PAY("付款成功", false),
    FAIL("付款失败", false),
    REVERSE("付款冲回", false);

    private final String words;
    private final boolean deciding;

    CareMoneyAction(String words, boolean deciding) {
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
