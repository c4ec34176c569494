package cn.wuli.rights.mediation;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.version.Versions;
import cn.wuli.rights.RightsProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Moves a mediation from the acceptance to the closing. */
@ApplicationScoped
public class MoveMediation {
    private final MediationCases cases;
    private final Mediators mediators;
    private final MediationTasks tasks;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    MoveMediation(
            MediationCases cases,
            Mediators mediators,
            MediationTasks tasks,
            AuditLog audit,
            CurrentActor currentActor) {
        this.cases = cases;
        this.mediators = mediators;
        this.tasks = tasks;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** ACCEPT, REFUSE, AGREE, FAIL, REFER, WITHDRAW, CLOSE or RESUME. */
    @Transactional
    public void move(UUID id, @Nullable String ifMatch, MediationAction action, @Nullable String words) {
        take(id, ifMatch, action, words, of -> {
            if (action == MediationAction.RESUME) {
                of.clock().resume(Calendars.today());
            }
        });
    }

    /** A mediator who works where one of the parties works keeps away. */
    @Transactional
    public void begin(UUID id, @Nullable String ifMatch, UUID mediatorId) {
        take(id, ifMatch, MediationAction.BEGIN, null, of -> {
            Mediator mediator = mediators.inOffice(mediatorId);
            String recusal = Mediators.recusal(mediator, of);
            if (recusal != null) {
                throw new DomainProblem(RightsProblem.NOT_NOW)
                        .with("reason", mediator.personName() + recusal)
                        .onField("mediatorId", recusal + "，请另选调解员。");
            }
            of.appoint(mediator);
        });
    }

    /** The clock stands only while both parties want it to. */
    @Transactional
    public void pause(
            UUID id, @Nullable String ifMatch, boolean claimantAgrees, boolean respondentAgrees, String words) {
        if (!claimantAgrees || !respondentAgrees) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField(claimantAgrees ? "respondentAgrees" : "claimantAgrees", "须经双方同意才能中止，期限不能单方停止计算。");
        }
        take(id, ifMatch, MediationAction.PAUSE, words, of -> of.clock().pause(Calendars.today()));
    }

    /** Locks the case and demands that the act is possible; the change and its record follow. */
    void take(
            UUID id,
            @Nullable String ifMatch,
            MediationAction action,
            @Nullable String words,
            Consumer<MediationCase> change) {
        Actor actor = currentActor.get();
        MediationCase of = cases.lock(id);
        Versions.check(ifMatch, of.version());
        MediationAccess.demand(actor, of, action);
        if (action.needsWords() && (words == null || words.isBlank())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("opinion", "请写明理由，当事人会看到。");
        }
        change.accept(of);
        MediationStatus from = of.status();
        of.move(action, words);
        cases.getEntityManager().persist(new MediationStep(of, action, from, actor, words));
        cases.flush();
        if (from != of.status()) {
            tasks.follow(of, action, actor);
        }
        audit.record(
                "mediation." + action.name().toLowerCase(Locale.ROOT),
                MediationCases.OBJECT,
                id,
                AuditChanges.of("status", from, of.status()));
    }
}
