package cn.wuli.organisation;

/** On what terms an officer serves: 专职, 挂职, 兼职. */
public enum Engagement {
    FULL_TIME("专职"),
    SECONDED("挂职"),
    PART_TIME("兼职");

    private final String label;

    Engagement(String label) {
        this.label = label;
    }

    /** Chinese, for sheets and messages. */
    public String label() {
        return label;
    }
}
