package cn.wuli.inbox;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How near the due date is; the shells colour by it. */
public enum DueState {
    OVERDUE,
    TODAY,
    /** Within {@value #SOON_DAYS} days. */
    SOON,
    LATER;

    static final int SOON_DAYS = 3;

    /** Null for a task without a due date. */
    public static @Nullable DueState of(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(today, dueOn);
        if (days < 0) {
            return OVERDUE;
        }
        if (days == 0) {
            return TODAY;
        }
        return days <= SOON_DAYS ? SOON : LATER;
    }
}
