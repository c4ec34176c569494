package cn.wuli.fund.payment;

import cn.wuli.fund.OfficerNames;
import cn.wuli.fund.payment.BatchView.ItemView;
import cn.wuli.fund.payment.BatchView.OutcomeProposal;
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
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds payment batches and their items. */
@ApplicationScoped
@Transactional
public class BatchSearch {
    private static final String BATCH = "select b.*, u.name fund_name, w.name format_name, s.total, s.items, s.paid,"
            + " s.failed, s.unknown, s.open, s.to_repeat, " + OfficerNames.of("b.built_by") + " built_name, "
            + OfficerNames.of("b.approved_by") + " approved_name, " + OfficerNames.of("b.released_by")
            + " released_name,"
            + " (select sum(p.amount_fen) from biz.entry e join biz.posting p on p.tenant_id = e.tenant_id"
            + " and p.entry_id = e.id where e.tenant_id = b.tenant_id and e.decision_id = b.id and p.account = 'IN_TRANSIT') booked,"
            + " (select n.id from biz.payment_batch n where n.tenant_id = b.tenant_id and n.follows_id = b.id"
            + " and n.status <> 'ABORTED' order by n.id desc limit 1) followed_by"
            + " from biz.payment_batch b join biz.fund u on u.tenant_id = b.tenant_id and u.id = b.fund_id"
            + " join ref.bank_file_format w on w.code = b.format_code"
            + " left join lateral (select coalesce(sum(i.amount_fen) filter (where i.status <> 'DROPPED'"
            + " or b.status = 'ABORTED'), 0) total, count(*) filter (where i.status <> 'DROPPED' or b.status = 'ABORTED') items,"
            + " coalesce(sum(i.amount_fen) filter (where i.status = 'PAID'), 0) paid,"
            + " coalesce(sum(i.amount_fen) filter (where i.status = 'FAILED'), 0) failed,"
            + " count(*) filter (where i.status = 'UNKNOWN') unknown,"
            + " count(*) filter (where i.status in ('SENT', 'UNKNOWN')) open,"
            + " count(*) filter (where i.status = 'FAILED' and not exists (select from biz.payment_item x"
            + " where x.tenant_id = i.tenant_id and x.reservation_id = i.reservation_id and x.id > i.id"
            + " and x.status <> 'DROPPED')) to_repeat"
            + " from biz.payment_item i where i.tenant_id = b.tenant_id and i.batch_id = b.id) s on true";
    private static final String ITEM = "select i.*, b.status batch_status, r.label, r.object_type, r.object_id,"
            + " d.outcome, d.reason proposal, d.proposed_by, d.proposed_at, " + OfficerNames.of("d.proposed_by")
            + " proposed_name"
            + " from biz.payment_item i"
            + " join biz.payment_batch b on b.tenant_id = i.tenant_id and b.id = i.batch_id"
            + " join biz.reservation r on r.tenant_id = i.tenant_id and r.id = i.reservation_id"
            + " left join biz.payment_decision d on d.tenant_id = i.tenant_id and d.item_id = i.id and d.status = 'PROPOSED'";

    private final Sql sql;
    private final BatchAccess access;

    BatchSearch(Sql sql, BatchAccess access) {
        this.sql = sql;
        this.access = access;
    }

    /** Newest first. */
    public Page<BatchView> page(BatchFilter filter, PageQuery page) {
        Cursor after = page.after();
        UUID last = after == null ? null : after.id();
        String status = filter.status == null ? null : filter.status.name();
        List<BatchView> rows = sql.list(
                this::view,
                BATCH + " where (?::text is null or b.status = ?) and (?::uuid is null or b.fund_id = ?)"
                        + " and (?::date is null or b.created_at >= ?::date) and (?::date is null or b.created_at < ?::date + 1)"
                        + " and (?::uuid is null or b.id < ?) order by b.id desc limit ?",
                status,
                status,
                filter.fundId,
                filter.fundId,
                filter.from,
                filter.from,
                filter.to,
                filter.to,
                last,
                last,
                page.limit() + 1);
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), null);
    }

    public BatchView batch(UUID id) {
        return sql.one(this::view, BATCH + " where b.id = ?", id);
    }

    public List<ItemView> items(UUID batchId) {
        batch(batchId);
        return sql.list(this::item, ITEM + " where i.batch_id = ? order by i.line", batchId);
    }

    /** These payments of a batch, in its order. */
    public List<ItemView> items(UUID batchId, Collection<UUID> ids) {
        return sql.list(
                this::item,
                ITEM + " where i.batch_id = ? and i.id = any (?) order by i.line",
                batchId,
                ids.toArray(UUID[]::new));
    }

    public List<BankFileFormat> formats() {
        return sql.list(
                row -> new BankFileFormat(row.text("code"), row.text("name")),
                "select code, name from ref.bank_file_format order by code");
    }

    private BatchView view(Row row) throws SQLException {
        BatchStatus status = BatchStatus.valueOf(row.text("status"));
        return new BatchView(
                row.id("id"),
                row.id("fund_id"),
                row.text("fund_name"),
                row.text("title"),
                row.text("format_code"),
                row.text("format_name"),
                status,
                row.money("total"),
                row.number("items"),
                row.money("paid"),
                row.money("failed"),
                row.number("unknown"),
                maybeMoney(row, "total_fen"),
                maybeMoney(row, "booked"),
                row.maybeText("digest"),
                row.maybeId("follows_id"),
                row.maybeId("followed_by"),
                row.maybeText("built_name"),
                row.instant("created_at"),
                row.maybeInstant("locked_at"),
                row.maybeText("approved_name"),
                row.maybeInstant("approved_at"),
                row.maybeText("released_name"),
                row.maybeInstant("released_at"),
                (int) row.number("version"),
                access.ofBatch(status, row));
    }

    private ItemView item(Row row) throws SQLException {
        UUID proposedBy = row.maybeId("proposed_by");
        Instant proposedAt = row.maybeInstant("proposed_at");
        return new ItemView(
                row.id("id"),
                row.number("line"),
                row.id("reservation_id"),
                row.text("label"),
                row.text("object_type"),
                row.id("object_id"),
                row.money("amount_fen"),
                row.text("payee_name"),
                row.text("bank_name"),
                row.text("account_mask"),
                row.text("account_origin"),
                row.maybeText("correction"),
                row.text("status"),
                row.text("reason"),
                proposedAt == null
                        ? null
                        : new OutcomeProposal(
                                row.text("outcome"), row.text("proposal"), row.maybeText("proposed_name"), proposedAt),
                access.ofItem(BatchStatus.valueOf(row.text("batch_status")), row.text("status"), proposedBy));
    }

    private static @Nullable Money maybeMoney(Row row, String column) throws SQLException {
        return row.maybeText(column) == null ? null : row.money(column);
    }
}
