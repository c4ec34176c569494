package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.mutual.PeriodStatus;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.workflow.AllowedAction;
import java.util.List;
import java.util.Optional;

/** Whether a roster may be handed in, or still be changed; every no has its reason in words. */
final class RosterAccess {
    static final String SUBMIT = "mutual.submit";

    private RosterAccess() {}

    /** Nothing for those who only read it, nor where the roster waits for the superior or for money. */
    static List<AllowedAction> allowedActions(Actor actor, Terms terms, RosterStatus status, int headcount) {
        if (!actor.may(SUBMIT) || !status.isEditable()) {
            return List.of();
        }
        return List.of(whyNotSubmitted(terms, headcount)
                .map(reason -> AllowedAction.no(RosterAction.SUBMIT, reason))
                .orElseGet(() -> AllowedAction.yes(RosterAction.SUBMIT)));
    }

    static void demandSubmittable(Terms terms, int headcount) {
        whyNotSubmitted(terms, headcount).ifPresent(reason -> {
            throw notNow(reason);
        });
    }

    static void demandEditable(Terms terms, RosterStatus status) {
        if (!status.isEditable()) {
            throw notNow("本单位名册" + status.words() + "，退回后才能修改");
        }
        whyOver(terms).ifPresent(reason -> {
            throw notNow(reason);
        });
    }

    private static Optional<String> whyNotSubmitted(Terms terms, int headcount) {
        return headcount == 0 ? Optional.of("名册还没有人：请先导入《参保职工名册》") : whyOver(terms);
    }

    private static Optional<String> whyOver(Terms terms) {
        if (terms.status() != PeriodStatus.OPEN) {
            return Optional.of("本期" + terms.status().words() + "，不能再参保或退出");
        }
        return Calendars.today().isAfter(terms.plan().enrolUntil())
                ? Optional.of("参保已于 " + terms.plan().enrolUntil() + " 截止")
                : Optional.empty();
    }

    private static DomainProblem notNow(String reason) {
        return new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", reason);
    }
}
