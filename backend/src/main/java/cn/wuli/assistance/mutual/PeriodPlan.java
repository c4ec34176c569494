package cn.wuli.assistance.mutual;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import java.time.LocalDate;

/**
 * What is planned for a period.
 *
 * @param enrolUntil the last day on which members are enrolled
 * @param claimUntil the last day on which claims are taken
 */
public record PeriodPlan(
        String name,
        String documentNumber,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate enrolUntil,
        LocalDate claimUntil) {

    /** @throws DomainProblem {@code validation} that names the date */
    void demandConsistent(Scheme scheme) {
        demand(
                scheme == Scheme.GENERAL
                        || startsOn.getDayOfYear() == 1
                                && endsOn.equals(startsOn.plusYears(1).minusDays(1)),
                "startsOn",
                "互助会按自然年度办理：请填写某年 1 月 1 日至 12 月 31 日。");
        demand(startsOn.isBefore(endsOn), "endsOn", "保障止期应晚于保障起期。");
        demand(!enrolUntil.isAfter(endsOn), "enrolUntil", "参保截止日期不应晚于保障止期。");
        demand(!claimUntil.isBefore(endsOn), "claimUntil", "申请截止日期不应早于保障止期。");
    }

    private static void demand(boolean right, String field, String message) {
        if (!right) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField(field, message);
        }
    }
}
