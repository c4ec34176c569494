package cn.wuli.platform.audit.rest;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From which day to which: the last month unless somebody says otherwise, a year at most. */
record Period(LocalDate from, LocalDate to) {
    private static final int LONGEST_DAYS = 366;
    private static final int USUAL_DAYS = 30;

    static Period of(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate until = Objects.requireNonNullElseGet(to, Calendars::today);
        LocalDate since = Objects.requireNonNullElseGet(from, () -> until.minusDays(USUAL_DAYS));
        if (until.isBefore(since)) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("to", "结束日期不能早于开始日期。");
        }
        if (ChronoUnit.DAYS.between(since, until) > LONGEST_DAYS) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("from", "一次最多查询一年，请缩短时间段。");
        }
        return new Period(since, until);
    }
}
