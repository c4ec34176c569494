package cn.wuli.assistance.mutual.claim;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a claim along its route below the decision: taken, checked, sent back for papers, withdrawn, assessed anew. */
@ApplicationScoped
public class MoveClaim {
    private final Claims claims;
    private final ClaimAccess access;
    private final ClaimTasks tasks;
    private final AssessClaim assessClaim;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    MoveClaim(
            Claims claims,
            ClaimAccess access,
            ClaimTasks tasks,
            AssessClaim assessClaim,
            AuditLog audit,
            CurrentActor currentActor) {
        this.claims = claims;
        this.access = access;
        this.tasks = tasks;
        this.assessClaim = assessClaim;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    @Transactional
    public void take(UUID id, @Nullable String ifMatch) {
        Claim claim = demanded(id, ifMatch, ClaimAction.TAKE);
        claim.take(currentActor.get());
        record(claim, ClaimAction.TAKE, null);
    }

    /** The branch hands the claim to its union; the union lets it be assessed and hands it to the one that runs the period. */
    @Transactional
    public void pass(UUID id, @Nullable String ifMatch, @Nullable String opinion) {
        Claim claim = locked(id, ifMatch);
        ClaimAction action = claim.status() == ClaimStatus.SCHOOL_CHECK ? ClaimAction.PASS_UP : ClaimAction.PASS;
        access.demand(currentActor.get(), claim, action);
        if (action == ClaimAction.PASS_UP) {
            assessClaim.assess(claim);
        }
        record(claim, action, opinion);
    }

    @Transactional
    public void askForMore(UUID id, @Nullable String ifMatch, @Nullable String opinion) {
        Claim claim = demanded(id, ifMatch, ClaimAction.ASK_MORE);
        if (opinion == null || opinion.isBlank()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("opinion", "请写明还缺哪些材料，申请人会看到。");
        }
        claim.award().explain(opinion);
        record(claim, ClaimAction.ASK_MORE, opinion);
    }

    /** What was awarded or corrected meanwhile is reckoned in. */
    @Transactional
    public void assess(UUID id, @Nullable String ifMatch) {
        Claim claim = demanded(id, ifMatch, ClaimAction.ASSESS);
        assessClaim.assess(claim);
        record(claim, ClaimAction.ASSESS, null);
    }

    /** Books the move: status, step, tasks on both sides, audit. Also for what the bank reports. */
    void record(Claim claim, ClaimAction action, @Nullable String words) {
        Actor actor = currentActor.get();
        Instant now = Instant.now();
        ClaimStatus from = claim.status();
        int turn = claim.turn();
        claim.move(action, now);
        claims.getEntityManager().persist(new ClaimStep(claim, action, from, turn, actor, words, now));
        claims.flush();
        tasks.follow(claim, action, actor);
        audit.record(
                "mutual-claim." + action.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                ClaimTasks.OBJECT,
                claim.id(),
                AuditChanges.of("status", from, claim.status()));
    }

    Claim demanded(UUID id, @Nullable String ifMatch, ClaimAction action) {
        Claim claim = locked(id, ifMatch);
        access.demand(currentActor.get(), claim, action);
        return claim;
    }

    private Claim locked(UUID id, @Nullable String ifMatch) {
        Claim claim = claims.lock(id);
        Versions.check(ifMatch, claim.version());
        return claim;
    }
}
