package cn.wuli.rights.counsel;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The log of the hotlines: what kind of call it was, never who called. */
@ApplicationScoped
@Transactional
public class Hotline {
    private static final String OBJECT = "hotline-call";

    /** One call. */
    public record Call(
            UUID id, CounselKind line, CounselTopic topic, LocalDate calledOn, int minutes, CallOutcome outcome) {}

    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    Hotline(Sql sql, AuditLog audit, CurrentActor currentActor) {
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** Those that the acting counsellor took, the newest first. */
    public List<Call> own() {
        return sql.list(
                row -> new Call(
                        row.id("id"),
                        CounselKind.valueOf(row.text("line")),
                        CounselTopic.valueOf(row.text("topic")),
                        row.date("called_on"),
                        (int) row.number("minutes"),
                        CallOutcome.valueOf(row.text("outcome"))),
                "select * from biz.hotline_call where recorded_by_person_id = sec.person() order by id desc limit 200");
    }

    public void log(CounselKind line, CounselTopic topic, LocalDate calledOn, int minutes, CallOutcome outcome) {
        if (calledOn.isAfter(Calendars.today())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("calledOn", "来电日期不能晚于今天。");
        }
        UUID id = Ids.next();
        sql.change(
                (slug, values) -> null,
                "insert into biz.hotline_call (id, line, topic, called_on, minutes, outcome, recorded_by_person_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                line.name(),
                topic.name(),
                calledOn,
                minutes,
                outcome.name(),
                currentActor.get().personId());
        audit.record("hotline.log", OBJECT, id, AuditChanges.none());
    }
}
