package cn.wuli.assistance.hardship;

/** What can be done with a hardship file. */
public enum HardshipAction {
    SUBMIT("提交", false),
    BRANCH_CONFIRM("分工会核对", true),
    FINISH_INVESTIGATION("完成入户调查", true),
    APPROVE("评议通过并公示", true),
    ACTIVATE("建档", true),
    RETURN("退回", true),
    REJECT("不予建档", true),
    WITHDRAW("撤回", false);

    private final String words;
    private final boolean deciding;

    HardshipAction(String words, boolean deciding) {
        this.words = words;
        this.deciding = deciding;
    }

    public String words() {
        return words;
    }

    /** Not open to the applicant, his family, the filler, nor to who took an earlier step of the round. */
    public boolean isDeciding() {
        return deciding;
    }
}
