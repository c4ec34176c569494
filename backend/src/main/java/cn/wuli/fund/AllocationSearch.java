package cn.wuli.fund;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds allocations given and taken. */
@ApplicationScoped
@Transactional
public class AllocationSearch {
    private static final String GIVEN = "select a.*, f.name fund_name, " + OfficerNames.of("a.proposed_by")
            + " proposed_name, " + OfficerNames.of("a.approved_by") + " approved_name, "
            + OfficerNames.of("a.issued_by")
            + " issued_name from biz.allocation a"
            + " join biz.fund f on f.tenant_id = a.tenant_id and f.id = a.fund_id";
    private static final String TAKEN = "select i.*, s.name source_name from biz.incoming_allocation i"
            + " join ref.fund_source s on s.code = i.source_code";

    private final Sql sql;
    private final CurrentActor actor;

    AllocationSearch(Sql sql, CurrentActor actor) {
        this.sql = sql;
        this.actor = actor;
    }

    /** Newest first. */
    public Page<AllocationView> given(
            @Nullable UUID fundId, @Nullable UUID toUnitId, @Nullable AllocationStatus status, PageQuery page) {
        Cursor after = page.after();
        List<AllocationView> rows = sql.list(
                this::view,
                GIVEN + " where (?::uuid is null or a.fund_id = ?) and (?::uuid is null or a.to_unit_id = ?)"
                        + " and (?::text is null or a.status = ?)"
                        + " and (?::uuid is null or a.id < ?) order by a.id desc limit ?",
                fundId,
                fundId,
                toUnitId,
                toUnitId,
                status == null ? null : status.name(),
                status == null ? null : status.name(),
                after == null ? null : after.id(),
                after == null ? null : after.id(),
                page.limit() + 1);
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), null);
    }

    public AllocationView given(UUID id) {
        return sql.one(this::view, GIVEN + " where a.id = ?", id);
    }

    public List<AllocationView> given(List<UUID> ids) {
        return sql.list(this::view, GIVEN + " where a.id = any (?) order by a.id", (Object) ids.toArray(UUID[]::new));
    }

    /** Newest first. */
    public Page<IncomingAllocationView> taken(@Nullable String status, PageQuery page) {
        Cursor after = page.after();
        List<IncomingAllocationView> rows = sql.list(
                this::takenView,
                TAKEN + " where (?::text is null or i.status = ?) and (?::uuid is null or i.id < ?)"
                        + " order by i.id desc limit ?",
                status,
                status,
                after == null ? null : after.id(),
                after == null ? null : after.id(),
                page.limit() + 1);
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), null);
    }

    public IncomingAllocationView taken(UUID id) {
        return sql.one(this::takenView, TAKEN + " where i.id = ?", id);
    }

    private AllocationView view(Row row) throws SQLException {
        AllocationStatus status = AllocationStatus.valueOf(row.text("status"));
        return new AllocationView(
                row.id("id"),
                row.text("kind"),
                row.id("fund_id"),
                row.text("fund_name"),
                row.id("to_unit_id"),
                row.text("to_name"),
                row.money("amount_fen"),
                row.text("title"),
                row.text("basis_document"),
                row.maybeDate("use_by"),
                status,
                row.maybeText("proposed_name"),
                row.instant("created_at"),
                row.maybeText("approved_name"),
                row.maybeText("issued_name"),
                row.maybeInstant("issued_at"),
                row.maybeInstant("acknowledged_at"),
                (int) row.number("version"),
                allowed(row, status));
    }

    /** Unused money that came back is in the books of the taker for good: there is nothing to settle. */
    private List<AllowedAction> allowed(Row row, AllocationStatus status) throws SQLException {
        boolean isReturn = "RETURN".equals(row.text("kind"));
        UUID proposedBy = row.id("proposed_by");
        UUID approvedBy = row.maybeId("approved_by");
        return AllocationAction.FLOW.allowed(status).stream()
                .filter(AllocationAction::isGivers)
                .filter(action -> !isReturn || action != AllocationAction.SETTLE)
                .map(action -> allowed(action, proposedBy, approvedBy))
                .toList();
    }

    private AllowedAction allowed(AllocationAction action, UUID proposedBy, @Nullable UUID approvedBy) {
        Actor current = actor.get();
        if (!current.may(action.permission())) {
            return AllowedAction.no(action, "当前职务不能" + action.label() + "拨付。");
        }
        boolean approvesOwn =
                action == AllocationAction.APPROVE && current.personId().equals(proposedBy);
        boolean issuesOwn = action == AllocationAction.ISSUE
                && (current.personId().equals(proposedBy) || current.personId().equals(approvedBy));
        return approvesOwn || issuesOwn
                ? AllowedAction.no(action, "申报、批准和下达必须由不同的人办理，您已经手过上一步。")
                : AllowedAction.yes(action);
    }

    private IncomingAllocationView takenView(Row row) throws SQLException {
        String status = row.text("status");
        LocalDate useBy = row.maybeDate("use_by");
        return new IncomingAllocationView(
                row.id("id"),
                row.text("kind"),
                row.id("from_unit_id"),
                row.text("from_name"),
                row.money("amount_fen"),
                row.text("title"),
                row.text("basis_document"),
                useBy,
                row.text("fund_name"),
                row.text("source_name"),
                status,
                row.maybeId("fund_id"),
                row.instant("issued_at"),
                row.maybeInstant("acknowledged_at"),
                acknowledgement(status));
    }

    private List<AllowedAction> acknowledgement(String status) {
        if (!AllocationStatus.ISSUED.name().equals(status)) {
            return List.of();
        }
        return List.of(
                actor.get().may(AllocationAction.ACKNOWLEDGE.permission())
                        ? AllowedAction.yes(AllocationAction.ACKNOWLEDGE)
                        : AllowedAction.no(AllocationAction.ACKNOWLEDGE, "当前职务不能确认到账，请由财务委员办理。"));
    }
}
