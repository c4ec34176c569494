package cn.wuli.assistance.care;

/** Who goes. */
public enum Visitor {
    BRANCH("分工会"),
    UNION("校工会");

    private final String words;

    Visitor(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
