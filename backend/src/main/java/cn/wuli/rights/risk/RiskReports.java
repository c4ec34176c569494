package cn.wuli.rights.risk;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.rights.RightsProblem;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reports twice a week what may become a dispute, or that there is nothing, and closes what was settled. */
@ApplicationScoped
@Transactional
public class RiskReports {
    private static final String REPORT = "risk-report";
    private static final String ITEM = "risk-item";
    private static final List<String> OFFICE = List.of("WELFARE_OFFICER", "VICE_CHAIR", "CHAIR");
    private static final List<String> CHAIRS = List.of("CHAIR", "VICE_CHAIR");

    /** A risk that was found. */
    public record Found(RiskLevel level, int people, String situation, String measure) {}

    private record Count(UUID unit, boolean reported, int items, int grave) {}

    private record Named(UnitName unit, Count count) {
        RiskBoard.Union union() {
            return new RiskBoard.Union(unit.id(), unit.name(), count.reported(), count.items(), count.grave());
        }
    }

    private static final Comparator<Named> UNREPORTED_FIRST = Comparator.comparing(
                    (Named each) -> each.count().reported())
            .thenComparing(each -> -each.count().grave())
            .thenComparing(each -> -each.count().items())
            .thenComparing(each -> each.unit().code());

    private final RiskRows rows;
    private final ReportDays days;
    private final Inbox inbox;
    private final Organisation organisation;
    private final RulePacks rulePacks;
    private final WorkingDays workingDays;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    RiskReports(
            RiskRows rows,
            ReportDays days,
            Inbox inbox,
            Organisation organisation,
            RulePacks rulePacks,
            WorkingDays workingDays,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor) {
        this.rows = rows;
        this.days = days;
        this.inbox = inbox;
        this.organisation = organisation;
        this.rulePacks = rulePacks;
        this.workingDays = workingDays;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public RiskDesk desk() {
        UUID union = currentActor.get().tenantId();
        LocalDate today = Calendars.today();
        List<RiskReport> reports = rows.reports();
        List<LocalDate> done = reports.stream().map(RiskReport::dueOn).toList();
        LocalDate dueOn = days.next(union, today);
        // Before its first report a union has missed none.
        LocalDate first = done.isEmpty() ? today : done.getLast();
        return new RiskDesk(
                dueOn,
                done.contains(dueOn),
                days.basis(union),
                days.past(union, today).stream()
                        .filter(day -> day.isAfter(first) && !done.contains(day))
                        .toList(),
                reports,
                rows.open(),
                rows.closed());
    }

    /** With nothing found it is a zero report, which is one too. */
    public void report(List<Found> found) {
        Actor actor = currentActor.get();
        LocalDate dueOn = days.next(actor.tenantId(), Calendars.today());
        int grave = (int)
                found.stream().filter(each -> each.level() == RiskLevel.GRAVE).count();
        UUID id = Ids.next();
        int made = sql.change(
                (slug, values) -> null,
                "insert into biz.risk_report (id, due_on, items, grave, reported_by) values (?, ?, ?, ?, ?)"
                        + " on conflict on constraint uq_risk_report_due do nothing",
                id,
                dueOn,
                found.size(),
                grave,
                actor.personName());
        if (made == 0) {
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", dueOn + " 的报告已经报送；新发现的风险请在下一个报告日报送");
        }
        found.forEach(each -> register(id, each, actor));
        audit.record("risk.report", REPORT, id, AuditChanges.of("items", null, found.size()));
    }

    public void close(UUID id, String result) {
        int closed = sql.change(
                (slug, values) -> null,
                "update biz.risk_item set closed_on = ?, closed_by = ?, result = ? where id = ? and closed_on is null",
                Calendars.today(),
                currentActor.get().personName(),
                rows.seal("result", id, result),
                id);
        if (closed == 0) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        inbox.close(ITEM, id, "已化解");
        audit.record("risk.close", ITEM, id, AuditChanges.none());
    }

    /** Who has not reported first, then by how grave it is. */
    public RiskBoard board() {
        UUID union = currentActor.get().tenantId();
        LocalDate today = Calendars.today();
        LocalDate dueOn = days.next(union, today);
        LocalDate shown = dueOn.equals(today) ? today : days.past(union, today).getFirst();
        List<Count> counts = sql.list(
                row -> new Count(
                        row.id("unit_id"), row.flag("reported"), (int) row.number("items"), (int) row.number("grave")),
                "select * from sec.risk_board(?)",
                shown);
        Map<UUID, UnitName> names =
                organisation.units(counts.stream().map(Count::unit).collect(Collectors.toSet()));
        List<RiskBoard.Union> unions = counts.stream()
                .flatMap(count ->
                        Optional.ofNullable(names.get(count.unit())).map(unit -> new Named(unit, count)).stream())
                .sorted(UNREPORTED_FIRST)
                .map(Named::union)
                .toList();
        int reported = (int) unions.stream().filter(RiskBoard.Union::reported).count();
        return new RiskBoard(shown, reported, unions.size() - reported, unions);
    }

    private void register(UUID report, Found found, Actor actor) {
        UUID id = Ids.next();
        LocalDate today = Calendars.today();
        int limit = rulePacks
                .inForce(ReportDays.PACK, actor.tenantId())
                .integer(found.level().rule());
        LocalDate dueOn = workingDays.plus(today, limit);
        sql.change(
                (slug, values) -> null,
                "insert into biz.risk_item (id, report_id, level, people, situation, measure, found_on, due_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                report,
                found.level().name(),
                found.people(),
                rows.seal("situation", id, found.situation()),
                rows.seal("measure", id, found.measure()),
                today,
                dueOn);
        boolean isGrave = found.level() == RiskLevel.GRAVE;
        inbox.open(new TaskRequest(
                "risk.close",
                ITEM,
                id,
                "劳动关系风险（" + found.level().words() + "）：待化解",
                "/rights/risks",
                actor.tenantId(),
                null,
                Assignee.posts(actor.tenantId(), isGrave ? CHAIRS : OFFICE, isGrave ? "校工会主席" : "校工会权益保障"),
                new Starter(actor.personId(), actor.personName()),
                dueOn));
    }
}
