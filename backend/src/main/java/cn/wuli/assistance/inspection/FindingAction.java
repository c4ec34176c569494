package cn.wuli.assistance.inspection;

/** What happens to a finding. */
public enum FindingAction {
    REPLY("答复", false),
    DEMAND("要求整改", true),
    /** The audited side says what it has put right. */
    REPORT("报告整改", false),
    VERIFY("复核通过", true),
    REOPEN("退回重办", true),
    CLOSE("销号", true);

    private final String words;
    private final boolean ofAuditor;

    FindingAction(String words, boolean ofAuditor) {
        this.words = words;
        this.ofAuditor = ofAuditor;
    }

    public String words() {
        return words;
    }

    boolean isOfAuditor() {
        return ofAuditor;
    }
}
