package cn.wuli.fund;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the double-entry ledger of the acting union. */
@ApplicationScoped
@Transactional
public class Ledger {
    /**
     * @param period first day of the month that took the entry; later than {@code occurredOn} when that month was closed
     * @param reversesId the entry that this one corrects
     * @param reversedById the entry that corrects this one
     */
    public record EntryView(
            UUID id,
            String kind,
            LocalDate occurredOn,
            LocalDate period,
            String summary,
            String decisionType,
            UUID decisionId,
            @Nullable UUID reversesId,
            @Nullable UUID reversedById,
            Instant postedAt,
            List<PostingView> postings) {}

    /** One line; positive is debit (借), negative is credit (贷). */
    public record PostingView(UUID fundId, String account, String accountName, Money amount) {}

    /** The sums of one account; over all accounts {@code debit} equals {@code credit}. */
    public record AccountTotal(String account, String accountName, Money debit, Money credit, Money balance) {}

    /** One month of the books. */
    public record PeriodView(
            LocalDate month, String status, @Nullable Instant closedAt, long entries) {}

    private record Line(UUID entryId, PostingView posting) {}

    private final Sql sql;
    private final AuditLog audit;

    Ledger(Sql sql, AuditLog audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** Latest first. */
    public Page<EntryView> entries(@Nullable UUID fundId, @Nullable UUID decisionId, PageQuery page) {
        Cursor after = page.after();
        List<EntryView> rows = sql.list(
                Ledger::entry,
                "select e.*, r.id reversed_by from biz.entry e"
                        + " left join biz.entry r on r.tenant_id = e.tenant_id and r.reverses_id = e.id"
                        + " where (?::uuid is null or exists (select from biz.posting p where p.tenant_id = e.tenant_id"
                        + " and p.entry_id = e.id and p.fund_id = ?)) and (?::uuid is null or e.decision_id = ?)"
                        + " and (?::uuid is null or e.id < ?) order by e.id desc limit ?",
                fundId,
                fundId,
                decisionId,
                decisionId,
                after == null ? null : after.id(),
                after == null ? null : after.id(),
                page.limit() + 1);
        Page<EntryView> found = Page.of(rows, page.limit(), entry -> new Cursor("", entry.id()), null);
        return new Page<>(withPostings(found.items()), found.nextCursor(), null);
    }

    public List<AccountTotal> trialBalance(@Nullable UUID fundId) {
        return sql.list(
                row -> new AccountTotal(
                        row.text("code"),
                        row.text("name"),
                        row.money("debit"),
                        row.money("credit"),
                        row.money("balance")),
                "select a.code, a.name, coalesce(sum(p.amount_fen) filter (where p.amount_fen > 0), 0) debit,"
                        + " -coalesce(sum(p.amount_fen) filter (where p.amount_fen < 0), 0) credit,"
                        + " coalesce(sum(p.amount_fen), 0) balance from ref.ledger_account a"
                        + " left join biz.posting p on p.account = a.code and (?::uuid is null or p.fund_id = ?)"
                        + " group by a.code order by a.position",
                fundId,
                fundId);
    }

    public List<PeriodView> periods() {
        return sql.list(
                row -> new PeriodView(
                        row.date("month"), row.text("status"), row.maybeInstant("closed_at"), row.number("entries")),
                "select p.*, (select count(*) from biz.entry e where e.tenant_id = p.tenant_id and e.period = p.month)"
                        + " entries from biz.accounting_period p order by p.month desc");
    }

    /** Closes the month and all before it, for good. */
    public void close(LocalDate month) {
        sql.perform(FundProblem::of, "select biz.close_period(?)", month.withDayOfMonth(1));
        audit.record(
                "ledger.close", "accounting-period", null, AuditChanges.of("month", null, month.withDayOfMonth(1)));
    }

    private List<EntryView> withPostings(List<EntryView> entries) {
        Map<UUID, List<PostingView>> lines = new HashMap<>();
        sql.list(
                        row -> new Line(
                                row.id("entry_id"),
                                new PostingView(
                                        row.id("fund_id"),
                                        row.text("account"),
                                        row.text("name"),
                                        row.money("amount_fen"))),
                        "select p.*, a.name from biz.posting p join ref.ledger_account a on a.code = p.account"
                                + " where p.entry_id = any (?) order by p.entry_id, p.line",
                        (Object) entries.stream().map(EntryView::id).toArray(UUID[]::new))
                .forEach(line -> lines.computeIfAbsent(line.entryId(), id -> new java.util.ArrayList<>())
                        .add(line.posting()));
        return entries.stream()
                .map(each -> new EntryView(
                        each.id(),
                        each.kind(),
                        each.occurredOn(),
                        each.period(),
                        each.summary(),
                        each.decisionType(),
                        each.decisionId(),
                        each.reversesId(),
                        each.reversedById(),
                        each.postedAt(),
                        lines.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static EntryView entry(Row row) throws SQLException {
        return new EntryView(
                row.id("id"),
                row.text("kind"),
                row.date("occurred_on"),
                row.date("period"),
                row.text("summary"),
                row.text("decision_type"),
                row.id("decision_id"),
                row.maybeId("reverses_id"),
                row.maybeId("reversed_by"),
                row.instant("posted_at"),
                List.of());
    }
}
