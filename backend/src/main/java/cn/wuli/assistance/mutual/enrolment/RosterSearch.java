package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the roster of the acting union. */
@ApplicationScoped
@Transactional
public class RosterSearch {
    private static final String COUNTS = """
            select count(*) as headcount, coalesce(sum(personal_fen), 0) as personal, coalesce(sum(unit_fen), 0) as unit_part,
                encode(sha256(convert_to(coalesce(string_agg(
                  concat_ws('|', staff_number, name, personal_fen, unit_fen), ';' order by staff_number), ''), 'UTF8')), 'hex') as digest
              from biz.mutual_enrolment where unit_enrolment_id = ? and status <> 'VOID'""";
    private static final String UNPAID = """
            select name from (select name, staff_number,
                  sum(personal_fen + unit_fen) over (order by staff_number rows unbounded preceding) as upto
                from biz.mutual_enrolment where unit_enrolment_id = ?) r
             where upto > ? order by staff_number limit 200""";
    /** No roster has it: nobody is enrolled yet. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String ENTRIES = "select e.* from biz.mutual_enrolment e where e.period_id = ?"
            + " and (?::uuid is null or e.unit_id = any (org.own_subtree(?)))";

    private final PeriodDirectory periods;
    private final Rosters rosters;
    private final RosterCoverage coverage;
    private final Organisation organisation;
    private final Sql sql;
    private final CurrentActor currentActor;

    RosterSearch(
            PeriodDirectory periods,
            Rosters rosters,
            RosterCoverage coverage,
            Organisation organisation,
            Sql sql,
            CurrentActor currentActor) {
        this.periods = periods;
        this.rosters = rosters;
        this.coverage = coverage;
        this.organisation = organisation;
        this.sql = sql;
        this.currentActor = currentActor;
    }

    /** Also before anybody is enrolled: then it is empty. */
    public RosterDetails details(UUID periodId) {
        Terms terms = periods.terms(periodId);
        Optional<Roster> found = rosters.find(periodId);
        RosterStatus status = found.map(Roster::status).orElse(RosterStatus.FLOW.initial());
        RosterCounts counts = found.map(roster -> counts(roster.id())).orElse(RosterCounts.NONE);
        List<UnitCoverage> units = found.filter(roster -> !roster.status().isEditable())
                .map(coverage::frozen)
                .orElseGet(() -> coverage.now(found.map(Roster::id).orElse(NOBODY), Calendars.today()));
        Money received = found.map(Roster::received).orElse(Money.ZERO);
        Actor actor = currentActor.get();
        return new RosterDetails(
                periodId,
                found.map(Roster::version).orElse(0),
                status,
                status.words(),
                counts.headcount(),
                units.stream().mapToInt(UnitCoverage::eligible).sum(),
                terms.decimal("coverage-line"),
                counts.personal(),
                counts.unitPart(),
                counts.due(),
                received,
                counts.due().minus(received),
                found.map(roster -> unpaid(roster, received)).orElse(List.of()),
                found.map(Roster::snapshotOn).orElse(null),
                found.map(Roster::submittedByName).orElse(null),
                found.map(Roster::reason).orElse(null),
                units,
                RosterAccess.allowedActions(actor, terms, status, counts.headcount()));
    }

    public Page<RosterEntry> entries(UUID periodId, @Nullable UUID unitId, PageQuery page) {
        periods.terms(periodId);
        Cursor after = page.after();
        List<RosterEntry> rows = sql.list(
                row -> new RosterEntry(
                        row.id("id"),
                        row.id("unit_id"),
                        null,
                        row.text("staff_number"),
                        row.text("name"),
                        row.money("personal_fen"),
                        row.money("unit_fen"),
                        EnrolmentStatus.valueOf(row.text("status"))),
                ENTRIES + " and (?::text is null or (e.staff_number, e.id) > (?, ?::uuid))"
                        + " order by e.staff_number, e.id limit ?",
                periodId,
                unitId,
                unitId,
                after == null ? null : after.sortKey(),
                after == null ? null : after.sortKey(),
                after == null ? null : after.id(),
                page.limit() + 1);
        Long total = page.withTotal()
                ? sql.one(
                        row -> row.number("n"),
                        "select count(*) as n from (" + ENTRIES + ") counted",
                        periodId,
                        unitId,
                        unitId)
                : null;
        Map<UUID, UnitName> units =
                organisation.units(rows.stream().map(RosterEntry::unitId).collect(Collectors.toSet()));
        return Page.of(
                rows.stream().map(row -> named(row, units)).toList(),
                page.limit(),
                row -> new Cursor(row.staffNumber(), row.id()),
                total);
    }

    RosterCounts counts(UUID rosterId) {
        return sql.one(
                row -> new RosterCounts(
                        (int) row.number("headcount"),
                        row.money("personal"),
                        row.money("unit_part"),
                        row.text("digest")),
                COUNTS,
                rosterId);
    }

    private List<String> unpaid(Roster roster, Money received) {
        boolean waitsForMoney = roster.status() == RosterStatus.CHECKED || roster.status() == RosterStatus.PAID;
        return waitsForMoney ? sql.list(row -> row.text("name"), UNPAID, roster.id(), received.fen()) : List.of();
    }

    private static RosterEntry named(RosterEntry row, Map<UUID, UnitName> units) {
        UnitName unit = units.get(row.unitId());
        return new RosterEntry(
                row.id(),
                row.unitId(),
                unit == null ? null : unit.name(),
                row.staffNumber(),
                row.name(),
                row.personal(),
                row.unitPart(),
                row.status());
    }
}
