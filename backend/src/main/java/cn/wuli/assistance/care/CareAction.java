package cn.wuli.assistance.care;

/** What can be done with an event. */
public enum CareAction {
    RECORD("登记走访"),
    RECORD_GIFT("登记走访和慰问"),
    SIGN("签收"),
    CANCEL("撤销");

    private final String words;

    CareAction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
