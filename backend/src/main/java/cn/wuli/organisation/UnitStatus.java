package cn.wuli.organisation;

/** Whether a unit is at work. */
public enum UnitStatus {
    ACTIVE("在册"),
    PREPARING("筹备中"),
    DISSOLVED("已撤销"),
    MERGED("已合并");

    private final String label;

    UnitStatus(String label) {
        this.label = label;
    }

    /** Chinese, for sheets. */
    public String label() {
        return label;
    }

    public boolean isAlive() {
        return this == ACTIVE || this == PREPARING;
    }
}
