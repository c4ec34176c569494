package cn.wuli.assistance.hardship;

/** How what was found compares with what was declared. */
public enum CheckOutcome {
    MATCH("一致"),
    MISMATCH("不符"),
    UNKNOWN("未查到");

    private final String words;

    CheckOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
