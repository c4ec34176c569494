package cn.wuli.assistance.campaign;

/** What a campaign is for. */
public enum Theme {
    WARMTH("送温暖"),
    COOLNESS("送清凉"),
    OTHER("其他慰问");

    private final String words;

    Theme(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
