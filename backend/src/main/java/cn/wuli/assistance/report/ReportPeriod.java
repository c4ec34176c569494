package cn.wuli.assistance.report;

import cn.wuli.platform.time.Calendars;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code ?year=2026&quarter=3}: a year, or one quarter of it; without a year, this one. */
public class ReportPeriod {
    private static final int MONTHS_OF_QUARTER = 3;

    @QueryParam("year")
    @Min(value = 2000, message = "年份不早于 2000 年")
    @Max(value = 2100, message = "年份不晚于 2100 年")
    @Nullable
    Integer year;

    @QueryParam("quarter")
    @Min(value = 1, message = "季度为 1 至 4")
    @Max(value = 4, message = "季度为 1 至 4")
    @Nullable
    Integer quarter;

    LocalDate from() {
        int month = quarter == null ? 1 : (quarter - 1) * MONTHS_OF_QUARTER + 1;
        return LocalDate.of(yearOrThis(), month, 1);
    }

    /** Its last day. */
    LocalDate to() {
        LocalDate next = quarter == null ? from().plusYears(1) : from().plusMonths(MONTHS_OF_QUARTER);
        return next.minusDays(1);
    }

    public String words() {
        return yearOrThis() + " 年" + (quarter == null ? "" : "第 " + quarter + " 季度");
    }

    private int yearOrThis() {
        return year == null ? Calendars.today().getYear() : year;
    }
}
