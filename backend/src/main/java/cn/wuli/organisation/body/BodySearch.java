package cn.wuli.organisation.body;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.body.BodyView.SeatView;
import cn.wuli.organisation.directory.Rows;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bodies of a unit with those who sit in them, as of a date: three queries, whatever the size. */
@ApplicationScoped
@Transactional
public class BodySearch {
    private static final String BODIES = """
            select b.id, b.kind, b.name, t.ordinal, lower(b.valid) as starts, upper(b.valid) as ends, b.basis_document, b.end_basis,
                   u.tenant_id = sec.tenant() as own
              from org.visible_body b
              join org.visible_term t on t.id = b.term_id
              join org.visible_unit u on u.id = b.unit_id
              join org.body_kind k on k.code = b.kind
             where b.unit_id = :unit and not b.valid << daterange(cast(:asOf as date), null)
             order by k.ordinal, b.name, lower(b.valid)
            """;
    private static final String SEATS = """
            select m.id, m.body_id, m.person_id, m.person_name, m.position, lower(m.valid) as starts, upper(m.valid) as ends,
                   m.basis_document,
                   case m.position when 'HEAD' then k.head_title when 'DEPUTY' then k.deputy_title else k.member_title end as title
              from org.own_union_body_member m
              join org.visible_body b on b.id = m.body_id
              join org.body_kind k on k.code = b.kind
             where m.unit_id = :unit and not m.valid << daterange(cast(:asOf as date), null)
             order by case m.position when 'HEAD' then 1 when 'DEPUTY' then 2 else 3 end, lower(m.valid), m.person_name, m.id
            """;
    private static final String MAY_NOT = "当前职务没有登记委员会的权限";

    private final EntityManager entities;
    private final Organisation organisation;
    private final CurrentActor currentActor;

    BodySearch(EntityManager entities, Organisation organisation, CurrentActor currentActor) {
        this.entities = entities;
        this.organisation = organisation;
        this.currentActor = currentActor;
    }

    public List<BodyKindView> kinds() {
        return Rows.map(
                entities.createNativeQuery("select * from org.body_kind order by ordinal", Tuple.class),
                row -> new BodyKindView(
                        Rows.text(row, "code"),
                        Rows.text(row, "name"),
                        row.get("own_name", Boolean.class),
                        Rows.text(row, "head_title"),
                        Rows.text(row, "deputy_title"),
                        Rows.text(row, "member_title"),
                        Rows.text(row, "basis")));
    }

    boolean asksForName(String kind) {
        return kinds().stream().anyMatch(each -> each.ownName() && each.code().equals(kind));
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} when the unit is not in the own directory */
    public List<BodyView> of(UUID unit, @Nullable LocalDate asOf) {
        organisation.unit(unit);
        LocalDate date = asOf == null ? Calendars.today() : asOf;
        Map<UUID, List<Seat>> seats = Rows.map(
                        entities.createNativeQuery(SEATS, Tuple.class)
                                .setParameter("unit", unit)
                                .setParameter("asOf", date),
                        row -> seat(row, date))
                .stream()
                .collect(Collectors.groupingBy(Seat::body));
        return Rows.map(
                entities.createNativeQuery(BODIES, Tuple.class)
                        .setParameter("unit", unit)
                        .setParameter("asOf", date),
                row -> body(row, date, seats.getOrDefault(Rows.id(row, "id"), List.of())));
    }

    private record Seat(UUID body, SeatView view) {}

    private BodyView body(Tuple row, LocalDate date, List<Seat> seats) {
        LocalDate end = Rows.date(row, "ends");
        return new BodyView(
                Rows.id(row, "id"),
                Rows.text(row, "kind"),
                Rows.text(row, "name"),
                Rows.number(row, "ordinal"),
                first(row),
                Rows.lastDay(row, "ends"),
                covers(row, date),
                Rows.text(row, "basis_document"),
                Rows.text(row, "end_basis"),
                seats.stream().map(Seat::view).toList(),
                actions(Boolean.TRUE.equals(row.get("own", Boolean.class)), end, BodyAction.values()));
    }

    private Seat seat(Tuple row, LocalDate date) {
        LocalDate end = Rows.date(row, "ends");
        return new Seat(
                Rows.id(row, "body_id"),
                new SeatView(
                        Rows.id(row, "id"),
                        Rows.id(row, "person_id"),
                        Rows.text(row, "person_name"),
                        BodyPosition.valueOf(Rows.text(row, "position")),
                        Rows.text(row, "title"),
                        first(row),
                        Rows.lastDay(row, "ends"),
                        covers(row, date),
                        Rows.text(row, "basis_document"),
                        actions(true, end, BodyAction.END)));
    }

    /** What is over is history; what stands elsewhere is only read. */
    private List<AllowedAction> actions(boolean own, @Nullable LocalDate end, BodyAction... wanted) {
        List<AllowedAction> actions = new ArrayList<>();
        if (own && (end == null || end.isAfter(Calendars.today()))) {
            boolean may = currentActor.get().may("body.record");
            for (BodyAction action : wanted) {
                actions.add(may ? AllowedAction.yes(action) : AllowedAction.no(action, MAY_NOT));
            }
        }
        return actions;
    }

    private static LocalDate first(Tuple row) {
        return Objects.requireNonNull(Rows.date(row, "starts"));
    }

    private static boolean covers(Tuple row, LocalDate date) {
        return Rows.covers(row, "starts", "ends", date);
    }
}
