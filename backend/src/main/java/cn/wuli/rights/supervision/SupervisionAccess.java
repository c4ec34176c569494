package cn.wuli.rights.supervision;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.workflow.AllowedAction;
import cn.wuli.rights.RightsProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may do what in a supervision next; every no has its reason in words. */
final class SupervisionAccess {
    private SupervisionAccess() {}

    static List<AllowedAction> allowedActions(Actor actor, SupervisionStatus status, @Nullable LocalDate dueOn) {
        return Arrays.stream(SupervisionAction.values())
                .filter(action -> SupervisionStatus.FLOW.allows(status, action))
                .map(action -> refusal(actor, status, dueOn, action)
                        .map(reason -> AllowedAction.no(action, reason))
                        .orElseGet(() -> AllowedAction.yes(action)))
                .toList();
    }

    /** @throws DomainProblem that names the reason */
    static void demand(Actor actor, SupervisionDetails of, SupervisionAction action) {
        SupervisionStatus.FLOW.next(of.status(), action);
        refusal(actor, of.status(), of.dueOn(), action).ifPresent(reason -> {
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", reason);
        });
    }

    private static Optional<String> refusal(
            Actor actor, SupervisionStatus status, @Nullable LocalDate dueOn, SupervisionAction action) {
        boolean isSigned = action == SupervisionAction.SEND_OPINION || action == SupervisionAction.SUGGEST;
        if (isSigned && !actor.may("supervision.sign")) {
            return Optional.of("由主席或副主席签发");
        }
        if (action == SupervisionAction.SUGGEST
                && status == SupervisionStatus.OPINION_SENT
                && dueOn != null
                && !dueOn.isBefore(Calendars.today())) {
            return Optional.of("用人单位的答复期限（" + dueOn + "）还没有届满");
        }
        return Optional.empty();
    }
}
