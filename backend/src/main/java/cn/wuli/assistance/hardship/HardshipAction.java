package cn.wuli.assistance.hardship;

/** What can be done with a hardship file. */
public enum HardshipAction {
    SUBMIT("提交", Part.APPLICANT),
    BRANCH_CONFIRM("分工会核对", Part.DECISION),
    FINISH_INVESTIGATION("完成入户调查", Part.DECISION),
    /** Sets exclusions aside, with the reason; somebody else approves. */
    OVERRIDE("特批", Part.OFFICE),
    APPROVE("评议通过并公示", Part.DECISION),
    ACTIVATE("建档", Part.DECISION),
    CALL_REVIEW("启动年度复核", Part.OFFICE),
    KEEP("复核保留", Part.DECISION),
    SUSPEND("暂停", Part.OFFICE),
    EXIT("脱困退出", Part.DECISION),
    CANCEL("注销", Part.DECISION),
    RETURN("退回", Part.DECISION),
    REJECT("不予建档", Part.DECISION),
    WITHDRAW("撤回", Part.APPLICANT);

    /** Whose an action is. */
    private enum Part {
        /** The applicant's and the filler's. */
        APPLICANT,
        /** The union's, beside its decisions. */
        OFFICE,
        DECISION
    }

    private final String words;
    private final Part part;

    HardshipAction(String words, Part part) {
        this.words = words;
        this.part = part;
    }

    public String words() {
        return words;
    }

    /** Open to the applicant and the filler, and to nobody else. */
    boolean isOfApplicant() {
        return part == Part.APPLICANT;
    }

    /** Not open to the applicant, his family, the filler, nor to who took an earlier step of the round. */
    public boolean isDeciding() {
        return part == Part.DECISION;
    }
}
