package cn.wuli.assistance.care;

import cn.wuli.membership.MemberDirectory;
import cn.wuli.membership.MemberEntry;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Records what happened to a member; the visit becomes the task of the level that the union's list names. */
@ApplicationScoped
public class ReportCareEvent {
    /** Whom it happened to. */
    record Subject(UUID personId, String name, UUID unitId) {}

    private final CareEvents events;
    private final CareKinds kinds;
    private final CareTasks tasks;
    private final MemberDirectory members;
    private final Organisation organisation;
    private final WorkingDays workingDays;
    private final EntityManager entities;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    ReportCareEvent(
            CareEvents events,
            CareKinds kinds,
            CareTasks tasks,
            MemberDirectory members,
            Organisation organisation,
            WorkingDays workingDays,
            EntityManager entities,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor) {
        this.events = events;
        this.kinds = kinds;
        this.tasks = tasks;
        this.members = members;
        this.organisation = organisation;
        this.workingDays = workingDays;
        this.entities = entities;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** @param memberId a row of the register */
    @Transactional
    public UUID report(UUID memberId, UUID kindId, LocalDate happenedOn) {
        Actor actor = currentActor.get();
        CareKind kind = kinds.inUse(kindId);
        if (happenedOn.isAfter(Calendars.today())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("happenedOn", "发生日期不能晚于今天。");
        }
        MemberEntry member = members.member(memberId)
                .filter(MemberEntry::inForce)
                .orElseThrow(() -> new DomainProblem(CommonProblem.VALIDATION).onField("memberId", "请选择本单位的在册会员。"));
        Subject subject = new Subject(member.personId(), member.name(), branchOf(member.unitId()));
        boolean byUnion = kind.visitor() == Visitor.UNION
                || subject.unitId().equals(actor.tenantId())
                || sql.one(row -> row.flag("leads"), "select sec.leads_branch(?) as leads", subject.personId());
        CareEvent event = new CareEvent(
                subject,
                kind,
                byUnion ? Visitor.UNION : Visitor.BRANCH,
                happenedOn,
                workingDays.plus(Calendars.today(), kind.withinDays()),
                actor,
                Instant.now());
        events.persist(event);
        entities.flush();
        tasks.follow(event, "已登记", actor);
        audit.record("care.report", CareTasks.OBJECT, event.id(), AuditChanges.of("kind", null, kind.name()));
        return event.id();
    }

    /** A group has no office of its own. */
    private UUID branchOf(UUID unitId) {
        return organisation.unit(unitId).kind() == UnitKind.GROUP
                ? organisation.managerOf(unitId).map(UnitName::id).orElse(unitId)
                : unitId;
    }
}
