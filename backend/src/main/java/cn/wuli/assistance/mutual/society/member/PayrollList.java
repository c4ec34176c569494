package cn.wuli.assistance.mutual.society.member;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.Scheme;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom the payroll is asked to deduct from in a month, and how much: the month's dues and what is open from before. */
@ApplicationScoped
public class PayrollList {
    public static final List<String> HEADERS = PayrollSheet.HEADERS;

    /** @param overdue the part of the amount that is older than the month */
    public record Deduction(
            UUID unitId,
            @Nullable String unitName,
            String staffNumber,
            String name,
            YearMonth month,
            Money amount,
            Money overdue) {
        /** In the order of {@link #HEADERS}; the day of the receipt is the payroll's to fill in. */
        public List<? extends @Nullable Object> cells() {
            return Arrays.asList(
                    staffNumber, name, month.toString(), amount.toString(), null, unitName, overdue.toString());
        }
    }

    private static final String DEDUCTIONS = """
            select m.unit_id, m.staff_number, m.name, sum(d.amount_fen - d.paid_fen)::bigint as amount,
                coalesce(sum(d.amount_fen - d.paid_fen) filter (where d.month < ?), 0)::bigint as overdue
              from biz.society_member m join biz.society_due d on d.tenant_id = m.tenant_id and d.member_id = m.id
             where m.status = 'ACTIVE' and not d.cancelled and d.month <= ? and d.paid_fen < d.amount_fen
               and not exists (select from biz.society_payment p where p.tenant_id = m.tenant_id and p.member_id = m.id and p.month = ?)
             group by m.tenant_id, m.id order by m.staff_number""";

    private final Sql sql;
    private final PeriodDirectory periods;
    private final Organisation organisation;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    PayrollList(
            Sql sql, PeriodDirectory periods, Organisation organisation, AuditLog audit, CurrentActor currentActor) {
        this.sql = sql;
        this.periods = periods;
        this.organisation = organisation;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** @throws DomainProblem when the year is no year of the society, or the month does not lie in it */
    @Transactional
    public void demandYear(UUID periodId, YearMonth month) {
        Terms year = periods.terms(periodId);
        if (year.scheme() != Scheme.SOCIETY) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        if (month.getYear() != year.plan().startsOn().getYear()) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField("month", "请选择" + year.plan().name() + "内的月份。");
        }
    }

    /** Those whose deduction of the month was booked already are left out. */
    @Transactional
    public void each(YearMonth month, Consumer<Deduction> rows) {
        List<Deduction> found = sql.list(
                row -> new Deduction(
                        row.id("unit_id"),
                        null,
                        row.text("staff_number"),
                        row.text("name"),
                        month,
                        row.money("amount"),
                        row.money("overdue")),
                DEDUCTIONS,
                month.atDay(1),
                month.atDay(1),
                month.atDay(1));
        Map<UUID, UnitName> units =
                organisation.units(found.stream().map(Deduction::unitId).collect(Collectors.toSet()));
        for (Deduction each : found) {
            UnitName unit = units.get(each.unitId());
            rows.accept(new Deduction(
                    each.unitId(),
                    unit == null ? null : unit.name(),
                    each.staffNumber(),
                    each.name(),
                    month,
                    each.amount(),
                    each.overdue()));
        }
        audit.record(
                "society-dues.export",
                "unit",
                currentActor.get().tenantId(),
                AuditChanges.of("month", null, month).and("rows", null, found.size()));
    }
}
