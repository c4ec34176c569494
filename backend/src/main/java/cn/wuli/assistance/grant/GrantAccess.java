package cn.wuli.assistance.grant;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.consent.Consents;
import cn.wuli.assistance.hardship.FamilyDirectory;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.workflow.AllowedAction;
import cn.wuli.platform.workflow.ApprovalRoutes;
import cn.wuli.platform.workflow.ApprovalRoutes.Band;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do what with a grant next; every no has its reason in words. */
@ApplicationScoped
class GrantAccess {
    static final String CHAIN = "aid-grant";

    /** What the bank or the superior does, and what the number of signatures decides, is nobody's button. */
    private static final Set<GrantAction> NOT_OFFERED = Set.of(
            GrantAction.SEND,
            GrantAction.PAY,
            GrantAction.FAIL,
            GrantAction.REVERSE,
            GrantAction.SIGN,
            GrantAction.UPPER_APPROVE);

    /** What goes on working with the family; refusing and cancelling do not. */
    private static final Set<GrantAction> PROCESSING =
            Set.of(GrantAction.CHECK, GrantAction.SIGN, GrantAction.APPROVE, GrantAction.RESERVE);

    private final FamilyDirectory families;
    private final Consents consents;
    private final ApprovalRoutes routes;

    GrantAccess(FamilyDirectory families, Consents consents, ApprovalRoutes routes) {
        this.families = families;
        this.consents = consents;
        this.routes = routes;
    }

    /** An actor before a grant; whether it is his own case is asked of the database once, and only when it matters. */
    private final class Standing {
        private final Actor actor;
        private final AidGrant grant;
        private @Nullable Boolean ownCase;

        Standing(Actor actor, AidGrant grant) {
            this.actor = actor;
            this.grant = grant;
        }

        boolean isOwnCase() {
            if (ownCase == null) {
                ownCase = grant.isFor(actor)
                        || grant.wasProposedBy(actor)
                        || grant.steps().stream().anyMatch(step -> step.isDecisionOf(actor))
                        || families.isOfFamily(grant.fileId(), actor.personId());
            }
            return ownCase;
        }
    }

    List<AllowedAction> allowedActions(Actor actor, AidGrant grant) {
        Standing standing = new Standing(actor, grant);
        List<AllowedAction> actions = new ArrayList<>();
        for (GrantAction action : GrantAction.values()) {
            if (!NOT_OFFERED.contains(action) && GrantStatus.FLOW.allows(grant.status(), action)) {
                actions.add(refusal(standing, action)
                        .or(() -> stopped(grant, action))
                        .map(reason -> AllowedAction.no(action, reason))
                        .orElseGet(() -> AllowedAction.yes(action)));
            }
        }
        return actions;
    }

    /** @throws DomainProblem that names the reason */
    void demand(Actor actor, AidGrant grant, GrantAction action) {
        GrantStatus.FLOW.next(grant.status(), action);
        if (PROCESSING.contains(action)) {
            consents.demandStanding(grant.fileId());
        }
        Standing standing = new Standing(actor, grant);
        if (action.isDeciding() && standing.isOwnCase()) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        refusal(standing, action).ifPresent(reason -> {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", reason);
        });
    }

    Band bandOfUnion(AidGrant grant) {
        return routes.band(CHAIN, "UNION", grant.amount());
    }

    private Optional<String> refusal(Standing standing, GrantAction action) {
        Actor actor = standing.actor;
        AidGrant grant = standing.grant;
        if (!action.isDeciding()) {
            return grant.wasProposedBy(actor) ? Optional.empty() : Optional.of("只能由提出人" + action.words());
        }
        Optional<String> wrongPost = wrongPost(actor, grant, action);
        if (wrongPost.isPresent()) {
            return wrongPost;
        }
        if (standing.isOwnCase()) {
            return Optional.of("不能办理本人、亲属或本人经手过的救助，请由他人办理");
        }
        boolean needsFile = action == GrantAction.APPROVE || action == GrantAction.RESERVE;
        return needsFile && !families.family(grant.fileId()).active()
                ? Optional.of("困难家庭档案已不在建档状态，不能救助")
                : Optional.empty();
    }

    private Optional<String> stopped(AidGrant grant, GrantAction action) {
        return PROCESSING.contains(action) ? consents.whyStopped(grant.fileId()) : Optional.empty();
    }

    private Optional<String> wrongPost(Actor actor, AidGrant grant, GrantAction action) {
        boolean may = switch (grant.status()) {
            case SUBMITTED ->
                actor.may("grant.check")
                        && routes.band(CHAIN, "BRANCH", grant.amount()).maySign(actor.postType());
            case BRANCH_OK -> actor.may("grant.approve") && bandOfUnion(grant).maySign(actor.postType());
            case UNION_OK, UPPER_OK -> actor.may(action == GrantAction.REJECT ? "grant.approve" : "grant.reserve");
            case RESERVED -> actor.may("grant.reserve");
            default -> false;
        };
        if (may) {
            return Optional.empty();
        }
        return Optional.of(
                switch (grant.status()) {
                    case SUBMITTED -> "本步骤由分工会主席或秘书办理";
                    case BRANCH_OK -> "本步骤由主席、副主席或权益保障委员办理";
                    default -> "本步骤由财务委员办理";
                });
    }
}
