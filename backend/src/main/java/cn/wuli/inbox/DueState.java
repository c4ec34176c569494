package cn.wuli.inbox;

/** How near the due date is; the shells colour by it. */
public enum DueState {
    OVERDUE,
    TODAY,
    /** Within {@value #SOON_DAYS} working days. */
    SOON,
    LATER;

    static final int SOON_DAYS = 2;

    /** @param workingDaysLeft negative when the due date is past */
    public static DueState of(int workingDaysLeft) {
        if (workingDaysLeft < 0) {
            return OVERDUE;
        }
        if (workingDaysLeft == 0) {
            return TODAY;
        }
        return workingDaysLeft <= SOON_DAYS ? SOON : LATER;
    }
}
