package cn.wuli.rights.counsel;

/** What became of a call. */
public enum CallOutcome {
    ANSWERED("当场解答"),
    BOOKED("转预约咨询"),
    REFERRED("转介"),
    URGENT("危机干预");

    private final String words;

    CallOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
