package cn.wuli.rights;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import java.time.LocalDate;

/** What is recorded has happened. */
public final class PastDays {
    private PastDays() {}

    /** @throws DomainProblem that names the field */
    public static void demand(String field, LocalDate on) {
        if (on.isAfter(Calendars.today())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField(field, "日期不能晚于今天。");
        }
    }
}
