package cn.wuli.assistance.grant;

import cn.wuli.fund.Decision;
import cn.wuli.fund.Funds;
import cn.wuli.fund.ReserveRequest;
import cn.wuli.fund.ReserveRequest.Ceiling;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.version.Versions;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves a grant along its route; the last signature of the band approves it, reserving sets the money aside. */
@ApplicationScoped
public class MoveGrant {
    private static final String APPROVAL = "GRANT_APPROVAL";
    private static final String HOUSEHOLD_CAP = "household-year-cap";

    private final AidGrants grants;
    private final GrantAccess access;
    private final GrantTasks tasks;
    private final Funds funds;
    private final RulePacks rulePacks;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    MoveGrant(
            AidGrants grants,
            GrantAccess access,
            GrantTasks tasks,
            Funds funds,
            RulePacks rulePacks,
            AuditLog audit,
            CurrentActor currentActor) {
        this.grants = grants;
        this.access = access;
        this.tasks = tasks;
        this.funds = funds;
        this.rulePacks = rulePacks;
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
                    new Decision(APPROVAL, grant.id()));
        }
        boolean moreSignatures = action == GrantAction.APPROVE
                && grants.signatures(grant.id()) + 1 < access.bandOfUnion(grant).signatures();
        record(grant, moreSignatures ? GrantAction.SIGN : action, opinion);
    }

    /** Books the move: status, step, tasks, audit. Also for what the bank reports. */
    void record(AidGrant grant, GrantAction action, @Nullable String words) {
        Actor actor = currentActor.get();
        Instant now = Instant.now();
        GrantStatus from = grant.status();
        boolean explains = action == GrantAction.REJECT || action == GrantAction.FAIL;
        grant.move(action, explains ? words : null, now);
        grants.getEntityManager().persist(new GrantStep(grant, action, from, actor, words, now));
        grants.flush();
        tasks.follow(grant, action, actor);
        audit.record(
                "grant." + action.name().toLowerCase(Locale.ROOT),
                GrantTasks.OBJECT,
                grant.id(),
                AuditChanges.of("status", from, grant.status()));
    }

    private ReserveRequest request(AidGrant grant, UUID fundId) {
        String year = Integer.toString(Calendars.today().getYear());
        List<Ceiling> ceilings = rulePacks
                .inForce("aid-grant", grant.unitId())
                .find(HOUSEHOLD_CAP)
                .map(rule -> List.of(
                        new Ceiling(grant.fileId(), HOUSEHOLD_CAP, year, Money.ofFen(Long.parseLong(rule.value())))))
                .orElse(List.of());
        return new ReserveRequest(
                fundId,
                grant.purpose(),
                grant.amount(),
                grant.unitId(),
                grant.personId(),
                Masks.name(grant.applicantName()),
                GrantTasks.OBJECT,
                grant.id(),
                new Decision(APPROVAL, grant.id()),
                ceilings);
    }
}
