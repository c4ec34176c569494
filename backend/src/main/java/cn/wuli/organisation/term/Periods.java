package cn.wuli.organisation.term;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What must hold of every period that somebody writes down. */
final class Periods {
    private Periods() {}

    static void requireOrder(LocalDate from, @Nullable LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(from)) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("lastDay", "最后一天不能早于开始日期，请修改其中一个日期。");
        }
    }
}
