package cn.wuli.assistance.mutual.society.member;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The dues of a year month by month: what was charged, what came, who still owes. */
@ApplicationScoped
public class DuesOverview {
    /** @param owing how many members still owe something of the month */
    public record MonthOfDues(LocalDate month, Money charged, Money paid, long owing, boolean over) {}

    /** Money that came: one row for each list of the payroll. */
    public record DuesReceipt(UUID id, LocalDate month, LocalDate receivedOn, int members, Money amount) {}

    public record SocietyDuesView(
            long members,
            long inArrears,
            Money charged,
            Money paid,
            Money overdue,
            List<MonthOfDues> months,
            List<DuesReceipt> receipts) {}

    private static final String MONTHS = """
            select d.month, sum(d.amount_fen)::bigint as charged, sum(d.paid_fen)::bigint as paid,
                count(distinct d.member_id) filter (where d.paid_fen < d.amount_fen) as owing
              from biz.society_due d where d.period_id = ? and not d.cancelled group by d.month order by d.month""";

    private final PeriodDirectory periods;
    private final Sql sql;

    DuesOverview(PeriodDirectory periods, Sql sql) {
        this.periods = periods;
        this.sql = sql;
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found}, also for a draft */
    @Transactional
    public SocietyDuesView of(UUID periodId) {
        periods.terms(periodId);
        LocalDate thisMonth = Calendars.today().withDayOfMonth(1);
        List<MonthOfDues> months = sql.list(
                row -> new MonthOfDues(
                        row.date("month"),
                        row.money("charged"),
                        row.money("paid"),
                        row.number("owing"),
                        row.date("month").isBefore(thisMonth)),
                MONTHS,
                periodId);
        List<DuesReceipt> receipts = sql.list(
                row -> new DuesReceipt(
                        row.id("id"),
                        row.date("month"),
                        row.date("received_on"),
                        (int) row.number("members"),
                        row.money("amount_fen")),
                "select * from biz.society_receipt where period_id = ? order by id desc",
                periodId);
        return new SocietyDuesView(
                count("select count(*) as n from biz.society_member where status = 'ACTIVE'"),
                count(
                        "select count(distinct member_id) as n from biz.society_due"
                                + " where not cancelled and paid_fen < amount_fen and month < ?",
                        thisMonth),
                months.stream().map(MonthOfDues::charged).reduce(Money.ZERO, Money::plus),
                months.stream().map(MonthOfDues::paid).reduce(Money.ZERO, Money::plus),
                months.stream()
                        .filter(MonthOfDues::over)
                        .map(month -> month.charged().minus(month.paid()))
                        .reduce(Money.ZERO, Money::plus),
                months,
                receipts);
    }

    private long count(String query, Object... parameters) {
        return sql.one(row -> row.number("n"), query, parameters);
    }
}
