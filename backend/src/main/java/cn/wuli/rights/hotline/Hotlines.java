package cn.wuli.rights.hotline;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.counsel.CounselKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The card of numbers: a union adds its own to those of the unions above it. */
@ApplicationScoped
@Transactional
public class Hotlines {
    private static final String OBJECT = "hotline";

    /** A number with its hours, from a day on and until another one, if it is known. */
    public record NewNumber(
            CounselKind line,
            String name,
            String number,
            List<Integer> weekdays,
            LocalTime opens,
            LocalTime closes,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    private final Organisation organisation;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    Hotlines(Organisation organisation, Sql sql, AuditLog audit, CurrentActor currentActor) {
        this.organisation = organisation;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** In force today: the own numbers first. */
    public List<HotlineNumber> card() {
        UUID own = currentActor.get().tenantId();
        LocalDateTime now = LocalDateTime.now(Calendars.ZONE);
        Map<UUID, UnitName> names = organisation.units(
                new HashSet<>(sql.list(row -> row.id("id"), "select * from sec.advising_unions() as id")));
        return sql.list(row -> number(row, own, names, now), "select * from sec.hotlines(?)", now.toLocalDate());
    }

    public UUID open(NewNumber given) {
        if (!given.opens().isBefore(given.closes())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("closes", "结束时间须晚于开始时间；跨过零点的请分两条登记。");
        }
        if (given.endsOn() != null && given.endsOn().isBefore(given.startsOn())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("endsOn", "停用日期不能早于启用日期。");
        }
        UUID id = Ids.next();
        sql.change(
                (slug, values) -> null,
                "insert into biz.hotline (id, line, name, number, weekdays, opens, closes, starts_on, ends_on)"
                        + " values (?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?)",
                id,
                given.line().name(),
                given.name(),
                given.number(),
                String.join(
                        ",",
                        given.weekdays().stream()
                                .distinct()
                                .sorted()
                                .map(String::valueOf)
                                .toList()),
                given.opens(),
                given.closes(),
                given.startsOn(),
                given.endsOn());
        audit.record("hotline.open", OBJECT, id, AuditChanges.of("number", null, given.number()));
        return id;
    }

    /** From tomorrow on it is not on the card; one that has not begun never comes onto it. */
    public void end(UUID id) {
        LocalDate today = Calendars.today();
        int ended = sql.change(
                (slug, values) -> null,
                "update biz.hotline set ends_on = ? where id = ? and starts_on <= ? and coalesce(ends_on, ?::date + 1) > ?",
                today,
                id,
                today,
                today,
                today);
        if (ended == 0) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        audit.record("hotline.end", OBJECT, id, AuditChanges.of("endsOn", null, today));
    }

    private static HotlineNumber number(Row row, UUID own, Map<UUID, UnitName> names, LocalDateTime now)
            throws SQLException {
        UUID unionId = row.id("union_id");
        UnitName union = names.get(unionId);
        CounselKind line = CounselKind.valueOf(row.text("line"));
        List<Integer> weekdays =
                row.texts("weekdays").stream().map(Integer::valueOf).toList();
        String opens = row.text("opens");
        String closes = row.text("closes");
        LocalTime time = now.toLocalTime();
        boolean openNow = weekdays.contains(now.getDayOfWeek().getValue())
                && !time.isBefore(LocalTime.parse(opens))
                && time.isBefore(LocalTime.parse(closes));
        return new HotlineNumber(
                row.id("id"),
                union == null ? "" : union.name(),
                unionId.equals(own),
                line,
                line.words(),
                row.text("name"),
                row.text("number"),
                weekdays,
                opens,
                closes,
                openNow,
                row.date("starts_on"),
                row.maybeDate("ends_on"));
    }
}
