package cn.wuli.assistance.hardship;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.consent.Consents;
import cn.wuli.assistance.notice.Notices;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do what with a file next; every no has its reason in words. */
@ApplicationScoped
class HardshipAccess {
    private static final String OWN_CASE = "不能办理本人、亲属或本人代填的档案，请由他人办理";
    /** Go on working with what the family declared; letting it go does not. */
    private static final Set<HardshipAction> PROCESSING = EnumSet.of(
            HardshipAction.BRANCH_CONFIRM,
            HardshipAction.FINISH_INVESTIGATION,
            HardshipAction.OVERRIDE,
            HardshipAction.APPROVE,
            HardshipAction.ACTIVATE,
            HardshipAction.KEEP);

    private static final String EARLIER_STEP = "您已办理过本轮的前一步，下一步须由他人办理";

    private final HardshipSteps steps;
    private final Visits visits;
    private final HardshipVersions versions;
    private final Notices notices;
    private final Consents consents;
    private final EconomicChecks checks;
    private final Vault vault;

    HardshipAccess(
            HardshipSteps steps,
            Visits visits,
            HardshipVersions versions,
            Notices notices,
            Consents consents,
            EconomicChecks checks,
            Vault vault) {
        this.steps = steps;
        this.visits = visits;
        this.versions = versions;
        this.notices = notices;
        this.consents = consents;
        this.checks = checks;
        this.vault = vault;
    }

    /** An actor before a file; whether it is his own case is asked of the database once, and only when it matters. */
    private final class Standing {
        private final Actor actor;
        private final HardshipFile file;
        private @Nullable Boolean familyOrFiller;
        private @Nullable Boolean decidedBefore;

        Standing(Actor actor, HardshipFile file) {
            this.actor = actor;
            this.file = file;
        }

        boolean isFamilyOrFiller() {
            if (familyOrFiller == null) {
                familyOrFiller = file.belongsTo(actor)
                        || file.wasFilledBy(actor)
                        || steps.isRelative(file.id(), actor.personId());
            }
            return familyOrFiller;
        }

        boolean hasDecidedBefore() {
            if (decidedBefore == null) {
                decidedBefore = steps.decidedBefore(file.id(), file.round(), actor.personId());
            }
            return decidedBefore;
        }

        boolean isOwnCase() {
            return isFamilyOrFiller() || hasDecidedBefore();
        }
    }

    /** The actions of the present state, those that the acting post may not take with the reason. */
    List<AllowedAction> allowedActions(Actor actor, HardshipFile file) {
        Standing standing = new Standing(actor, file);
        List<AllowedAction> actions = new ArrayList<>();
        for (HardshipAction action : HardshipAction.values()) {
            if (HardshipStatus.FLOW.allows(file.status(), action)) {
                actions.add(refusal(standing, action)
                        .map(reason -> AllowedAction.no(action, reason))
                        .orElseGet(() -> AllowedAction.yes(action)));
            }
        }
        return actions;
    }

    /** @throws DomainProblem that names the reason */
    void demand(Actor actor, HardshipFile file, HardshipAction action) {
        HardshipStatus.FLOW.next(file.status(), action);
        Standing standing = new Standing(actor, file);
        if (!action.isOfApplicant() && standing.isFamilyOrFiller() || action.isDeciding() && standing.isOwnCase()) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        String permission = permission(file.status(), action);
        if (!actor.may(permission)) {
            throw new DomainProblem(CommonProblem.NOT_PERMITTED).with("permission", whoMay(permission));
        }
        if (PROCESSING.contains(action)) {
            demandConsent(file);
        }
        refusal(standing, action).ifPresent(reason -> {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", reason);
        });
    }

    void refuseOwnCase(Actor actor, HardshipFile file) {
        if (new Standing(actor, file).isOwnCase()) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
    }

    /** @throws DomainProblem {@code consent-withdrawn} when somebody of the family took back what he agreed to */
    void demandConsent(HardshipFile file) {
        consents.demandStanding(file.id());
    }

    private Optional<String> refusal(Standing standing, HardshipAction action) {
        Actor actor = standing.actor;
        HardshipFile file = standing.file;
        if (action.isOfApplicant()) {
            boolean own = file.belongsTo(actor) || file.wasFilledBy(actor);
            return own ? Optional.empty() : Optional.of("只能由申请人或代填人" + action.words());
        }
        String permission = permission(file.status(), action);
        if (!actor.may(permission)) {
            return Optional.of("本步骤由" + whoMay(permission) + "办理");
        }
        boolean unionChecks =
                file.status() == HardshipStatus.SUBMITTED && actor.unitId().equals(actor.tenantId());
        if (unionChecks && !file.unitId().equals(actor.tenantId())) {
            return Optional.of("本步骤由分工会主席或秘书办理");
        }
        if (standing.isFamilyOrFiller()) {
            return Optional.of(OWN_CASE);
        }
        if (action.isDeciding() && standing.hasDecidedBefore()) {
            return Optional.of(EARLIER_STEP);
        }
        if (PROCESSING.contains(action)) {
            Optional<String> stopped = consents.whyStopped(file.id());
            if (stopped.isPresent()) {
                return stopped;
            }
        }
        return switch (action) {
            case OVERRIDE -> whyNotOverride(file);
            case FINISH_INVESTIGATION ->
                visits.hasOne(file.id(), file.round()) ? Optional.empty() : Optional.of("尚无本轮的入户调查记录，请先登记入户调查");
            case APPROVE -> whyNotApprove(actor, file);
            case KEEP -> file.redeclaredAt() == null ? Optional.of("家庭还没有重新申报，不能复核保留") : whyNotApprove(actor, file);
            case ACTIVATE -> notices.whyNotOver(file.id(), file.round());
            default -> Optional.empty();
        };
    }

    private Optional<String> whyNotOverride(HardshipFile file) {
        if (!versions.latest(file.id()).orElseThrow().isExcluded()) {
            return Optional.of("没有不予建档的情形，不需要特批");
        }
        return steps.overridden(file.id(), file.round()) ? Optional.of("本轮已经特批") : Optional.empty();
    }

    private Optional<String> whyNotApprove(Actor actor, HardshipFile file) {
        HardshipVersion latest = versions.latest(file.id()).orElseThrow();
        if (latest.isExcluded() && !steps.overridden(file.id(), file.round())) {
            String facts = String.join("；", latest.calculation(vault).exclusions());
            return Optional.of("有不予建档的情形：" + facts + "。确有特殊情况的，由校工会主席写明理由特批，另一人评议");
        }
        if (steps.overriddenBy(file.id(), file.round(), actor.personId())) {
            return Optional.of("您已特批本档案，评议须由他人办理");
        }
        return latest.category() == Category.NONE ? Optional.of("按规则包测算未达到困难标准，不能建档") : checks.whyNotApprove(file);
    }

    private static String permission(HardshipStatus status, HardshipAction action) {
        if (action.isOfApplicant()) {
            return "hardship.apply";
        }
        if (action == HardshipAction.OVERRIDE) {
            return "hardship.override";
        }
        return switch (status) {
            case SUBMITTED -> "hardship.check";
            case INVESTIGATING -> "hardship.investigate";
            default -> "hardship.review";
        };
    }

    private static String whoMay(String permission) {
        return Objects.requireNonNull(
                switch (permission) {
                    case "hardship.check" -> "分工会主席或秘书";
                    case "hardship.investigate" -> "校工会权益保障委员";
                    case "hardship.override" -> "校工会主席";
                    case "hardship.review" -> "校工会主席、副主席或权益保障委员";
                    default -> "申请人或代填人";
                });
    }
}
