package cn.wuli.fund.voucher;

import cn.wuli.fund.FundProblem;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the vouchers of a month. An entry becomes a voucher with the sums of its postings by official account; what only moves
 * inside one account, as a reservation does where both sides are the bank, is none.
 */
@ApplicationScoped
@Transactional
public class Vouchers {
    public static final List<String> HEADERS =
            List.of("会计期间", "凭证字", "凭证号", "业务日期", "摘要", "科目编码", "科目名称", "借方金额", "贷方金额", "分录编号");

    private static final String WORD = "记";
    private static final DateTimeFormatter PERIOD = DateTimeFormatter.ofPattern("yyyyMM");
    private static final int FEN_DIGITS = 2;
    private static final int SHOWN = 100;

    private static final String LINES = """
            with mapped as (
              select e.id, e.posted_at, e.occurred_on, e.summary, m.code, m.name, sum(p.amount_fen) as amount
                from biz.entry e
                join biz.posting p on p.tenant_id = e.tenant_id and p.entry_id = e.id
                join biz.fund f on f.tenant_id = p.tenant_id and f.id = p.fund_id
                cross join lateral (
                  select l.code, l.name from biz.voucher_mapping_line l
                   where l.tenant_id = e.tenant_id and l.mapping_id = ? and l.account = p.account
                     and (l.source_code is null or l.source_code = f.source_code)
                   order by l.source_code nulls last limit 1) m
               where e.period = ?
               group by e.tenant_id, e.id, e.posted_at, e.occurred_on, e.summary, m.code, m.name
              having sum(p.amount_fen) <> 0)
            select dense_rank() over (order by posted_at, id) as number, * from mapped
             order by posted_at, id, amount desc, code""";

    private final VoucherMappings mappings;
    private final Sql sql;
    private final AuditLog audit;

    Vouchers(VoucherMappings mappings, Sql sql, AuditLog audit) {
        this.mappings = mappings;
        this.sql = sql;
        this.audit = audit;
    }

    /** @param month any day of it */
    public VoucherMonth of(LocalDate month) {
        LocalDate first = month.withDayOfMonth(1);
        VoucherMapping mapping = mappings.of(first).orElse(null);
        List<VoucherLine> lines = mapping == null ? List.of() : lines(mapping.id(), first);
        return new VoucherMonth(
                first,
                isClosed(first),
                mapping,
                lines.isEmpty() ? 0 : lines.getLast().number(),
                lines.stream()
                        .map(VoucherLine::amount)
                        .filter(Money::isPositive)
                        .reduce(Money.ZERO, Money::plus),
                lines.stream().filter(line -> line.number() <= SHOWN).toList());
    }

    /** @throws DomainProblem {@code voucher-period-open}, {@code voucher-mapping-missing}: before a byte is written */
    public VoucherMonth demandFinal(LocalDate month) {
        VoucherMonth vouchers = of(month);
        String words = vouchers.month().toString().substring(0, "yyyy-MM".length());
        if (!vouchers.closed()) {
            throw new DomainProblem(FundProblem.PERIOD_OPEN).with("month", words);
        }
        if (vouchers.mapping() == null) {
            throw new DomainProblem(FundProblem.MAPPING_MISSING).with("month", words);
        }
        return vouchers;
    }

    /** Hands out all lines; who took which month by which version is audited in the same transaction. */
    public void export(LocalDate month, Consumer<VoucherLine> rows) {
        VoucherMonth vouchers = demandFinal(month);
        VoucherMapping mapping = vouchers.mapping();
        if (mapping == null) {
            return;
        }
        lines(mapping.id(), vouchers.month()).forEach(rows);
        audit.record(
                "ledger.vouchers",
                "accounting-period",
                null,
                AuditChanges.of("month", null, vouchers.month())
                        .and("vouchers", null, vouchers.vouchers())
                        .and("debit", null, vouchers.debit())
                        .and("mapping", null, mapping.validFrom()));
    }

    /** In the order of {@link #HEADERS}. */
    public static List<@Nullable Object> cells(LocalDate month, VoucherLine line) {
        BigDecimal yuan = BigDecimal.valueOf(line.amount().fen(), FEN_DIGITS);
        boolean debit = line.amount().isPositive();
        return Arrays.asList(
                PERIOD.format(month),
                WORD,
                line.number(),
                line.occurredOn(),
                line.summary(),
                line.code(),
                line.name(),
                debit ? yuan : null,
                debit ? null : yuan.negate(),
                line.entryId().toString());
    }

    private List<VoucherLine> lines(UUID mapping, LocalDate month) {
        return sql.list(
                row -> new VoucherLine(
                        (int) row.number("number"),
                        row.date("occurred_on"),
                        row.text("summary"),
                        row.text("code"),
                        row.text("name"),
                        row.money("amount"),
                        row.id("id")),
                LINES,
                mapping,
                month);
    }

    private boolean isClosed(LocalDate month) {
        return sql.first(
                        row -> row.date("month"),
                        "select month from biz.accounting_period where month = ? and status = 'CLOSED'",
                        month)
                .isPresent();
    }
}
