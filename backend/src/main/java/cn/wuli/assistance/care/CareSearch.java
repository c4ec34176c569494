package cn.wuli.assistance.care;

import cn.wuli.assistance.care.CareEventDetails.CareMoneyDetails;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.export.PersonalSheet.Rows;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads events: the list with what is due first, one with its visit, the figures of a year. */
@ApplicationScoped
@Transactional
public class CareSearch {
    static final String HANDLE = "care.handle";

    /** One kind of event in a year: how many, how many visited in time, late or not yet, and the money given. */
    public record CareFigures(
            String kindName, long events, long visited, long inTime, long waiting, long overdue, Money given) {}

    private static final String FIGURES = "select e.kind_name, count(*) as events, count(e.visited_on) as visited,"
            + " count(*) filter (where e.visited_on <= e.due_on) as in_time,"
            + " count(*) filter (where e.status = 'OPEN' and e.due_on >= current_date) as waiting,"
            + " count(*) filter (where e.status = 'OPEN' and e.due_on < current_date) as overdue,"
            + " coalesce(sum(e.amount_fen), 0)::bigint as given"
            + " from biz.care_event e where e.status <> 'CANCELLED' and e.happened_on >= make_date(?, 1, 1)"
            + " and e.happened_on < make_date(? + 1, 1, 1) group by e.kind_name order by events desc, e.kind_name";

    private final EntityManager entities;
    private final CareEvents events;
    private final CareMoneyAccess moneyAccess;
    private final Organisation organisation;
    private final FieldCipher cipher;
    private final SensitiveReads sensitiveReads;
    private final Sql sql;
    private final CurrentActor currentActor;

    CareSearch(
            EntityManager entities,
            CareEvents events,
            CareMoneyAccess moneyAccess,
            Organisation organisation,
            FieldCipher cipher,
            SensitiveReads sensitiveReads,
            Sql sql,
            CurrentActor currentActor) {
        this.entities = entities;
        this.events = events;
        this.moneyAccess = moneyAccess;
        this.organisation = organisation;
        this.cipher = cipher;
        this.sensitiveReads = sensitiveReads;
        this.sql = sql;
        this.currentActor = currentActor;
    }

    public Page<CareEventSummary> page(CareFilter filter, PageQuery page) {
        List<CareEvent> found = query("select e", filter, page.after(), CareEvent.class)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Long total = page.withTotal() ? count(filter) : null;
        Map<UUID, UnitName> units = units(found.stream().map(CareEvent::unitId));
        List<CareEventSummary> rows =
                found.stream().map(event -> summary(event, units)).toList();
        return Page.of(rows, page.limit(), row -> new Cursor(row.dueOn().toString(), row.id()), total);
    }

    long count(CareFilter filter) {
        return query("select count(e.id)", filter, null, Long.class).getSingleResult();
    }

    /** Every row as it comes from the database. */
    void each(CareFilter filter, Rows<CareEventSummary> rows) {
        Map<UUID, UnitName> units = units(
                query("select distinct e.unitId", filter, null, UUID.class).getResultStream());
        try (Stream<CareEvent> all =
                query("select e", filter, null, CareEvent.class).getResultStream()) {
            all.forEach(event -> {
                rows.add(summary(event, units), event.personId());
                entities.detach(event);
            });
        }
    }

    public List<CareFigures> figures(int year) {
        return sql.list(
                row -> new CareFigures(
                        row.text("kind_name"),
                        row.number("events"),
                        row.number("visited"),
                        row.number("in_time"),
                        row.number("waiting"),
                        row.number("overdue"),
                        row.money("given")),
                FIGURES,
                year,
                year);
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    public CareEventDetails details(UUID id) {
        Actor actor = currentActor.get();
        CareEvent event = events.get(id);
        boolean mine = event.isAbout(actor);
        boolean handles = actor.may(HANDLE);
        return new CareEventDetails(
                id,
                event.version(),
                event.kindId(),
                event.kindName(),
                event.unitId(),
                organisation.unit(event.unitId()).name(),
                event.memberName(),
                event.happenedOn(),
                event.visitor(),
                event.visitor().words(),
                event.dueOn(),
                event.status(),
                event.status().words(),
                event.amountCap(),
                event.reportedName(),
                event.reason(),
                mine,
                event.status() == CareStatus.OPEN && handles && !mine,
                event.status() == CareStatus.VISITED && (mine || handles),
                event.wasVisited() ? event.visit(cipher, mine) : null,
                money(actor, event));
    }

    private @Nullable CareMoneyDetails money(Actor actor, CareEvent event) {
        CareMoney money = event.money();
        return money.status() == CareMoneyStatus.NONE
                ? null
                : new CareMoneyDetails(
                        money.status(),
                        money.status().words(),
                        sql.first(row -> row.text("name"), "select name from biz.fund where id = ?", money.fundId())
                                .orElse(null),
                        events.moneySteps(event.id()).stream()
                                .map(CareMoneyStep::details)
                                .toList(),
                        moneyAccess.allowedActions(actor, event));
    }

    /** What the visitors wrote, for a purpose that the member can read. */
    public String words(UUID id, String purpose) {
        CareEvent event = events.get(id);
        sensitiveReads.record(event.personId(), CareTasks.OBJECT, id, List.of("WORDS"), purpose);
        return event.words(cipher);
    }

    private static CareEventSummary summary(CareEvent event, Map<UUID, UnitName> units) {
        UnitName unit = units.get(event.unitId());
        return new CareEventSummary(
                event.id(),
                event.kindName(),
                event.unitId(),
                unit == null ? null : unit.name(),
                event.memberName(),
                event.happenedOn(),
                event.visitor(),
                event.dueOn(),
                event.status(),
                event.visitedOn(),
                event.amount(),
                event.money().status(),
                event.goods());
    }

    private Map<UUID, UnitName> units(Stream<UUID> ids) {
        return organisation.units(ids.collect(Collectors.toSet()));
    }

    /** The latest due day first: what is done long ago stands at the end. */
    private <T> TypedQuery<T> query(String select, CareFilter filter, @Nullable Cursor after, Class<T> type) {
        String next = after == null ? "" : " and (e.dueOn < :day or (e.dueOn = :day and e.id < :after))";
        String order = type == CareEvent.class ? " order by e.dueOn desc, e.id desc" : "";
        TypedQuery<T> query = entities.createQuery(select + " from CareEvent e" + filter.where() + next + order, type);
        filter.values().forEach(query::setParameter);
        if (after != null) {
            query.setParameter("day", LocalDate.parse(after.sortKey())).setParameter("after", after.id());
        }
        return query;
    }
}
