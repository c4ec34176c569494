package cn.wuli.membership.search;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Lists members: one statement for a page with the names of its units, one more for a total. */
@ApplicationScoped
public class MemberSearch {
    private static final String SUBTREE = "S";
    private static final String COLUMNS =
            "m.id, m.staff_number, m.name, m.name_pinyin, m.sex, m.unit_id, m.employment, m.status, m.status_reason,"
                    + " m.joined_on";

    /** One look-up for each row of a page: joined plainly, the units of all unions would be read. */
    private static final String NAME_OF_UNIT = " left join lateral (select named.name from org.own_unit named"
            + " where named.id = page.unit_id limit 1) unit on true";

    private final TenantSql sql;
    private final CurrentActor currentActor;

    MemberSearch(TenantSql sql, CurrentActor currentActor) {
        this.sql = sql;
        this.currentActor = currentActor;
    }

    private record Row(MemberSummary summary, String pinyin) {}

    private record Entry(MemberSummary summary, UUID personId) {}

    /** A statement with its parameters. */
    record Query(String sql, List<Object> parameters) {}

    /** @param withTotal counts all that match, besides the page */
    @Transactional
    public Page<MemberSummary> page(
            MemberFilter filter,
            MemberSort sort,
            boolean descending,
            int limit,
            @Nullable Cursor after,
            boolean withTotal) {
        Query query = query(filter, isSubtreePost(), sort, descending, limit + 1, after);
        List<Row> rows = sql.list(
                query.sql(), query.parameters(), row -> new Row(MemberSummary.read(row), row.getString("name_pinyin")));
        Page<Row> page = Page.of(
                rows, limit, row -> new Cursor(keyOf(row, sort), row.summary.id()), withTotal ? count(filter) : null);
        return new Page<>(page.items().stream().map(Row::summary).toList(), page.nextCursor(), page.total());
    }

    @Transactional
    public long count(MemberFilter filter) {
        MemberConditions conditions = MemberConditions.of(filter, isSubtreePost());
        return sql.list(
                        "select count(*) from biz.member m where " + conditions.where(),
                        conditions.parameters(),
                        row -> row.getLong(1))
                .getFirst();
    }

    /** Hands over all that match with the person of each, one by one, in the order of staff numbers. */
    @Transactional
    public void each(MemberFilter filter, BiConsumer<MemberSummary, UUID> consumer) {
        MemberConditions conditions = MemberConditions.of(filter, isSubtreePost());
        sql.each(
                "select " + COLUMNS + ", m.person_id, unit.name as unit_name from biz.member m"
                        + " left join org.own_unit unit on unit.id = m.unit_id where " + conditions.where()
                        + " order by m.staff_number",
                conditions.parameters(),
                row -> new Entry(MemberSummary.read(row), row.getObject("person_id", UUID.class)),
                entry -> consumer.accept(entry.summary, entry.personId));
    }

    /**
     * A subtree post reads the first rows of each of its units, in the order of their index, rather than all rows of all of
     * them to sort.
     */
    static Query query(
            MemberFilter filter,
            boolean subtreePost,
            MemberSort sort,
            boolean descending,
            int rows,
            @Nullable Cursor after) {
        MemberConditions conditions = MemberConditions.of(filter, subtreePost);
        if (after != null) {
            conditions.after(sort, descending, after.sortKey(), after.id());
        }
        String direction = descending ? " desc" : "";
        String order = "%s." + sort.column() + direction + ", %s.id" + direction;
        // The limit is no parameter: for an unknown one PostgreSQL would prepare for a tenth of the union, find that
        // too dear
        // and make a plan anew for each request, which costs more than the page.
        String ordered = " order by " + order.formatted("m", "m") + " limit " + rows;
        String members = "select " + COLUMNS + " from biz.member m where " + conditions.where();
        String page = subtreePost && sort == MemberSort.STAFF_NUMBER
                ? "select m.* from unnest((select sec.scope())::uuid[]) reach (unit_id) cross join lateral (" + members
                        + " and m.unit_id = reach.unit_id" + ordered + ") m" + ordered
                : members + ordered;
        return new Query(
                "select page.*, unit.name as unit_name from (" + page + ") page" + NAME_OF_UNIT + " order by "
                        + order.formatted("page", "page"),
                conditions.parameters());
    }

    private boolean isSubtreePost() {
        return SUBTREE.equals(currentActor.get().scopeMode());
    }

    private static String keyOf(Row row, MemberSort sort) {
        return switch (sort) {
            case STAFF_NUMBER -> row.summary.staffNumber();
            case NAME -> row.pinyin;
            case JOINED -> row.summary.joinedOn().toString();
        };
    }
}
