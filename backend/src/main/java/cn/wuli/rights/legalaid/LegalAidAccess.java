package cn.wuli.rights.legalaid;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.workflow.AllowedAction;
import cn.wuli.rights.RightsProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may read a case and do what with it next; every no has its reason in words. */
final class LegalAidAccess {
    static final List<String> CHAIRS = List.of("CHAIR", "VICE_CHAIR");

    private LegalAidAccess() {}

    /** The member, and of the office whom he let read it; to all others the case is not there. */
    static boolean mayRead(Actor actor, LegalAidCase of) {
        return of.isOf(actor)
                || (actor.may("legal-aid.handle")
                        && (of.privacy() == LegalAidPrivacy.OFFICE || CHAIRS.contains(actor.postType())));
    }

    static List<AllowedAction> allowedActions(Actor actor, LegalAidCase of) {
        List<AllowedAction> actions = new ArrayList<>();
        for (LegalAidAction action : LegalAidAction.values()) {
            boolean offered = action.by() != LegalAidAction.By.CLOCK
                    && (action.by() == LegalAidAction.By.MEMBER) == of.isOf(actor);
            if (offered && LegalAidStatus.FLOW.allows(of.status(), action)) {
                actions.add(refusal(actor, of, action)
                        .map(reason -> AllowedAction.no(action, reason))
                        .orElseGet(() -> AllowedAction.yes(action)));
            }
        }
        return actions;
    }

    /** @throws DomainProblem that names the reason; 404 for whom the case is not there */
    static void demand(Actor actor, LegalAidCase of, LegalAidAction action) {
        if (action.by() != LegalAidAction.By.CLOCK && !mayRead(actor, of)) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        LegalAidStatus.FLOW.next(of.status(), action);
        if (action.isDeciding() && of.isOf(actor)) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        refusal(actor, of, action).ifPresent(reason -> {
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", reason);
        });
    }

    private static Optional<String> refusal(Actor actor, LegalAidCase of, LegalAidAction action) {
        return switch (action.by()) {
            case MEMBER -> only(of.isOf(actor), "只能由申请人本人办理");
            case OFFICE -> only(actor.may("legal-aid.handle"), "由校工会权益保障委员或主席、副主席办理");
            case CLOCK -> only("SERVICE".equals(actor.postType()), "由系统按期限办理");
        };
    }

    private static Optional<String> only(boolean may, String reason) {
        return may ? Optional.empty() : Optional.of(reason);
    }
}
