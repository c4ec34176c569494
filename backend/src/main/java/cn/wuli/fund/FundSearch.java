package cn.wuli.fund;

import cn.wuli.fund.FundView.Purpose;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds funds and what hangs on them. */
@ApplicationScoped
@Transactional
public class FundSearch {
    private static final String FUND = "select f.*, s.name source_name, s.basis, f.origin_id <> f.id from_above, "
            + FundBalance.COLUMNS
            + ", array(select p.purpose from biz.fund_purpose p where p.tenant_id = f.tenant_id and p.fund_id = f.id"
            + " order by p.purpose) purposes, array(select w.name from biz.fund_purpose p join ref.payment_purpose w"
            + " on w.code = p.purpose where p.tenant_id = f.tenant_id and p.fund_id = f.id order by p.purpose) purpose_names"
            + " from biz.fund f join ref.fund_source s on s.code = f.source_code"
            + " left join biz.fund_balance b on b.tenant_id = f.tenant_id and b.fund_id = f.id";

    private final Sql sql;
    private final CurrentActor actor;

    FundSearch(Sql sql, CurrentActor actor) {
        this.sql = sql;
        this.actor = actor;
    }

    /** Newest first. */
    public Page<FundView> page(@Nullable FundStatus status, @Nullable String sourceCode, PageQuery page) {
        Cursor after = page.after();
        List<FundView> rows = sql.list(
                this::view,
                FUND + " where (?::text is null or f.status = ?) and (?::text is null or f.source_code = ?)"
                        + " and (?::uuid is null or f.id < ?) order by f.id desc limit ?",
                name(status),
                name(status),
                sourceCode,
                sourceCode,
                after == null ? null : after.id(),
                after == null ? null : after.id(),
                page.limit() + 1);
        return Page.of(rows, page.limit(), fund -> new Cursor("", fund.id()), null);
    }

    public FundView fund(UUID id) {
        return sql.one(this::view, FUND + " where f.id = ?", id);
    }

    /**
     * The money set aside in a fund, latest first: down to one masked row for each family.
     *
     * @param payable only what is not paid in full and in no batch under way
     */
    public Page<ReservationView> reservations(UUID fundId, boolean payable, PageQuery page) {
        fund(fundId);
        Cursor after = page.after();
        List<ReservationView> rows = sql.list(
                ReservationView::of,
                ReservationView.QUERY + " where r.fund_id = ? and (not ? or"
                        + " r.amount_fen > r.sent_fen + r.paid_fen + r.released_fen and not exists (select"
                        + " from biz.payment_item i where i.tenant_id = r.tenant_id and i.reservation_id = r.id"
                        + " and i.status in ('READY', 'SENT', 'UNKNOWN'))) and (?::uuid is null or r.id < ?)"
                        + " order by r.id desc limit ?",
                fundId,
                payable,
                after == null ? null : after.id(),
                after == null ? null : after.id(),
                page.limit() + 1);
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), null);
    }

    /** The unions below that got money of this fund, with their sums as of the last movement. */
    public List<FundNode> nodes(UUID fundId) {
        FundView fund = fund(fundId);
        return sql.list(
                FundNode::of,
                "select n.*, 0 cleared from biz.fund_node n where n.origin_id = ? order by n.received desc, n.unit_id",
                fund.originId());
    }

    /** What new funds can be made of: sources, the rule of each, and the purposes that it permits. */
    public List<FundSourceView> sources() {
        return sql.list(
                row -> new FundSourceView(
                        row.text("code"),
                        row.text("name"),
                        row.text("basis"),
                        purposes(row.texts("purposes"), row.texts("purpose_names"))),
                "select s.code, s.name, s.basis, array_agg(p.code order by p.code) purposes,"
                        + " array_agg(p.name order by p.code) purpose_names from ref.fund_source s"
                        + " join ref.fund_source_purpose x on x.source_code = s.code"
                        + " join ref.payment_purpose p on p.code = x.purpose group by s.code order by s.code");
    }

    private FundView view(Row row) throws SQLException {
        FundStatus status = FundStatus.valueOf(row.text("status"));
        return new FundView(
                row.id("id"),
                row.text("name"),
                row.text("source_code"),
                row.text("source_name"),
                row.text("basis"),
                purposes(row.texts("purposes"), row.texts("purpose_names")),
                row.id("origin_id"),
                row.flag("from_above"),
                row.money("opening_fen"),
                row.text("basis_document"),
                status,
                row.instant("created_at"),
                FundBalance.of(row),
                (int) row.number("version"),
                allowed(status, row.id("proposed_by")));
    }

    private List<AllowedAction> allowed(FundStatus status, UUID proposedBy) {
        if (!FundAction.FLOW.allows(status, FundAction.APPROVE)) {
            return List.of();
        }
        Actor current = actor.get();
        if (!current.may("fund.approve")) {
            return List.of(AllowedAction.no(FundAction.APPROVE, "当前职务不能批准资金启用，请由主席办理。"));
        }
        return List.of(
                current.personId().equals(proposedBy)
                        ? AllowedAction.no(FundAction.APPROVE, "资金由您申报，请由另一位有权限的人批准。")
                        : AllowedAction.yes(FundAction.APPROVE));
    }

    private static List<Purpose> purposes(List<String> codes, List<String> names) {
        List<Purpose> purposes = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            purposes.add(new Purpose(codes.get(i), names.get(i)));
        }
        return purposes;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
