package cn.wuli.rights.mediation;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.mediation.MediationCase.Claimant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Receives an application: from the phone of the claimant, or on paper at the desk of the office. */
@ApplicationScoped
public class ReceiveMediation {
    /**
     * An application.
     *
     * @param personId for whom an officer files a paper application; null when the claimant files himself
     * @param receivedOn the clocks run from this day
     * @param occurredOn when the dispute arose, for the limitation; null when not said
     */
    public record NewCase(
            @Nullable UUID personId,
            DisputeKind kind,
            @Nullable UUID respondentUnitId,
            LocalDate receivedOn,
            @Nullable LocalDate occurredOn,
            Dispute dispute) {}

    private final MediationCases cases;
    private final MediationClock clock;
    private final MediationTasks tasks;
    private final DisputeVault vault;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    ReceiveMediation(
            MediationCases cases,
            MediationClock clock,
            MediationTasks tasks,
            DisputeVault vault,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor) {
        this.cases = cases;
        this.clock = clock;
        this.tasks = tasks;
        this.vault = vault;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    @Transactional
    public UUID receive(NewCase filed) {
        Actor actor = currentActor.get();
        demandDays(filed);
        Claimant claimant = claimant(filed.personId(), actor);
        clock.demandRepresentatives(claimant.unitId(), filed.dispute());
        MediationClock.Days days = clock.days(claimant.unitId(), filed.receivedOn(), filed.occurredOn());
        MediationCase received = new MediationCase(claimant, filed, days, vault);
        cases.persistAndFlush(received);
        cases.getEntityManager()
                .persist(new MediationStep(received, MediationAction.RECEIVE, received.status(), actor, null));
        tasks.follow(received, MediationAction.RECEIVE, actor);
        audit.record("mediation.receive", MediationCases.OBJECT, received.id(), AuditChanges.none());
        return received.id();
    }

    private void demandDays(NewCase filed) {
        LocalDate today = Calendars.today();
        boolean onPaper = filed.personId() != null;
        if (filed.receivedOn().isAfter(today)
                || (!onPaper && !filed.receivedOn().equals(today))) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("receivedOn", "收到日期不能晚于今天；本人网上提交的以提交当日为收到日期。");
        }
        if (filed.occurredOn() != null && filed.occurredOn().isAfter(filed.receivedOn())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("occurredOn", "争议发生日期不能晚于收到日期。");
        }
    }

    private Claimant claimant(@Nullable UUID personId, Actor actor) {
        if (personId == null) {
            return new Claimant(actor.personId(), actor.personName(), actor.unitId());
        }
        if (!actor.may("mediation.handle")) {
            throw new DomainProblem(CommonProblem.NOT_PERMITTED).with("permission", "登记书面调解申请");
        }
        return sql.one(
                row -> new Claimant(personId, row.text("name"), row.id("unit_id")),
                "select * from sec.applicant(?)",
                personId);
    }
}
