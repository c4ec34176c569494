package cn.wuli.rights.supervision;

/** How the union came to know. */
public enum SupervisionSource {
    COMPLAINT("职工投诉"),
    CONCERN("诉求转来"),
    CHECK("检查发现");

    private final String words;

    SupervisionSource(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
