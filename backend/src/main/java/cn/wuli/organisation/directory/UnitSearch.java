package cn.wuli.organisation.directory;

import cn.wuli.organisation.Standing;
import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.UnitStatus;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lists units in the order of their pinyin: one query for a page, one more for the total. */
@ApplicationScoped
public class UnitSearch {
    private static final String FROM = """
             from org.visible_unit u
             join org.visible_unit_version v on v.unit_id = u.id and v.valid @> cast(:asOf as date)
             left join org.visible_manage m on m.child_id = u.id and m.valid @> cast(:asOf as date)
            """;
    private static final String COLUMNS = """
            select u.id, u.code, u.kind, v.name, v.short_name, v.city_code, c.name as city_name, v.status, v.name_pinyin,
                   m.parent_id, pv.name as parent_name, f.value as members,
                   case when u.tenant_id = sec.tenant() then 'OWN'
                        when exists (select from org.own_oversight o where o.unit_id = u.id and o.via = 'MANAGE') then 'MANAGED'
                        when exists (select from org.own_oversight o where o.unit_id = u.id) then 'GUIDED'
                        else 'PUBLIC' end as standing
            """;
    private static final String NAMES = """
             left join org.visible_unit_version pv on pv.unit_id = m.parent_id and pv.valid @> cast(:asOf as date)
             left join ref.city c on c.code = v.city_code
             left join biz.union_metric f on f.unit_id = u.id and f.metric = 'MEMBERS'
            """;

    private final EntityManager entities;

    UnitSearch(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Page<UnitSummary> search(UnitFilter filter, PageQuery page) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("asOf", orToday(filter.asOf));
        String where = where(filter, parameters);
        Long total = page.withTotal() ? total(where, parameters) : null;
        List<Row> rows = rows(where, parameters, page.after(), page.limit() + 1);
        Page<Row> cut = Page.of(
                rows, page.limit(), row -> new Cursor(row.sortKey(), row.unit().id()), total);
        return new Page<>(cut.items().stream().map(Row::unit).toList(), cut.nextCursor(), cut.total());
    }

    /** All units of the filter row by row, for sheets; in the transaction of the caller. */
    void each(UnitFilter filter, Consumer<UnitSummary> consumer) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("asOf", orToday(filter.asOf));
        Query query = query(where(filter, parameters), parameters);
        Rows.each(query, row -> consumer.accept(read(row).unit()));
    }

    private record Row(String sortKey, UnitSummary unit) {}

    private List<Row> rows(String where, Map<String, Object> parameters, @Nullable Cursor after, int limit) {
        String beyond = "";
        Map<String, Object> all = new HashMap<>(parameters);
        if (after != null) {
            beyond = " and (v.name_pinyin, u.id) > (:afterKey, :afterId)";
            all.put("afterKey", after.sortKey());
            all.put("afterId", after.id());
        }
        return Rows.map(query(where + beyond, all).setMaxResults(limit), UnitSearch::read);
    }

    private Query query(String where, Map<String, Object> parameters) {
        Query query = entities.createNativeQuery(
                COLUMNS + FROM + NAMES + where + " order by v.name_pinyin, u.id", Tuple.class);
        parameters.forEach(query::setParameter);
        return query;
    }

    private long total(String where, Map<String, Object> parameters) {
        Query query = entities.createNativeQuery("select count(*) " + FROM + where, Long.class);
        parameters.forEach(query::setParameter);
        return (Long) query.getSingleResult();
    }

    private static String where(UnitFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        List<UnitStatus> statuses =
                filter.statuses.isEmpty() ? List.of(UnitStatus.ACTIVE, UnitStatus.PREPARING) : filter.statuses;
        conditions.add("v.status = any (:statuses)");
        parameters.put("statuses", statuses.stream().map(Enum::name).toArray(String[]::new));
        if (filter.q != null && !filter.q.isBlank()) {
            conditions.add("(v.name like :part or v.short_name like :part or v.name_pinyin like :letters"
                    + " or v.name_initials like :letters or upper(u.code) like :code)");
            String plain = filter.q.strip().replaceAll("([\\\\%_])", "\\\\$1");
            String letters = plain.replace(" ", "").replace("'", "").toLowerCase(Locale.ROOT);
            parameters.put("part", "%" + plain + "%");
            parameters.put("letters", "%" + letters + "%");
            parameters.put("code", plain.toUpperCase(Locale.ROOT) + "%");
        }
        if (!filter.kinds.isEmpty()) {
            conditions.add("u.kind = any (:kinds)");
            parameters.put("kinds", filter.kinds.stream().map(Enum::name).toArray(String[]::new));
        }
        add(conditions, parameters, "v.city_code = :city", "city", filter.city);
        add(conditions, parameters, "m.parent_id = :parent", "parent", filter.parent);
        if (filter.relation != null) {
            conditions.add("u.tenant_id is distinct from sec.tenant()"
                    + " and exists (select from org.own_oversight o where o.unit_id = u.id and o.via = :relation)");
            parameters.put("relation", filter.relation.name());
        }
        if (Boolean.TRUE.equals(filter.unlinked)) {
            conditions.add("m.parent_id is null and u.kind not in ('PROVINCE', 'EXTERNAL')");
        }
        if (Boolean.TRUE.equals(filter.own)) {
            conditions.add("u.tenant_id = sec.tenant()");
        }
        return " where " + String.join(" and ", conditions);
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static Row read(Tuple row) {
        return new Row(
                Rows.text(row, "name_pinyin"),
                new UnitSummary(
                        Rows.id(row, "id"),
                        Rows.text(row, "code"),
                        UnitKind.valueOf(Rows.text(row, "kind")),
                        Rows.text(row, "name"),
                        Rows.text(row, "short_name"),
                        Rows.text(row, "city_code"),
                        Rows.text(row, "city_name"),
                        UnitStatus.valueOf(Rows.text(row, "status")),
                        Standing.valueOf(Rows.text(row, "standing")),
                        Rows.id(row, "parent_id"),
                        Rows.text(row, "parent_name"),
                        row.get("members", Long.class)));
    }

    static LocalDate orToday(@Nullable LocalDate asOf) {
        return asOf == null ? Calendars.today() : asOf;
    }
}
