package cn.wuli.rights.mediation;

/** What can be done with a mediation; the first group are acts within a state. */
public enum MediationAction {
    RECEIVE("收到申请", By.CLAIMANT),
    WRITE_AGREEMENT("拟定协议", By.MEDIATOR),
    SIGN("申请人签署", By.CLAIMANT),
    RECORD_SIGNATURE("登记被申请人签署", By.MEDIATOR),

    ACCEPT("受理", By.OFFICE),
    REFUSE("不予受理", By.OFFICE),
    /** Appoints the mediator. */
    BEGIN("确定调解员", By.OFFICE),
    PAUSE("中止", By.MEDIATOR),
    RESUME("恢复调解", By.MEDIATOR),
    AGREE("达成协议", By.MEDIATOR),
    FAIL("调解不成", By.MEDIATOR),
    /** The way to arbitration: offered when the days are over. */
    REFER("转仲裁", By.MEDIATOR),
    WITHDRAW("撤回申请", By.CLAIMANT),
    CLOSE("结案", By.OFFICE),
    SEAL("封存", By.OFFICE);

    /** Whose act it is. */
    enum By {
        CLAIMANT,
        OFFICE,
        MEDIATOR
    }

    private final String words;
    private final By by;

    MediationAction(String words, By by) {
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
        return by != By.CLAIMANT;
    }

    /** Ends or turns a case: not without words. */
    boolean needsWords() {
        return this == REFUSE || this == FAIL || this == REFER;
    }
}
