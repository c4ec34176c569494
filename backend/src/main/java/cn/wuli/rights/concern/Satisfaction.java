package cn.wuli.rights.concern;

/** The member's verdict on the answer. */
public enum Satisfaction {
    CONTENT("满意"),
    FAIRLY_CONTENT("基本满意"),
    NOT_CONTENT("不满意");

    private final String words;

    Satisfaction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
