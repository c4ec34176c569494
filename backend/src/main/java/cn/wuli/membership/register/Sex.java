package cn.wuli.membership.register;

/** As the identity document says. */
public enum Sex {
    FEMALE("女"),
    MALE("男"),
    UNKNOWN("未说明");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
