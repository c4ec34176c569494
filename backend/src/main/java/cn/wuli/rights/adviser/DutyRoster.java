package cn.wuli.rights.adviser;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.RightsProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** When which lawyer or adviser is there: planned by the office, seen by every member. */
@ApplicationScoped
@Transactional
public class DutyRoster {
    private static final String OBJECT = "adviser-duty";

    private final Advisers advisers;
    private final Sql sql;
    private final AuditLog audit;

    DutyRoster(Advisers advisers, Sql sql, AuditLog audit) {
        this.advisers = advisers;
        this.sql = sql;
        this.audit = audit;
    }

    /** What is still to come or goes on, the next first. */
    public List<Duty> coming() {
        return sql.list(
                row -> new Duty(
                        row.id("id"),
                        row.id("adviser_id"),
                        row.text("name"),
                        row.text("firm"),
                        row.text("field"),
                        row.text("contact"),
                        row.instant("starts_at"),
                        (int) row.number("minutes"),
                        row.text("place")),
                "select d.*, a.name, a.firm, a.field, a.contact from biz.adviser_duty d"
                        + " join biz.adviser a on a.tenant_id = d.tenant_id and a.id = d.adviser_id and a.ended_on is null"
                        + " where d.starts_at + make_interval(mins => d.minutes) > now() order by d.starts_at, d.id limit 100");
    }

    public UUID plan(UUID adviserId, Instant startsAt, int minutes, String place) {
        if (!startsAt.isAfter(Instant.now())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("startsAt", "请选择将来的时间。");
        }
        String obstacle =
                advisers.get(adviserId).obstacle(startsAt.atZone(Calendars.ZONE).toLocalDate());
        if (obstacle != null) {
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", obstacle);
        }
        UUID id = Ids.next();
        int made = sql.change(
                (slug, values) -> null,
                "insert into biz.adviser_duty (id, adviser_id, starts_at, minutes, place) values (?, ?, ?, ?, ?)"
                        + " on conflict on constraint uq_adviser_duty_start do nothing",
                id,
                adviserId,
                startsAt.atOffset(ZoneOffset.UTC),
                minutes,
                place);
        if (made == 0) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("startsAt", "这个时间已经排了他值班。");
        }
        audit.record("adviser.plan-duty", OBJECT, id, AuditChanges.none());
        return id;
    }

    public void cancel(UUID id) {
        if (sql.change((slug, values) -> null, "delete from biz.adviser_duty where id = ? and starts_at > now()", id)
                == 0) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        audit.record("adviser.cancel-duty", OBJECT, id, AuditChanges.none());
    }
}
