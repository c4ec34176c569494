package cn.wuli.rights.concern;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.workflow.AllowedAction;
import cn.wuli.rights.RightsProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may do what with a concern next; every no has its reason in words. */
final class ConcernAccess {
    private static final Set<ConcernAction> NOT_OFFERED =
            Set.of(ConcernAction.FILE, ConcernAction.ESCALATE, ConcernAction.LAPSE);

    private ConcernAccess() {}

    static List<AllowedAction> allowedActions(Actor actor, Concern concern) {
        List<AllowedAction> actions = new ArrayList<>();
        for (ConcernAction action : ConcernAction.values()) {
            boolean offered = !NOT_OFFERED.contains(action) && action.isOfMember() == concern.isOf(actor);
            if (offered && ConcernStatus.FLOW.allows(concern.status(), action)) {
                actions.add(refusal(actor, concern, action)
                        .map(reason -> AllowedAction.no(action, reason))
                        .orElseGet(() -> AllowedAction.yes(action)));
            }
        }
        return actions;
    }

    /** @throws DomainProblem that names the reason */
    static void demand(Actor actor, Concern concern, ConcernAction action) {
        ConcernStatus.FLOW.next(concern.status(), action);
        if (action.isDeciding() && concern.isOf(actor)) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        refusal(actor, concern, action).ifPresent(reason -> {
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", reason);
        });
    }

    private static Optional<String> refusal(Actor actor, Concern concern, ConcernAction action) {
        return switch (action) {
            case FILE, RATE, WITHDRAW -> only(concern.isOf(actor), "只能由提出人本人办理");
            case DISPUTE ->
                concern.isReopened()
                        ? Optional.of("已经重办过一次；仍不满意的，可以申请调解或法律援助")
                        : only(concern.isOf(actor), "只能由提出人本人办理");
            case TRIAGE, REFUSE, HAND_OVER -> only(actor.may("concern.triage"), "由校工会权益保障委员或主席、副主席办理");
            case REPLY -> replying(actor, concern);
            case ESCALATE, LAPSE -> only("SERVICE".equals(actor.postType()), "由系统按期限办理");
        };
    }

    private static Optional<String> replying(Actor actor, Concern concern) {
        if (concern.isReopened() && concern.wasAnsweredBy(actor)) {
            return Optional.of("重办不能由原答复人答复，请由他人办理");
        }
        boolean isAtHisDesk = concern.desk().posts().contains(actor.postType())
                && (concern.desk() != Desk.BRANCH || concern.deskUnitId().equals(actor.unitId()));
        return only(isAtHisDesk, "正由" + concern.desk().words() + "办理；需要改由他人答复的，请先转办");
    }

    private static Optional<String> only(boolean may, String reason) {
        return may ? Optional.empty() : Optional.of(reason);
    }
}
