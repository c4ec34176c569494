package cn.wuli.platform.time;

import java.time.LocalDate;
import java.time.ZoneId;

/** Dates of rules are dates in Zhejiang, wherever the server stands. */
public final class Calendars {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Calendars() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
