package cn.wuli.fund.payment;

import cn.wuli.fund.payment.BatchView.ItemView;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds payment batches and their items. */
@ApplicationScoped
@Transactional
public class BatchSearch {
    private static final String BATCH = "select b.*, s.total, s.items, s.paid, s.failed from biz.payment_batch b"
            + " left join lateral (select coalesce(sum(i.amount_fen), 0) total, count(*) items,"
            + " coalesce(sum(i.amount_fen) filter (where i.status = 'PAID'), 0) paid,"
            + " coalesce(sum(i.amount_fen) filter (where i.status = 'FAILED'), 0) failed"
            + " from biz.payment_item i where i.tenant_id = b.tenant_id and i.batch_id = b.id) s on true";

    private final Sql sql;
    private final CurrentActor actor;

    BatchSearch(Sql sql, CurrentActor actor) {
        this.sql = sql;
        this.actor = actor;
    }

    /** Newest first. */
    public Page<BatchView> page(@Nullable BatchStatus status, PageQuery page) {
        Cursor after = page.after();
        List<BatchView> rows = sql.list(
                this::view,
                BATCH + " where (?::text is null or b.status = ?) and (?::uuid is null or b.id < ?)"
                        + " order by b.id desc limit ?",
                status == null ? null : status.name(),
                status == null ? null : status.name(),
                after == null ? null : after.id(),
                after == null ? null : after.id(),
                page.limit() + 1);
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), null);
    }

    public BatchView batch(UUID id) {
        return sql.one(this::view, BATCH + " where b.id = ?", id);
    }

    public List<ItemView> items(UUID batchId) {
        batch(batchId);
        return sql.list(
                row -> new ItemView(
                        row.id("id"),
                        row.number("line"),
                        row.id("reservation_id"),
                        row.text("label"),
                        row.money("amount_fen"),
                        row.text("payee_name"),
                        row.text("bank_name"),
                        row.text("account_mask"),
                        row.text("status"),
                        row.text("reason")),
                "select i.*, r.label from biz.payment_item i join biz.reservation r"
                        + " on r.tenant_id = i.tenant_id and r.id = i.reservation_id where i.batch_id = ? order by i.line",
                batchId);
    }

    private BatchView view(Row row) throws SQLException {
        BatchStatus status = BatchStatus.valueOf(row.text("status"));
        List<UUID> handled = java.util.stream.Stream.of(row.maybeId("built_by"), row.maybeId("approved_by"))
                .filter(java.util.Objects::nonNull)
                .toList();
        return new BatchView(
                row.id("id"),
                row.id("fund_id"),
                row.text("title"),
                row.text("format_code"),
                status,
                row.money("total"),
                row.number("items"),
                row.money("paid"),
                row.money("failed"),
                row.maybeText("digest"),
                row.maybeId("follows_id"),
                row.instant("created_at"),
                row.maybeInstant("released_at"),
                (int) row.number("version"),
                BatchAction.FLOW.allowed(status).stream()
                        .map(action -> allowed(action, handled))
                        .toList());
    }

    private AllowedAction allowed(BatchAction action, List<UUID> handled) {
        Actor current = actor.get();
        if (!current.may(action.permission())) {
            return AllowedAction.no(action, "当前职务不能办理付款批次的这一步。");
        }
        boolean needsAnother = action == BatchAction.APPROVE || action == BatchAction.RELEASE;
        return needsAnother && handled.contains(current.personId())
                ? AllowedAction.no(action, "制单、批准和放款必须由不同的人办理，您已经手过上一步。")
                : AllowedAction.yes(action);
    }
}
