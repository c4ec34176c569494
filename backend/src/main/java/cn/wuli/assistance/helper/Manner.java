package cn.wuli.assistance.helper;

/** How a helper was in touch with his family. */
public enum Manner {
    HOME("上门"),
    PHONE("电话"),
    OTHER("其他");

    private final String words;

    Manner(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
