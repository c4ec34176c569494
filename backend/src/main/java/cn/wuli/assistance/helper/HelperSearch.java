package cn.wuli.assistance.helper;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.export.PersonalSheet.Rows;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
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

/** Reads who helps whom: the list by the next visit, one helper with his ledger, and how many families are without. */
@ApplicationScoped
@Transactional
public class HelperSearch {
    /**
     * Figures of the acting post's reach.
     *
     * @param families on file
     * @param withoutHelper of them, nobody helps
     * @param overdue visits that should have been
     * @param unvisited families with a helper and no visit for longer than the rules allow
     */
    public record HelperFigures(long families, long withoutHelper, long overdue, long unvisited, int everyDays) {}

    /** Ended or without a planned visit: after all that wait. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final String FIGURES =
            "select count(*) as families, count(*) filter (where h.id is null) as without_helper,"
                    + " count(*) filter (where h.next_visit_on < current_date) as overdue,"
                    + " count(*) filter (where coalesce(h.last_visited_on, h.since) < ?) as unvisited"
                    + " from biz.hardship_file f left join biz.family_helper h on h.tenant_id = f.tenant_id and h.file_id = f.id"
                    + " and h.ended_on is null where f.status in ('ACTIVE', 'REVIEW_DUE')";

    private final EntityManager entities;
    private final FamilyHelpers helpers;
    private final HelperVisits visits;
    private final HelperPlan plan;
    private final Organisation organisation;
    private final FieldCipher cipher;
    private final Sql sql;
    private final CurrentActor currentActor;

    HelperSearch(
            EntityManager entities,
            FamilyHelpers helpers,
            HelperVisits visits,
            HelperPlan plan,
            Organisation organisation,
            FieldCipher cipher,
            Sql sql,
            CurrentActor currentActor) {
        this.entities = entities;
        this.helpers = helpers;
        this.visits = visits;
        this.plan = plan;
        this.organisation = organisation;
        this.cipher = cipher;
        this.sql = sql;
        this.currentActor = currentActor;
    }

    public Page<HelperSummary> page(HelperFilter filter, PageQuery page) {
        List<FamilyPairing> found = query("select h", filter, page.after(), FamilyPairing.class)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Long total = page.withTotal() ? count(filter) : null;
        Map<UUID, UnitName> units = units(found.stream().map(FamilyPairing::unitId));
        List<HelperSummary> rows =
                found.stream().map(helper -> summary(helper, units)).toList();
        return Page.of(
                rows,
                page.limit(),
                row -> new Cursor((row.nextVisitOn() == null ? LAST : row.nextVisitOn()).toString(), row.id()),
                total);
    }

    long count(HelperFilter filter) {
        return query("select count(h.id)", filter, null, Long.class).getSingleResult();
    }

    /** Every row as it comes from the database. */
    void each(HelperFilter filter, Rows<HelperSummary> rows) {
        Map<UUID, UnitName> units = units(
                query("select distinct h.unitId", filter, null, UUID.class).getResultStream());
        Map<UUID, UUID> families = applicants();
        try (Stream<FamilyPairing> all =
                query("select h", filter, null, FamilyPairing.class).getResultStream()) {
            all.forEach(helper -> {
                rows.add(summary(helper, units), families.get(helper.fileId()));
                entities.detach(helper);
            });
        }
    }

    public HelperFigures figures() {
        int every = plan.everyDays(currentActor.get().unitId());
        return sql.one(
                row -> new HelperFigures(
                        row.number("families"),
                        row.number("without_helper"),
                        row.number("overdue"),
                        row.number("unvisited"),
                        every),
                FIGURES,
                Calendars.today().minusDays(every));
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    public HelperDetails details(UUID id) {
        Actor actor = currentActor.get();
        FamilyPairing helper = helpers.get(id);
        List<HelperDetails.HelperVisitDetails> ledger = visits.of(id).stream()
                .map(visit -> visit.details(cipher, helper.is(actor)))
                .toList();
        return new HelperDetails(
                id,
                helper.fileId(),
                helper.unitId(),
                organisation.unit(helper.unitId()).name(),
                helper.applicantName(),
                helper.helperPersonId(),
                helper.helperName(),
                helper.since(),
                helper.endedOn(),
                helper.ending(),
                helper.nextVisitOn(),
                helper.lastVisitedOn(),
                helper.assignedName(),
                plan.everyDays(helper.unitId()),
                helper.is(actor),
                helper.isCurrent() && (helper.is(actor) || actor.may(HelperPlan.ASSIGN)),
                ledger.stream().map(HelperDetails.HelperVisitDetails::amount).reduce(Money.ZERO, Money::plus),
                ledger);
    }

    private static HelperSummary summary(FamilyPairing helper, Map<UUID, UnitName> units) {
        UnitName unit = units.get(helper.unitId());
        return new HelperSummary(
                helper.id(),
                helper.fileId(),
                helper.unitId(),
                unit == null ? null : unit.name(),
                helper.applicantName(),
                helper.helperName(),
                helper.since(),
                helper.endedOn(),
                helper.nextVisitOn(),
                helper.lastVisitedOn(),
                helper.visits());
    }

    /** The applicant of each family that somebody helps. */
    private Map<UUID, UUID> applicants() {
        return sql
                .list(
                        row -> Map.entry(row.id("id"), row.id("person_id")),
                        "select f.id, f.person_id from biz.hardship_file f where exists (select from biz.family_helper h"
                                + " where h.tenant_id = f.tenant_id and h.file_id = f.id)")
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<UUID, UnitName> units(Stream<UUID> ids) {
        return organisation.units(ids.collect(Collectors.toSet()));
    }

    private <T> TypedQuery<T> query(String select, HelperFilter filter, @Nullable Cursor after, Class<T> type) {
        String next = "";
        if (after != null) {
            next = LocalDate.parse(after.sortKey()).equals(LAST)
                    ? " and h.nextVisitOn is null and h.id > :after"
                    : " and (h.nextVisitOn > :day or (h.nextVisitOn = :day and h.id > :after) or h.nextVisitOn is null)";
        }
        String order = type == FamilyPairing.class ? " order by h.nextVisitOn nulls last, h.id" : "";
        TypedQuery<T> query =
                entities.createQuery(select + " from FamilyPairing h" + filter.where() + next + order, type);
        filter.values(currentActor.get().personId()).forEach(query::setParameter);
        if (after != null) {
            query.setParameter("after", after.id());
            if (!LocalDate.parse(after.sortKey()).equals(LAST)) {
                query.setParameter("day", LocalDate.parse(after.sortKey()));
            }
        }
        return query;
    }
}
