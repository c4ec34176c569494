package cn.wuli.assistance.mutual.society;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import java.time.LocalDate;

/**
 * What a society is.
 *
 * @param foundedOn from this day on late joiners owe dues, when the charter says so
 * @param documentNumber of the charter
 */
public record SocietyFacts(String name, LocalDate foundedOn, String documentNumber) {
    /** @throws DomainProblem {@code validation} that names the date */
    void demandConsistent() {
        if (foundedOn.isAfter(Calendars.today())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("foundedOn", "建会日期不能晚于今天。");
        }
    }
}
