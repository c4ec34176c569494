package cn.wuli.fund;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * @param postedBy the officer whose act it was
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
            @Nullable String postedBy,
            List<PostingView> postings,
            List<AllowedAction> allowedActions) {}

    /** One line; positive is debit (借), negative is credit (贷). */
    public record PostingView(UUID fundId, String fundName, String account, String accountName, Money amount) {}

    /** The sums of one account; over all accounts {@code debit} equals {@code credit}. */
    public record AccountTotal(String account, String accountName, Money debit, Money credit, Money balance) {}

    /** One month of the books. */
    public record PeriodView(
            LocalDate month,
            String status,
            @Nullable Instant closedAt,
            @Nullable String closedBy,
            long entries,
            List<AllowedAction> allowedActions) {}

    private record Line(UUID entryId, PostingView posting) {}

    private static final Set<String> REVERSIBLE = Set.of("RECEIPT", "TRANSFER", "PAYMENT");

    private final Sql sql;
    private final CurrentActor actor;
    private final AuditLog audit;

    Ledger(Sql sql, CurrentActor actor, AuditLog audit) {
        this.sql = sql;
        this.actor = actor;
        this.audit = audit;
    }

    /** Latest first. */
    public Page<EntryView> entries(LedgerFilter filter, PageQuery page) {
        Cursor after = page.after();
        UUID last = after == null ? null : after.id();
        List<EntryView> rows = sql.list(
                this::entry,
                "select e.*, r.id reversed_by, " + OfficerNames.of("e.person_id") + " posted_name from biz.entry e"
                        + " left join biz.entry r on r.tenant_id = e.tenant_id and r.reverses_id = e.id"
                        + " where (?::uuid is null and ?::text is null or exists (select from biz.posting p"
                        + " where p.tenant_id = e.tenant_id and p.entry_id = e.id and (?::uuid is null or p.fund_id = ?)"
                        + " and (?::text is null or p.account = ?))) and (?::uuid is null or e.decision_id = ?)"
                        + " and (?::date is null or e.occurred_on >= ?) and (?::date is null or e.occurred_on <= ?)"
                        + " and (?::uuid is null or e.id < ?) order by e.id desc limit ?",
                filter.fundId,
                filter.account,
                filter.fundId,
                filter.fundId,
                filter.account,
                filter.account,
                filter.decisionId,
                filter.decisionId,
                filter.from,
                filter.from,
                filter.to,
                filter.to,
                last,
                last,
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

    /** The months that have entries, latest first. */
    public List<PeriodView> periods() {
        LocalDate running = Calendars.today().withDayOfMonth(1);
        return sql.list(
                row -> new PeriodView(
                        row.date("month"),
                        row.text("status"),
                        row.maybeInstant("closed_at"),
                        row.maybeText("closed_name"),
                        row.number("entries"),
                        closing(row.text("status"), row.date("month"), running)),
                "select p.*, " + OfficerNames.of("p.closed_by") + " closed_name, coalesce(e.entries, 0) entries"
                        + " from biz.accounting_period p left join (select period, count(*) entries from biz.entry group by period) e"
                        + " on e.period = p.month order by p.month desc");
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
                                        row.text("fund_name"),
                                        row.text("account"),
                                        row.text("name"),
                                        row.money("amount_fen"))),
                        "select p.*, a.name, f.name fund_name from biz.posting p"
                                + " join ref.ledger_account a on a.code = p.account"
                                + " join biz.fund f on f.tenant_id = p.tenant_id and f.id = p.fund_id"
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
                        each.postedBy(),
                        lines.getOrDefault(each.id(), List.of()),
                        each.allowedActions()))
                .toList();
    }

    private EntryView entry(Row row) throws SQLException {
        String kind = row.text("kind");
        UUID reversedBy = row.maybeId("reversed_by");
        return new EntryView(
                row.id("id"),
                kind,
                row.date("occurred_on"),
                row.date("period"),
                row.text("summary"),
                row.text("decision_type"),
                row.id("decision_id"),
                row.maybeId("reverses_id"),
                reversedBy,
                row.instant("posted_at"),
                row.maybeText("posted_name"),
                List.of(),
                REVERSIBLE.contains(kind) && reversedBy == null
                        ? List.of(permitted(LedgerAction.REVERSE, "ledger.correct", "当前职务不能冲销分录，请由财务委员办理。"))
                        : List.of());
    }

    private List<AllowedAction> closing(String status, LocalDate month, LocalDate running) {
        if (!"OPEN".equals(status)) {
            return List.of();
        }
        return List.of(
                month.isBefore(running)
                        ? permitted(LedgerAction.CLOSE, "ledger.close", "当前职务不能结账，请由财务委员办理。")
                        : AllowedAction.no(LedgerAction.CLOSE, "本月尚未结束，请在次月结账。"));
    }

    private AllowedAction permitted(LedgerAction action, String permission, String whyNot) {
        return actor.get().may(permission) ? AllowedAction.yes(action) : AllowedAction.no(action, whyNot);
    }
}
