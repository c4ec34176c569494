package cn.wuli.rights.event;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.event.RightsEventYear.Sum;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The register of events for the rights of members. */
@ApplicationScoped
@Transactional
public class RightsEvents {
    public static final List<String> HEADERS = List.of("日期", "类别", "主题", "地点", "合作单位", "参加部门", "参加人数", "情况", "登记人");

    private static final String OBJECT = "rights-event";

    /** What was, or is to be, held. */
    public record NewEvent(
            RightsEventKind kind,
            String title,
            LocalDate heldOn,
            String place,
            String partner,
            String departments,
            int participants,
            String summary) {}

    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    RightsEvents(Sql sql, AuditLog audit, CurrentActor currentActor) {
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public RightsEventYear of(int year) {
        List<RightsEvent> events = sql.list(
                RightsEvents::event,
                "select * from biz.rights_event where cancelled_at is null and held_on >= make_date(?, 1, 1)"
                        + " and held_on < make_date(? + 1, 1, 1) order by held_on desc, id desc limit 1000",
                year,
                year);
        List<Sum> sums = Arrays.stream(RightsEventKind.values())
                .map(kind -> sum(kind, events))
                .filter(sum -> sum.events() > 0)
                .toList();
        return new RightsEventYear(year, sums, events);
    }

    public UUID record(NewEvent held) {
        if (held.heldOn().isAfter(Calendars.today()) && held.participants() > 0) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("participants", "还没有举办的活动，参加人数填 0，办完再登记。");
        }
        UUID id = Ids.next();
        sql.change(
                (slug, values) -> null,
                "insert into biz.rights_event (id, kind, title, held_on, place, partner, departments, participants, summary,"
                        + " recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                held.kind().name(),
                held.title(),
                held.heldOn(),
                held.place(),
                held.partner(),
                held.departments(),
                held.participants(),
                held.summary(),
                currentActor.get().personName());
        audit.record("rights-event.record", OBJECT, id, AuditChanges.none());
        return id;
    }

    /** Recorded by mistake, or not held after all; the row stays. */
    public void cancel(UUID id) {
        if (sql.change(
                        (slug, values) -> null,
                        "update biz.rights_event set cancelled_at = now() where id = ? and cancelled_at is null",
                        id)
                == 0) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        audit.record("rights-event.cancel", OBJECT, id, AuditChanges.none());
    }

    public void export(int year, Consumer<RightsEvent> rows) {
        of(year).events().forEach(rows);
        audit.record("rights-event.export", OBJECT, null, AuditChanges.of("year", null, year));
    }

    /** In the order of {@link #HEADERS}. */
    public static List<Object> cells(RightsEvent event) {
        return List.of(
                event.heldOn(),
                event.kindWords(),
                event.title(),
                event.place(),
                event.partner(),
                event.departments(),
                event.participants(),
                event.summary(),
                event.recordedBy());
    }

    private static Sum sum(RightsEventKind kind, List<RightsEvent> events) {
        List<RightsEvent> ofKind =
                events.stream().filter(event -> event.kind() == kind).toList();
        return new Sum(
                kind,
                kind.words(),
                ofKind.size(),
                ofKind.stream().mapToInt(RightsEvent::participants).sum());
    }

    private static RightsEvent event(Row row) throws SQLException {
        RightsEventKind kind = RightsEventKind.valueOf(row.text("kind"));
        return new RightsEvent(
                row.id("id"),
                kind,
                kind.words(),
                row.text("title"),
                row.date("held_on"),
                row.text("place"),
                row.text("partner"),
                row.text("departments"),
                (int) row.number("participants"),
                row.text("summary"),
                row.text("recorded_by"));
    }
}
