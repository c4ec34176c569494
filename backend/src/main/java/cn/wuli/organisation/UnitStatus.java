package cn.wuli.organisation;

/** Whether a unit is at work. */
public enum UnitStatus {
    ACTIVE,
    PREPARING,
    DISSOLVED,
    MERGED;

    public boolean isAlive() {
        return this == ACTIVE || this == PREPARING;
    }
}
