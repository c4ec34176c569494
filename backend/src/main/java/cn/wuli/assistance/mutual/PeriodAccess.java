package cn.wuli.assistance.mutual;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who may bring a period further, and from which day on; every no has its reason in words. */
@ApplicationScoped
class PeriodAccess {
    /** Takes the steps of a period that the own union runs, be it for all or for its society. */
    static final String MOVE = "mutual.move";

    static final String PUBLISH = "mutual.publish";

    private final PeriodRules rules;

    PeriodAccess(PeriodRules rules) {
        this.rules = rules;
    }

    /** Nothing for those who only read it: the steps are those of the union that runs the period. */
    List<AllowedAction> allowedActions(Actor actor, MutualPeriod period) {
        if (!period.isRunBy(actor) || !actor.may(MOVE)) {
            return List.of();
        }
        return PeriodStatus.FLOW.allowed(period.status()).stream()
                .map(action -> refusal(actor, period, action)
                        .map(reason -> AllowedAction.no(action, reason))
                        .orElseGet(() -> AllowedAction.yes(action)))
                .toList();
    }

    /** @throws DomainProblem that names the reason */
    void demand(Actor actor, MutualPeriod period, PeriodAction action) {
        demandOwn(actor, period);
        PeriodStatus.FLOW.next(period.status(), action);
        refusal(actor, period, action).ifPresent(reason -> {
            throw notNow(reason);
        });
    }

    void demandOwn(Actor actor, MutualPeriod period) {
        if (!period.isRunBy(actor)) {
            throw notNow("本期由" + period.organiserName() + "组织，只能由其办理");
        }
    }

    private Optional<String> refusal(Actor actor, MutualPeriod period, PeriodAction action) {
        LocalDate today = Calendars.today();
        PeriodPlan plan = period.plan();
        return switch (action) {
            case PUBLISH -> whyNotPublished(actor, period);
            case OPEN, LOCK -> Optional.empty();
            case TAKE_EFFECT -> unless(!today.isBefore(plan.startsOn()), plan.startsOn() + " 起才能生效");
            case END_COVER -> unless(today.isAfter(plan.endsOn()), "保障到 " + plan.endsOn() + " 为止，次日起才能办理");
            case CLOSE -> unless(today.isAfter(plan.claimUntil()), "申请受理到 " + plan.claimUntil() + " 为止，次日起才能结束");
        };
    }

    private Optional<String> whyNotPublished(Actor actor, MutualPeriod period) {
        if (!actor.may(PUBLISH)) {
            return Optional.of("由主席或副主席发布");
        }
        if (period.wasDraftedBy(actor)) {
            return Optional.of("本期由您拟定，请由另一位主席或副主席发布");
        }
        List<String> gaps = rules.gaps(period);
        if (!gaps.isEmpty()) {
            return Optional.of("规则包还缺必填参数：" + String.join("、", gaps));
        }
        List<String> contradictions = rules.contradictions(period);
        return unless(contradictions.isEmpty(), "章程参数互相矛盾：" + String.join("、", contradictions));
    }

    private static Optional<String> unless(boolean fine, String reason) {
        return fine ? Optional.empty() : Optional.of(reason);
    }

    private static DomainProblem notNow(String reason) {
        return new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", reason);
    }
}
