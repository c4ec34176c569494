package cn.wuli.assistance.grant;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.fund.Decision;
import cn.wuli.fund.Funds;
import cn.wuli.fund.ReserveRequest;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Moves a grant along its route; the last signature of the band approves it, reserving sets the money aside. */
@ApplicationScoped
public class MoveGrant {
    private static final String APPROVAL = "GRANT_APPROVAL";
    private static final String FROM_ABOVE = "SUPERIOR_DECISION";

    private final AidGrants grants;
    private final GrantAccess access;
    private final GrantTasks tasks;
    private final Funds funds;
    private final GrantLimits limits;
    private final GrantSearch search;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    MoveGrant(
            AidGrants grants,
            GrantAccess access,
            GrantTasks tasks,
            Funds funds,
            GrantLimits limits,
            GrantSearch search,
            AuditLog audit,
            CurrentActor currentActor) {
        this.grants = grants;
        this.access = access;
        this.tasks = tasks;
        this.funds = funds;
        this.limits = limits;
        this.search = search;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** SUBMIT, CHECK, APPROVE, REJECT, WITHDRAW or CANCEL; APPROVE counts as one signature while more are needed. */
    @Transactional
    public void move(UUID grantId, @Nullable String ifMatch, GrantAction action, @Nullable String opinion) {
        AidGrant grant = grants.lock(grantId);
        Versions.check(ifMatch, grant.version());
        move(grant, action, opinion);
    }

    /** From the inbox: the task says in which state the grant was meant to be. */
    @Transactional
    void move(UUID grantId, GrantStatus expected, GrantAction action, @Nullable String opinion) {
        AidGrant grant = grants.lock(grantId);
        if (grant.status() != expected) {
            throw new DomainProblem(CommonProblem.CHANGED_MEANWHILE);
        }
        move(grant, action, opinion);
    }

    @Transactional
    public void reserve(UUID grantId, @Nullable String ifMatch, UUID fundId) {
        AidGrant grant = grants.lock(grantId);
        Versions.check(ifMatch, grant.version());
        access.demand(currentActor.get(), grant, GrantAction.RESERVE);
        boolean hasToBeSpecial = grant.caseId() != null;
        if (hasToBeSpecial
                && search.fundsFor(grant).stream().noneMatch(fund -> fund.id().equals(fundId))) {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW)
                    .with("reason", "上级批准的追加救助须从专项帮扶资金中列支")
                    .onField("fundId", "请选择专项帮扶资金。");
        }
        grant.reserved(fundId, funds.reserve(request(grant, fundId)));
        record(grant, GrantAction.RESERVE, null);
    }

    private void move(AidGrant grant, GrantAction action, @Nullable String opinion) {
        access.demand(currentActor.get(), grant, action);
        if (action == GrantAction.REJECT && (opinion == null || opinion.isBlank())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("opinion", "请写明理由，申请人会看到。");
        }
        if (action == GrantAction.CANCEL) {
            funds.release(
                    Objects.requireNonNull(grant.reservationId()),
                    opinion == null ? action.words() : opinion,
                    decision(grant));
        }
        record(grant, action == GrantAction.APPROVE && needsMoreThanThis(grant) ? GrantAction.SIGN : action, opinion);
    }

    private boolean needsMoreThanThis(AidGrant grant) {
        int needed = access.bandOfUnion(grant).signatures();
        return needed > 1 && grant.signatures() + 1 < needed;
    }

    /** Books the move: status, step, tasks, audit. Also for what the bank reports. */
    void record(AidGrant grant, GrantAction action, @Nullable String words) {
        record(grant, action, words, step -> step);
    }

    /** A superior's decision on an application upward, told here by the post that asked. */
    void recordFromAbove(AidGrant grant, String superior, @Nullable String opinion) {
        record(grant, GrantAction.UPPER_APPROVE, opinion, step -> step.decidedAbove(superior));
    }

    private void record(AidGrant grant, GrantAction action, @Nullable String words, UnaryOperator<GrantStep> signing) {
        Actor actor = currentActor.get();
        Instant now = Instant.now();
        GrantStatus from = grant.status();
        boolean explains = action == GrantAction.REJECT || action == GrantAction.FAIL;
        grant.move(action, explains ? words : null, now);
        grant.add(signing.apply(new GrantStep(grant, action, from, actor, words, now)));
        tasks.follow(grant, action, actor);
        audit.record(
                "grant." + action.name().toLowerCase(Locale.ROOT),
                GrantTasks.OBJECT,
                grant.id(),
                AuditChanges.of("status", from, grant.status()));
    }

    private ReserveRequest request(AidGrant grant, UUID fundId) {
        return new ReserveRequest(
                fundId,
                grant.purpose().name(),
                grant.amount(),
                grant.unitId(),
                grant.personId(),
                Masks.name(grant.applicantName()),
                GrantTasks.OBJECT,
                grant.id(),
                decision(grant),
                limits.ceilings(grant));
    }

    /** What the ledger names as the reason of the movement. */
    private static Decision decision(AidGrant grant) {
        UUID decidedAbove = grant.caseId();
        return decidedAbove == null ? new Decision(APPROVAL, grant.id()) : new Decision(FROM_ABOVE, decidedAbove);
    }
}
