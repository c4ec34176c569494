package cn.wuli.rights.legalaid;

/** What can be done with a case of legal aid. */
public enum LegalAidAction {
    APPLY("申请", By.MEMBER),
    ACCEPT("受理", By.OFFICE),
    REFUSE("不予受理", By.OFFICE),
    /** To a lawyer or adviser in contract; again when another takes over. */
    ASSIGN("指派", By.OFFICE),
    LOG("登记办理情况", By.OFFICE),
    CLOSE("结案", By.OFFICE),
    RATE("评价", By.MEMBER),
    WITHDRAW("撤回", By.MEMBER),
    /** When a deadline has passed. */
    ESCALATE("逾期升级", By.CLOCK),
    /** Nobody rated in time. */
    LAPSE("到期未评价，归档", By.CLOCK);

    /** Whose act it is. */
    enum By {
        MEMBER,
        OFFICE,
        CLOCK
    }

    private final String words;
    private final By by;

    LegalAidAction(String words, By by) {
        this.words = words;
        this.by = by;
    }

    public String words() {
        return words;
    }

    By by() {
        return by;
    }

    boolean isDeciding() {
        return by == By.OFFICE;
    }
}
