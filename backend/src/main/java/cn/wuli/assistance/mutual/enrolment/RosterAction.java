package cn.wuli.assistance.mutual.enrolment;

/** What happens to a roster. All but submitting is done by the union that runs the period, or follows from its books. */
public enum RosterAction {
    SUBMIT("报送名册"),
    CHECK("审核通过"),
    RETURN("退回"),
    PAY("到账"),
    CONFIRM("确认参保");

    private final String words;

    RosterAction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
