package cn.wuli.rights.counsel;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.rights.RightsProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hours of counsellors. */
@ApplicationScoped
@Transactional
public class Slots {
    private static final String OBJECT = "counsel-slot";

    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    Slots(Sql sql, AuditLog audit, CurrentActor currentActor) {
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** What is still to come, the next first: free ones, and for a counsellor all of his own. */
    public List<Slot> coming(@Nullable CounselKind kind) {
        return sql.list(
                Slot::of,
                Slot.COLUMNS + "where starts_at > now() and (status = 'OPEN' or counsellor_person_id = sec.person())"
                        + " and (?::text is null or kind = ?) order by starts_at, id limit 200",
                kind == null ? null : kind.name(),
                kind == null ? null : kind.name());
    }

    public UUID offer(CounselKind kind, String place, Instant startsAt, int minutes) {
        if (!startsAt.isAfter(Instant.now())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("startsAt", "请选择将来的时间。");
        }
        Actor counsellor = currentActor.get();
        UUID id = Ids.next();
        int made = sql.change(
                (slug, values) -> null,
                "insert into biz.counsel_slot (id, counsellor_person_id, counsellor_name, kind, place, starts_at, minutes)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict on constraint uq_counsel_slot_start do nothing",
                id,
                counsellor.personId(),
                counsellor.personName(),
                kind.name(),
                place,
                startsAt.atOffset(ZoneOffset.UTC),
                minutes);
        if (made == 0) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("startsAt", "这个时间您已经开放过。");
        }
        audit.record("counsel.offer", OBJECT, id, AuditChanges.none());
        return id;
    }

    /** An hour that nobody has booked. */
    public void cancel(UUID id) {
        find(id);
        int gone = sql.change(
                (slug, values) -> null,
                "update biz.counsel_slot set status = 'CANCELLED'"
                        + " where id = ? and status = 'OPEN' and counsellor_person_id = sec.person()",
                id);
        if (gone == 0) {
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", "只能取消本人开放且还没有被预约的时段");
        }
        audit.record("counsel.cancel-slot", OBJECT, id, AuditChanges.none());
    }

    Slot find(UUID id) {
        return sql.one(Slot::of, Slot.COLUMNS + "where id = ?", id);
    }

    UUID counsellorOf(UUID id) {
        return sql.one(
                row -> row.id("counsellor_person_id"),
                "select counsellor_person_id from biz.counsel_slot where id = ?",
                id);
    }

    /** @throws DomainProblem when somebody was faster, or the hour has begun */
    void take(UUID id) {
        int taken = sql.change(
                (slug, values) -> null,
                "update biz.counsel_slot set status = 'TAKEN' where id = ? and status = 'OPEN' and starts_at > now()",
                id);
        if (taken == 0) {
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", "这个时段刚被约走或已经开始，请另选");
        }
    }

    void free(UUID id) {
        sql.change(
                (slug, values) -> null,
                "update biz.counsel_slot set status = 'OPEN' where id = ? and status = 'TAKEN'",
                id);
    }
}
