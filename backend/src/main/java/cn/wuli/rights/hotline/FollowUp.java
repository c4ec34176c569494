package cn.wuli.rights.hotline;

/** What is to come of a call. */
public enum FollowUp {
    NONE("当场解答"),
    CONCERN("转诉求"),
    LEGAL_AID("转法律援助"),
    COUNSEL("转咨询预约");

    private final String words;

    FollowUp(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
