package cn.wuli.assistance.care;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may do what with the money of a visit next; every no has its reason in words. */
@ApplicationScoped
class CareMoneyAccess {
    /** What a desk decides; the rest is the visit's and the bank's. */
    static final Set<CareMoneyAction> OFFERED = EnumSet.of(
            CareMoneyAction.APPROVE, CareMoneyAction.REJECT, CareMoneyAction.RESERVE, CareMoneyAction.CANCEL);

    private final CareEvents events;

    CareMoneyAccess(CareEvents events) {
        this.events = events;
    }

    List<AllowedAction> allowedActions(Actor actor, CareEvent event) {
        return OFFERED.stream()
                .filter(action -> CareMoneyStatus.FLOW.allows(event.money().status(), action))
                .map(action -> refusal(actor, event, action)
                        .map(reason -> AllowedAction.no(action, reason))
                        .orElseGet(() -> AllowedAction.yes(action)))
                .toList();
    }

    Optional<String> refusal(Actor actor, CareEvent event, CareMoneyAction action) {
        boolean treasurer = action == CareMoneyAction.RESERVE || action == CareMoneyAction.CANCEL;
        if (!actor.may(treasurer ? "care.reserve" : "care.approve")) {
            return Optional.of(treasurer ? "本步骤由财务委员办理" : "本步骤由主席、副主席或权益保障委员办理");
        }
        boolean own = event.isAbout(actor) || event.wasVisitedBy(actor);
        boolean decidedBefore = action.isDeciding()
                && events.moneySteps(event.id()).stream().anyMatch(step -> step.isDecisionOf(actor));
        return own || decidedBefore ? Optional.of("不能办理本人、本人走访或本人经手过的慰问金，请由他人办理") : Optional.empty();
    }
}
