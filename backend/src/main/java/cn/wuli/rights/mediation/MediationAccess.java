package cn.wuli.rights.mediation;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.workflow.AllowedAction;
import cn.wuli.rights.RightsProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may do what with a mediation next, and who may read it; every no has its reason in words. */
final class MediationAccess {
    private MediationAccess() {}

    static List<AllowedAction> allowedActions(Actor actor, MediationCase of) {
        List<AllowedAction> actions = new ArrayList<>();
        for (MediationAction action : MediationAction.values()) {
            boolean offered = (action.by() == MediationAction.By.CLAIMANT) == of.isOf(actor);
            if (offered && MediationStatus.FLOW.allows(of.status(), action)) {
                actions.add(refusal(actor, of, action)
                        .map(reason -> AllowedAction.no(action, reason))
                        .orElseGet(() -> AllowedAction.yes(action)));
            }
        }
        return actions;
    }

    /** @throws DomainProblem that names the reason */
    static void demand(Actor actor, MediationCase of, MediationAction action) {
        MediationStatus.FLOW.next(of.status(), action);
        if (action.isDeciding() && of.isOf(actor)) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        refusal(actor, of, action).ifPresent(reason -> {
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", reason);
        });
    }

    /** The claimant, the mediator of the case, and the office; of a sealed file nobody. */
    static boolean mayRead(Actor actor, MediationCase of) {
        return of.isOf(actor) || of.isMediatedBy(actor) || actor.may("mediation.handle");
    }

    private static Optional<String> refusal(Actor actor, MediationCase of, MediationAction action) {
        Optional<String> wrongHand = switch (action.by()) {
            case CLAIMANT -> only(of.isOf(actor), "只能由申请人本人办理");
            case OFFICE -> only(actor.may("mediation.handle"), "由调解委员会（主席、副主席或权益保障委员）办理");
            case MEDIATOR -> only(of.isMediatedBy(actor), "由本案调解员办理");
        };
        if (wrongHand.isPresent()) {
            return wrongHand;
        }
        return switch (action) {
            case SIGN -> only(of.agreement() != null, "调解员还没有拟定协议");
            case RECORD_SIGNATURE -> only(of.agreement() != null, "请先拟定协议");
            case AGREE -> only(of.isSignedByBoth(), "协议须经双方签署，还缺" + missing(of));
            case REFER ->
                only(
                        of.isOverdue(Calendars.today()) || of.status() == MediationStatus.PAUSED,
                        "调解期限（" + of.clock().concludeBy() + "）还没有届满；双方不愿继续的，请按调解不成办理");
            default -> Optional.empty();
        };
    }

    private static String missing(MediationCase of) {
        if (of.agreement() == null) {
            return "协议文本";
        }
        return of.claimantSignedOn() == null ? "申请人签署" : "被申请人签署";
    }

    private static Optional<String> only(boolean may, String reason) {
        return may ? Optional.empty() : Optional.of(reason);
    }
}
