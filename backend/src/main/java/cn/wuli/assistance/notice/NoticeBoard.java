package cn.wuli.assistance.notice;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices of a union as its members read them, and their objections. */
@ApplicationScoped
@Transactional
public class NoticeBoard {
    private static final List<String> OFFICERS = List.of("CHAIR", "VICE_CHAIR", "WELFARE_OFFICER");

    private final EntityManager entities;
    private final Inbox inbox;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    NoticeBoard(EntityManager entities, Inbox inbox, AuditLog audit, CurrentActor currentActor) {
        this.entities = entities;
        this.inbox = inbox;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public Page<NoticeDetails> page(@Nullable NoticeStatus status, PageQuery page) {
        Cursor after = page.after();
        TypedQuery<Notice> query = entities.createQuery(
                "select n from Notice n where (:status is null or n.status = :status)"
                        + (after == null ? "" : " and n.id < :after") + " order by n.id desc",
                Notice.class);
        query.setParameter("status", status);
        if (after != null) {
            query.setParameter("after", after.id());
        }
        List<NoticeDetails> rows = query.setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(notice -> notice.details(Calendars.today()))
                .toList();
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), null);
    }

    public NoticeDetails notice(UUID id) {
        return find(id).details(Calendars.today());
    }

    /** Everybody of the union may object, by name, while the window is open. */
    public UUID object(UUID noticeId, String text) {
        Actor actor = currentActor.get();
        Notice notice = find(noticeId);
        if (!notice.takesObjections(Calendars.today())) {
            throw new DomainProblem(AssistanceProblem.NOTICE_OVER);
        }
        Objection objection = new Objection(noticeId, actor, text, Instant.now());
        entities.persist(objection);
        inbox.open(new TaskRequest(
                "hardship.objection",
                "hardship-objection",
                objection.id(),
                "对公示的异议：待核实答复",
                "/assistance/notices/" + noticeId,
                actor.unitId(),
                actor.personId(),
                Assignee.posts(actor.tenantId(), OFFICERS, "本级工会"),
                new Starter(actor.personId(), actor.personName()),
                notice.endsOn()));
        audit.record("hardship.object", "hardship-notice", noticeId, AuditChanges.none());
        return objection.id();
    }

    /** What the acting post may see of them: officers all, others their own. */
    public List<ObjectionDetails> objections(UUID noticeId) {
        Actor actor = currentActor.get();
        find(noticeId);
        boolean officer = actor.may("hardship.review");
        return entities.createQuery(
                        "select o from Objection o where o.noticeId = :notice order by o.id", Objection.class)
                .setParameter("notice", noticeId)
                .getResultStream()
                .filter(objection -> officer || objection.wasRaisedBy(actor))
                .map(Objection::details)
                .toList();
    }

    public void answer(UUID objectionId, ObjectionStatus how, String words) {
        Actor actor = currentActor.get();
        Objection objection = entities.find(Objection.class, objectionId, LockModeType.PESSIMISTIC_WRITE);
        if (objection == null) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        if (objection.wasRaisedBy(actor)) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        if (!objection.isOpen() || how == ObjectionStatus.OPEN) {
            throw new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
        }
        objection.answer(how, words, actor, Instant.now());
        inbox.close("hardship-objection", objectionId, how == ObjectionStatus.UPHELD ? "异议成立" : "异议不成立");
        audit.record(
                "hardship.answer-objection", "hardship-objection", objectionId, AuditChanges.of("status", "OPEN", how));
    }

    private Notice find(UUID id) {
        Notice notice = entities.find(Notice.class, id);
        if (notice == null) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return notice;
    }
}
