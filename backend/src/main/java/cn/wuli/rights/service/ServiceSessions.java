package cn.wuli.rights.service;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the sessions of a year, as the acting union may know them. */
@ApplicationScoped
@Transactional
public class ServiceSessions {
    public static final List<String> HEADERS =
            List.of("开始时间", "时长（分钟）", "主题", "律师事务所", "律师", "内容", "状态", "预约单位", "地点", "希望的内容", "预计人数", "实到人数", "小结");

    private static final String QUERY = "select * from sec.service_sessions(?, ?)";

    private final Organisation organisation;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    ServiceSessions(Organisation organisation, Sql sql, AuditLog audit, CurrentActor currentActor) {
        this.organisation = organisation;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public ServiceYear of(int year) {
        Actor actor = currentActor.get();
        OffsetDateTime from = start(year);
        OffsetDateTime until = start(year + 1);
        Map<UUID, UnitName> names = organisation.units(new HashSet<>(sql
                .list(
                        row -> Stream.of(row.maybeId("offered_by"), row.maybeId("booked_by"))
                                .flatMap(id -> Optional.ofNullable(id).stream())
                                .toList(),
                        QUERY,
                        from,
                        until)
                .stream()
                .flatMap(List::stream)
                .toList()));
        Instant now = Instant.now();
        List<ServiceSession> sessions = sql.list(row -> session(row, actor, names, now), QUERY, from, until);
        return new ServiceYear(
                year,
                (int) sessions.stream()
                        .filter(each -> each.state() == ServiceState.BOOKED)
                        .count(),
                (int) sessions.stream()
                        .filter(each -> each.state() == ServiceState.HELD)
                        .count(),
                sessions.stream()
                        .flatMap(each -> Optional.ofNullable(each.attended()).stream())
                        .mapToInt(Integer::intValue)
                        .sum(),
                sessions);
    }

    public void export(int year, Consumer<ServiceSession> rows) {
        of(year).sessions().forEach(rows);
        audit.record("service-session.export", "service-session", null, AuditChanges.of("year", null, year));
    }

    /** In the order of {@link #HEADERS}. */
    public static List<@Nullable Object> cells(ServiceSession of) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(of.startsAt());
        cells.add(of.minutes());
        cells.add(of.title());
        cells.add(of.partner());
        cells.add(of.lawyer());
        cells.add(of.topics());
        cells.add(of.stateWords());
        cells.add(of.bookedBy());
        cells.add(of.place());
        cells.add(of.wanted());
        cells.add(of.expected());
        cells.add(of.attended());
        cells.add(of.account());
        return cells;
    }

    private static OffsetDateTime start(int year) {
        return LocalDate.of(year, 1, 1)
                .atStartOfDay(Calendars.ZONE)
                .toOffsetDateTime()
                .withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static ServiceSession session(Row row, Actor actor, Map<UUID, UnitName> names, Instant now)
            throws SQLException {
        UUID offeredBy = row.id("offered_by");
        UUID bookedBy = row.maybeId("booked_by");
        boolean isOffering = offeredBy.equals(actor.tenantId());
        Instant startsAt = row.instant("starts_at");
        String cancelledAs = row.maybeText("cancelled_as");
        Integer attended = row.maybeText("attended") == null ? null : (int) row.number("attended");
        ServiceState state = state(
                cancelledAs != null, attended != null, row.flag("taken"), bookedBy != null, startsAt.isAfter(now));
        return new ServiceSession(
                row.id("id"),
                name(names, offeredBy),
                row.text("title"),
                row.text("partner"),
                row.text("topics"),
                row.text("lawyer"),
                startsAt,
                (int) row.number("minutes"),
                state,
                state.words(),
                cancelledAs,
                bookedBy == null ? null : name(names, bookedBy),
                row.maybeText("place"),
                row.maybeText("wanted"),
                row.maybeText("expected") == null ? null : (int) row.number("expected"),
                attended,
                row.maybeText("account"),
                isOffering ? offering(actor, state) : booking(actor, state, startsAt.isAfter(now)));
    }

    private static ServiceState state(boolean cancelled, boolean held, boolean taken, boolean known, boolean toCome) {
        if (cancelled) {
            return ServiceState.CANCELLED;
        }
        if (held) {
            return ServiceState.HELD;
        }
        if (taken) {
            return known ? ServiceState.BOOKED : ServiceState.TAKEN;
        }
        return toCome ? ServiceState.FREE : ServiceState.LAPSED;
    }

    private static List<AllowedAction> offering(Actor actor, ServiceState state) {
        boolean open = state == ServiceState.FREE || state == ServiceState.BOOKED;
        return open && actor.may("legal-service.offer") ? List.of(AllowedAction.yes(ServiceAction.CANCEL)) : List.of();
    }

    private static List<AllowedAction> booking(Actor actor, ServiceState state, boolean toCome) {
        if (!actor.may("legal-service.book")) {
            return List.of();
        }
        return switch (state) {
            case FREE -> List.of(AllowedAction.yes(ServiceAction.BOOK));
            case BOOKED ->
                toCome
                        ? List.of(
                                AllowedAction.yes(ServiceAction.RELEASE),
                                AllowedAction.no(ServiceAction.RECORD, "开始以后才能登记"))
                        : List.of(AllowedAction.yes(ServiceAction.RECORD));
            case TAKEN, HELD, LAPSED, CANCELLED -> List.of();
        };
    }

    private static String name(Map<UUID, UnitName> names, UUID id) {
        UnitName unit = names.get(id);
        return unit == null ? "" : unit.name();
    }
}
