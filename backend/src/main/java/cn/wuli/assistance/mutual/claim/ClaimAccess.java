package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.Scheme;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may do what with a claim next; every no has its reason in words. */
@ApplicationScoped
class ClaimAccess {
    static final String FILE = "mutual.claim";
    static final String CHECK = "mutual.claim-check";
    static final String DECIDE = "mutual.claim-decide";

    private static final Set<ClaimAction> BY_MEMBER =
            Set.of(ClaimAction.SUBMIT, ClaimAction.RESUBMIT, ClaimAction.WITHDRAW, ClaimAction.APPEAL);
    /** One decision of the reviewer leads to one of the others; what follows it and what the bank does is nobody's button. */
    private static final Set<ClaimAction> NOT_OFFERED = Set.of(
            ClaimAction.PROPOSE,
            ClaimAction.APPROVE_PART,
            ClaimAction.REJECT,
            ClaimAction.RESERVE,
            ClaimAction.SEND,
            ClaimAction.PAY,
            ClaimAction.FAIL,
            ClaimAction.REVERSE);

    private final Claims claims;
    private final PeriodDirectory periods;

    ClaimAccess(Claims claims, PeriodDirectory periods) {
        this.claims = claims;
        this.periods = periods;
    }

    List<AllowedAction> allowedActions(Actor actor, Claim claim, List<ClaimStep> steps) {
        List<AllowedAction> actions = new ArrayList<>();
        for (ClaimAction action : ClaimStatus.FLOW.allowed(claim.status())) {
            boolean his = BY_MEMBER.contains(action) == claim.isFor(actor);
            if (his && !NOT_OFFERED.contains(action) && (claim.isFor(actor) || handles(actor))) {
                actions.add(refusal(actor, claim, steps, action)
                        .map(reason -> AllowedAction.no(action, reason))
                        .orElseGet(() -> AllowedAction.yes(action)));
            }
        }
        return actions;
    }

    /** @throws DomainProblem that names the reason */
    void demand(Actor actor, Claim claim, ClaimAction action) {
        if (claim.isOver()) {
            throw ClaimRules.notNow("这份申请保存期已满，已限制处理或删除，不能再办理");
        }
        ClaimStatus.FLOW.next(claim.status(), action);
        List<ClaimStep> steps = claims.steps(claim.id());
        if (!BY_MEMBER.contains(action) && isOwnCase(actor, claim, steps)) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        refusal(actor, claim, steps, action).ifPresent(reason -> {
            throw ClaimRules.notNow(reason);
        });
    }

    /** @throws DomainProblem {@code own-case} also for who checked it before */
    void demandNotOwn(Actor actor, Claim claim) {
        if (isOwnCase(actor, claim, claims.steps(claim.id()))) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
    }

    private Optional<String> refusal(Actor actor, Claim claim, List<ClaimStep> steps, ClaimAction action) {
        if (BY_MEMBER.contains(action)) {
            boolean his = claim.isFor(actor) && claim.isAtHomeOf(actor);
            return !his
                    ? Optional.of("只能由申请人本人办理")
                    : action == ClaimAction.APPEAL ? whyNoAppeal(claim) : Optional.empty();
        }
        if (!isDesk(actor, claim)) {
            return Optional.of(
                    isOfSociety(claim) && claim.status() == ClaimStatus.ASSESSED ? "由互助会评审委员会表决" : desk(claim));
        }
        if (isOwnCase(actor, claim, steps)) {
            return Optional.of("不能办理本人、亲属或本人经手过的申请，请由他人办理");
        }
        if (action == ClaimAction.TAKE) {
            return claim.isReviewedBy(actor) && claim.status() != ClaimStatus.SUBMITTED
                    ? Optional.of("您已领取这份申请")
                    : Optional.empty();
        }
        if (!claim.isReviewedBy(actor)) {
            return Optional.of("请先领取，再办理");
        }
        return action == ClaimAction.ASK_MORE ? whyNoMorePapers(claim) : Optional.empty();
    }

    private Optional<String> whyNoMorePapers(Claim claim) {
        int rounds = periods.terms(claim.periodId()).integer("more-info-rounds");
        return claim.asked() < rounds ? Optional.empty() : Optional.of("材料最多补充 " + rounds + " 次，请按现有材料办理");
    }

    private Optional<String> whyNoAppeal(Claim claim) {
        if (isOfSociety(claim)) {
            return Optional.of("互助会的评审由委员会表决决定，有异议的请向校工会提出");
        }
        if (claim.award().appealedOn() != null) {
            return Optional.of("每份申请只能申诉一次");
        }
        if (claim.award().isInFull()) {
            return Optional.of("已按核算金额全额补助，没有可以申诉的");
        }
        int days = periods.terms(claim.periodId()).integer("appeal-days");
        LocalDate last = claim.changedAt().atZone(Calendars.ZONE).toLocalDate().plusDays(days);
        return Calendars.today().isAfter(last)
                ? Optional.of("已过申诉期限：决定或付款后 " + days + " 天内申诉，到 " + last + " 为止")
                : Optional.empty();
    }

    private boolean isOfSociety(Claim claim) {
        return periods.terms(claim.periodId()).scheme() == Scheme.SOCIETY;
    }

    private static boolean handles(Actor actor) {
        return actor.may(CHECK) || actor.may(DECIDE);
    }

    private static boolean isOwnCase(Actor actor, Claim claim, List<ClaimStep> steps) {
        return claim.isFor(actor)
                || claim.isRelativeOf(actor)
                || steps.stream()
                        .anyMatch(step -> claim.status() == ClaimStatus.APPEALED
                                ? step.isDecisionOf(actor)
                                : step.isDecisionOf(actor, claim.turn()));
    }

    /** Whether the acting post sits at the desk where the claim lies. A member without a branch is checked by the union itself. */
    private static boolean isDesk(Actor actor, Claim claim) {
        boolean ofUnion = "T".equals(actor.scopeMode());
        return switch (claim.status()) {
            case SUBMITTED, BRANCH_CHECK ->
                claim.isAtHomeOf(actor)
                        && actor.may(CHECK)
                        && ofUnion == claim.unitId().equals(claim.homeId());
            case SCHOOL_CHECK -> claim.isAtHomeOf(actor) && actor.may(CHECK) && ofUnion;
            case ASSESSED, SECOND_REVIEW, APPEALED -> claim.isDecidedBy(actor) && actor.may(DECIDE);
            default -> false;
        };
    }

    private static String desk(Claim claim) {
        return switch (claim.status()) {
            case SUBMITTED, BRANCH_CHECK ->
                claim.unitId().equals(claim.homeId()) ? "本步骤由" + claim.homeName() + "办理" : "本步骤由分工会主席或秘书办理";
            case SCHOOL_CHECK -> "本步骤由" + claim.homeName() + "的主席、副主席或权益保障委员办理";
            default -> "本步骤由组织本期互助的工会办理";
        };
    }
}
