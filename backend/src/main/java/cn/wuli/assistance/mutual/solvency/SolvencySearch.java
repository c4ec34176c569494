package cn.wuli.assistance.mutual.solvency;

import cn.wuli.assistance.mutual.PeriodStatus;
import cn.wuli.assistance.mutual.solvency.PeriodSolvency.Month;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the money of the periods that the acting union runs; amounts are those of the ledger and of the rows behind it. */
@ApplicationScoped
@Transactional
public class SolvencySearch {
    private static final String PERIODS = """
            select p.id, p.name, p.status, p.starts_on, p.ends_on, b.available,
                (coalesce((select sum(m.amount_fen) from biz.mutual_premium m where m.tenant_id = p.tenant_id and m.period_id = p.id), 0)
                  - coalesce((select sum(v.amount_fen) from biz.mutual_void v
                               where v.tenant_id = p.tenant_id and v.period_id = p.id and v.status = 'VOIDED'), 0))::bigint as premium,
                coalesce((select sum(x.headcount) from biz.mutual_participation x
                           where x.tenant_id = p.tenant_id and x.period_id = p.id and x.status = 'CONFIRMED'), 0)::bigint as insured,
                c.claims, c.open, c.paid, c.reserved, c.pending
              from biz.mutual_period p
              left join biz.fund_balance b on b.tenant_id = p.tenant_id and b.fund_id = p.fund_id
              cross join lateral (
                select count(*) as claims,
                    count(*) filter (where k.status in ('MORE_INFO', 'SUBMITTED', 'BRANCH_CHECK', 'SCHOOL_CHECK', 'ASSESSED',
                      'SECOND_REVIEW')) as open,
                    coalesce(sum(r.paid_fen), 0)::bigint as paid,
                    coalesce(sum(r.amount_fen - r.paid_fen - r.released_fen), 0)::bigint as reserved,
                    coalesce(sum(k.assessed_fen) filter (where k.status in ('ASSESSED', 'SECOND_REVIEW')), 0)::bigint as pending
                  from biz.mutual_claim k left join lateral (
                    select sum(h.amount_fen) as amount_fen, sum(h.paid_fen) as paid_fen, sum(h.released_fen) as released_fen
                      from biz.reservation h where h.tenant_id = k.tenant_id and h.object_id = k.id
                        and h.object_type in ('mutual-claim', 'mutual-claim-appeal')) r on true
                 where k.tenant_id = p.tenant_id and k.period_id = p.id and k.status not in ('DRAFT', 'WITHDRAWN')) c
             where p.organiser_id = p.tenant_id and p.status <> 'DRAFT' order by p.starts_on desc, p.id""";

    private static final String MONTHS = """
            select k.period_id, to_char(k.filed_on, 'YYYY-MM') as month, count(*) as claims,
                coalesce(sum(k.approved_fen) filter (where k.status in ('RESERVED', 'BATCHED', 'PAID', 'FAILED')), 0)::bigint as awarded
              from biz.mutual_claim k join biz.mutual_period p on p.tenant_id = k.tenant_id and p.id = k.period_id and p.organiser_id = p.tenant_id
             where k.status not in ('DRAFT', 'WITHDRAWN') group by 1, 2 order by 2""";

    private record MonthOf(UUID periodId, Month month) {}

    private final Sql sql;

    SolvencySearch(Sql sql) {
        this.sql = sql;
    }

    /** The latest period first. */
    public List<PeriodSolvency> all() {
        Map<UUID, List<Month>> months = sql
                .list(
                        row -> new MonthOf(
                                row.id("period_id"),
                                new Month(row.text("month"), row.number("claims"), row.money("awarded"))),
                        MONTHS)
                .stream()
                .collect(Collectors.groupingBy(
                        MonthOf::periodId, Collectors.mapping(MonthOf::month, Collectors.toList())));
        return sql.list(row -> solvency(row, months), PERIODS);
    }

    private static PeriodSolvency solvency(Row row, Map<UUID, List<Month>> months) throws SQLException {
        PeriodStatus status = PeriodStatus.valueOf(row.text("status"));
        Money premium = row.money("premium");
        Money paid = row.money("paid");
        Money reserved = row.money("reserved");
        Money pending = row.money("pending");
        Money forecast = Forecast.of(
                paid.plus(reserved).plus(pending), row.date("starts_on"), row.date("ends_on"), Calendars.today());
        return new PeriodSolvency(
                row.id("id"),
                row.text("name"),
                status,
                status.words(),
                row.number("insured"),
                premium,
                paid,
                reserved,
                pending,
                row.number("claims"),
                row.number("open"),
                Forecast.perMille(paid.plus(reserved), premium),
                forecast,
                Forecast.perMille(forecast, premium),
                row.maybeMoney("available"),
                months.getOrDefault(row.id("id"), List.of()));
    }
}
