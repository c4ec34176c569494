package cn.wuli.organisation.gap;

import cn.wuli.organisation.Standing;
import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.directory.Rows;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Unions by how many full-time officers they lack, the worst first, from the figures that they pass on. */
@ApplicationScoped
@Transactional
public class OfficerGaps {
    private static final String FROM = """
             from (select f.unit_id, max(f.via) as via, max(f.as_of) as as_of,
                          coalesce(max(f.value) filter (where f.metric = 'MEMBERS'), 0) as members,
                          coalesce(max(f.value) filter (where f.metric = 'FULL_TIME_OFFICERS'), 0) as officers
                     from biz.union_metric f group by f.unit_id) f
             join org.visible_unit u on u.id = f.unit_id and u.tenant_id = u.id
             join org.visible_unit_version v on v.unit_id = u.id and v.valid @> cast(:today as date) and v.status in ('ACTIVE', 'PREPARING')
             cross join lateral (select (f.members * r.value + 999) / 1000 as required from org.rule r
                where r.code = 'FULL_TIME_OFFICERS_PER_MILLE' and r.valid @> cast(:today as date)) n
             cross join lateral (select greatest(0, n.required - f.officers) as gap) g
            where (:all or g.gap > 0)
              and (cast(:city as text) is null or v.city_code = cast(:city as text))
              and (cast(:relation as text) is null or f.via = cast(:relation as text))
            """;
    private static final String COLUMNS = """
            select u.id, u.code, u.kind, v.name, (select c.name from ref.city c where c.code = v.city_code) as city_name,
                   case f.via when 'OWN' then 'OWN' when 'MANAGE' then 'MANAGED' else 'GUIDED' end as standing,
                   f.members, f.officers, n.required, g.gap, f.as_of
            """;
    private static final String ORDER = " order by g.gap desc, u.id";

    private final EntityManager entities;

    OfficerGaps(EntityManager entities) {
        this.entities = entities;
    }

    public Page<OfficerGap> page(OfficerGapFilter filter, PageQuery page) {
        Long total = page.withTotal()
                ? (Long) bound("select count(*)" + FROM, filter, Long.class).getSingleResult()
                : null;
        Cursor after = page.after();
        String beyond =
                after == null ? "" : " and (-g.gap, u.id) > (-cast(:afterGap as bigint), cast(:afterId as uuid))";
        Query query = bound(COLUMNS + FROM + beyond + ORDER, filter, Tuple.class);
        if (after != null) {
            query.setParameter("afterGap", after.sortKey())
                    .setParameter("afterId", after.id().toString());
        }
        return Page.of(
                Rows.map(query.setMaxResults(page.limit() + 1), OfficerGaps::read),
                page.limit(),
                row -> new Cursor(Long.toString(row.gap()), row.id()),
                total);
    }

    /** Row by row, for sheets. */
    void each(OfficerGapFilter filter, Consumer<OfficerGap> consumer) {
        Rows.each(bound(COLUMNS + FROM + ORDER, filter, Tuple.class), row -> consumer.accept(read(row)));
    }

    private Query bound(String sql, OfficerGapFilter filter, Class<?> type) {
        @Nullable String relation = filter.relation == null ? null : filter.relation.name();
        return entities.createNativeQuery(sql, type)
                .setParameter("today", Calendars.today())
                .setParameter("all", Boolean.TRUE.equals(filter.all))
                .setParameter("city", filter.city)
                .setParameter("relation", relation);
    }

    private static OfficerGap read(Tuple row) {
        return new OfficerGap(
                Rows.id(row, "id"),
                Rows.text(row, "code"),
                Rows.text(row, "name"),
                UnitKind.valueOf(Rows.text(row, "kind")),
                Rows.text(row, "city_name"),
                Standing.valueOf(Rows.text(row, "standing")),
                Rows.number(row, "members"),
                Rows.number(row, "officers"),
                Rows.number(row, "required"),
                Rows.number(row, "gap"),
                row.get("as_of", Instant.class));
    }
}
