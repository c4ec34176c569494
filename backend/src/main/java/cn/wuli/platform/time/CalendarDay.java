package cn.wuli.platform.time;

import java.time.LocalDate;

/**
 * One day of the calendar.
 *
 * @param source the arrangement it follows, such as 国办发明电〔2025〕7号
 * @param verified false while the State Council has not arranged the year: only weekends and statutory days are known
 */
public record CalendarDay(LocalDate day, boolean working, Kind kind, String name, String source, boolean verified) {
    /** Why somebody works on the day, or does not. */
    public enum Kind {
        WORKDAY,
        WEEKEND,
        /** 放假. */
        HOLIDAY,
        /** 调休上班: a Saturday or Sunday on which people work. */
        MAKE_UP
    }
}
