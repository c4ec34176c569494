package cn.wuli.rights.concern;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitKind;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.version.Versions;
import cn.wuli.rights.RightsProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Moves a concern on: triage, hand-over, refusal, answer, verdict. */
@ApplicationScoped
public class MoveConcern {
    private final Concerns concerns;
    private final ConcernTasks tasks;
    private final ConcernClock clock;
    private final Organisation organisation;
    private final FieldCipher cipher;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    MoveConcern(
            Concerns concerns,
            ConcernTasks tasks,
            ConcernClock clock,
            Organisation organisation,
            FieldCipher cipher,
            AuditLog audit,
            CurrentActor currentActor) {
        this.concerns = concerns;
        this.tasks = tasks;
        this.clock = clock;
        this.organisation = organisation;
        this.cipher = cipher;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** @param branchId the branch that is to answer; null: the officers of the union */
    @Transactional
    public void triage(UUID id, @Nullable String ifMatch, ConcernKind kind, @Nullable UUID branchId, String words) {
        move(id, ifMatch, ConcernAction.TRIAGE, words, concern -> {
            ConcernClock.Deadline deadline = clock.answer(concern, kind);
            concern.promise(kind, deadline.on(), deadline.basis());
            layOn(concern, branchId);
        });
    }

    @Transactional
    public void handOver(UUID id, @Nullable String ifMatch, @Nullable UUID branchId, String words) {
        move(id, ifMatch, ConcernAction.HAND_OVER, words, concern -> layOn(concern, branchId));
    }

    @Transactional
    public void refuse(UUID id, @Nullable String ifMatch, String words) {
        move(id, ifMatch, ConcernAction.REFUSE, words, concern -> concern.explain(words));
    }

    @Transactional
    public void reply(UUID id, @Nullable String ifMatch, String answer) {
        move(
                id,
                ifMatch,
                ConcernAction.REPLY,
                null,
                concern -> concern.answer(answer, currentActor.get(), Calendars.today(), cipher));
    }

    /** Not being content is said by {@link #dispute} as long as that is possible. */
    @Transactional
    public void rate(UUID id, @Nullable String ifMatch, Satisfaction verdict, @Nullable String words) {
        move(id, ifMatch, ConcernAction.RATE, words, concern -> concern.rate(verdict));
    }

    @Transactional
    public void dispute(UUID id, @Nullable String ifMatch, String words) {
        move(id, ifMatch, ConcernAction.DISPUTE, words, Concern::reopen);
    }

    @Transactional
    public void withdraw(UUID id, @Nullable String ifMatch) {
        move(id, ifMatch, ConcernAction.WITHDRAW, null, concern -> {});
    }

    private void layOn(Concern concern, @Nullable UUID branchId) {
        Actor actor = currentActor.get();
        if (branchId == null) {
            concern.layOn(Desk.OFFICER, actor.tenantId());
            return;
        }
        organisation.requireOwn(branchId);
        if (organisation.unit(branchId).kind() != UnitKind.BRANCH) {
            throw new DomainProblem(RightsProblem.NO_BRANCH).onField("branchId", "请选择一个分工会。");
        }
        if (concern.isReopened()) {
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", "重办的诉求由校工会答复，不能再转分工会");
        }
        concern.layOn(Desk.BRANCH, branchId);
    }

    private void move(
            UUID id, @Nullable String ifMatch, ConcernAction action, @Nullable String words, Consumer<Concern> change) {
        Concern concern = concerns.lock(id);
        Versions.check(ifMatch, concern.version());
        ConcernAccess.demand(currentActor.get(), concern, action);
        if (action.isDeciding() && action != ConcernAction.REPLY && (words == null || words.isBlank())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("opinion", "请写明意见，提出人会看到。");
        }
        change.accept(concern);
        record(concern, action, words);
    }

    /** What the daily run does when a deadline has passed. */
    void byClock(UUID id, ConcernAction action) {
        Concern concern = concerns.lock(id);
        ConcernAccess.demand(currentActor.get(), concern, action);
        if (action == ConcernAction.ESCALATE) {
            concern.escalate();
        }
        record(concern, action, null);
    }

    /** Books the move: status, step, tasks, audit. */
    void record(Concern concern, ConcernAction action, @Nullable String words) {
        Actor actor = currentActor.get();
        Instant now = Instant.now();
        ConcernStatus from = concern.status();
        concern.move(action, clock.after(concern, action), now);
        concerns.getEntityManager().persist(new ConcernStep(concern, action, from, actor, words, now));
        concerns.flush();
        tasks.follow(concern, action, actor);
        audit.record(
                "concern." + action.name().toLowerCase(Locale.ROOT),
                Concerns.OBJECT,
                concern.id(),
                AuditChanges.of("status", from, concern.status()));
    }
}
