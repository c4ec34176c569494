package cn.wuli.rights.women;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.PastDays;
import cn.wuli.rights.women.WomenLedger.PlanItem;
import cn.wuli.rights.women.WomenLedger.Protection;
import cn.wuli.rights.women.WomenLedger.ProtectionFinding;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plan of a year and the checks of the special protection, with what is to be put right until when. */
@ApplicationScoped
@Transactional
public class KeepWomenLedger {
    static final String PACK = "women";

    private static final String PLAN = "women-plan";
    private static final String CHECK = "women-check";
    private static final String CHECKED = "protect-";

    /** About one rule: kept, or what is wrong and until when it is put right. */
    public record Looked(
            String code,
            boolean met,
            @Nullable String situation,
            @Nullable LocalDate dueOn) {}

    private final RulePacks rulePacks;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    KeepWomenLedger(RulePacks rulePacks, Sql sql, AuditLog audit, CurrentActor currentActor) {
        this.rulePacks = rulePacks;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public WomenLedger of(int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate until = from.plusYears(1);
        return new WomenLedger(
                year,
                sql.list(
                        KeepWomenLedger::planItem,
                        "select * from biz.women_plan_item where due_on >= ? and due_on < ? order by due_on, id limit 300",
                        from,
                        until),
                checklist(),
                sql.list(
                        KeepWomenLedger::finding,
                        "select * from biz.women_finding where checked_on >= ? and checked_on < ?"
                                + " order by met or settled_on is not null, checked_on desc, check_id, code limit 500",
                        from,
                        until),
                sql.one(row -> row.flag("sits"), "select sec.on_womens_committee() as sits"));
    }

    /** What every member may know of the special protection, with its documents. */
    public List<Protection> checklist() {
        return rulePacks.inForce(PACK, currentActor.get().tenantId()).all().stream()
                .filter(rule -> rule.code().startsWith(CHECKED))
                .map(rule -> new Protection(rule.code(), rule.name(), rule.figure(), rule.source()))
                .toList();
    }

    public UUID plan(WomenPlanKind kind, String subject, LocalDate dueOn) {
        UUID id = Ids.next();
        sql.change(
                (slug, values) -> null,
                "insert into biz.women_plan_item (id, kind, subject, due_on) values (?, ?, ?, ?)",
                id,
                kind.name(),
                subject,
                dueOn);
        audit.record("women-plan.add", PLAN, id, AuditChanges.none());
        return id;
    }

    public void complete(UUID id, LocalDate doneOn, String account) {
        PastDays.demand("doneOn", doneOn);
        demandOne(sql.change(
                (slug, values) -> null,
                "update biz.women_plan_item set done_on = ?, account = ? where id = ? and done_on is null",
                doneOn,
                account,
                id));
        audit.record("women-plan.complete", PLAN, id, AuditChanges.none());
    }

    /** Every rule of the list is looked at: a check of half of them says nothing of the rest. */
    public UUID check(LocalDate checkedOn, List<Looked> looked) {
        PastDays.demand("checkedOn", checkedOn);
        Map<String, Protection> rules =
                checklist().stream().collect(Collectors.toMap(Protection::code, Function.identity()));
        if (looked.size() != rules.size()
                || !looked.stream()
                        .map(Looked::code)
                        .collect(Collectors.toSet())
                        .equals(rules.keySet())) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField("items", "请逐项填写全部 " + rules.size() + " 项，每项一次；清单有变化的请刷新页面。");
        }
        UUID checkId = Ids.next();
        for (int i = 0; i < looked.size(); i++) {
            Looked each = looked.get(i);
            demandWords(i, each);
            Protection rule = Objects.requireNonNull(rules.get(each.code()));
            sql.change(
                    (slug, values) -> null,
                    "insert into biz.women_finding (id, check_id, checked_on, checked_by, code, rule, basis, met, situation, due_on)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    checkId,
                    checkedOn,
                    currentActor.get().personName(),
                    each.code(),
                    rule.name() + " " + rule.figure(),
                    rule.source(),
                    each.met(),
                    each.met() ? null : each.situation(),
                    each.met() ? null : each.dueOn());
        }
        audit.record("women-check.record", CHECK, checkId, AuditChanges.none());
        return checkId;
    }

    public void settle(UUID findingId, String words) {
        demandOne(sql.change(
                (slug, values) -> null,
                "update biz.women_finding set settled_on = ?, settled_as = ? where id = ? and not met and settled_on is null",
                Calendars.today(),
                words,
                findingId));
        audit.record("women-check.settle", CHECK, findingId, AuditChanges.none());
    }

    private static void demandWords(int place, Looked each) {
        if (!each.met() && (each.situation() == null || each.situation().isBlank())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("items[" + place + "].situation", "不符合的，请写明情况。");
        }
        if (!each.met() && each.dueOn() == null) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("items[" + place + "].dueOn", "不符合的，请写明整改期限。");
        }
    }

    private static void demandOne(int changed) {
        if (changed == 0) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
    }

    private static PlanItem planItem(Row row) throws SQLException {
        WomenPlanKind kind = WomenPlanKind.valueOf(row.text("kind"));
        LocalDate dueOn = row.date("due_on");
        LocalDate doneOn = row.maybeDate("done_on");
        return new PlanItem(
                row.id("id"),
                kind,
                kind.words(),
                row.text("subject"),
                dueOn,
                doneOn == null && dueOn.isBefore(Calendars.today()),
                doneOn,
                row.maybeText("account"));
    }

    private static ProtectionFinding finding(Row row) throws SQLException {
        LocalDate dueOn = row.maybeDate("due_on");
        LocalDate settledOn = row.maybeDate("settled_on");
        return new ProtectionFinding(
                row.id("id"),
                row.date("checked_on"),
                row.text("checked_by"),
                row.text("rule"),
                row.text("basis"),
                row.flag("met"),
                row.maybeText("situation"),
                dueOn,
                dueOn != null && settledOn == null && dueOn.isBefore(Calendars.today()),
                settledOn,
                row.maybeText("settled_as"));
    }
}
