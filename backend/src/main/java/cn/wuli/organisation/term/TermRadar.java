package cn.wuli.organisation.term;

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
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which committees must be elected anew, the most urgent first: own units and overseen unions, never the merely public. */
@ApplicationScoped
@Transactional
public class TermRadar {
    private static final String RADAR = """
            with latest as (
              select distinct on (t.unit_id) t.id, t.unit_id, t.ordinal, lower(t.valid) as starts, upper(t.valid) - 1 as last_day
                from org.visible_term t where lower(t.valid) <= cast(:today as date) and upper(t.valid) is not null
               order by t.unit_id, lower(t.valid) desc),
            radar as (
              select l.*, v.name, u.kind, v.city_code, l.last_day - cast(:today as date) as days_left,
                     case when u.tenant_id = sec.tenant() then 'OWN'
                          when exists (select from org.own_oversight o where o.unit_id = u.id and o.via = 'MANAGE') then 'MANAGED'
                          else 'GUIDED' end as standing,
                     case when l.last_day < cast(:today as date) then 'OVERDUE'
                          when l.last_day - cast(:today as date) <= 30 then 'WITHIN_30_DAYS'
                          when l.last_day - cast(:today as date) <= 90 then 'WITHIN_90_DAYS'
                          when l.last_day - cast(:today as date) <= 180 then 'WITHIN_180_DAYS'
                          else 'LATER' end as urgency
                from latest l
                join org.visible_unit u on u.id = l.unit_id
                join org.visible_unit_version v on v.unit_id = u.id and v.valid @> cast(:today as date)
                  and v.status in ('ACTIVE', 'PREPARING')
               where u.tenant_id = sec.tenant()
                  or exists (select from org.own_oversight o where o.unit_id = u.id and u.tenant_id = u.id))
            """;

    private final EntityManager entities;

    TermRadar(EntityManager entities) {
        this.entities = entities;
    }

    public Page<TermSummary> list(@Nullable Urgency urgency, @Nullable String city, PageQuery page) {
        Cursor after = page.after();
        String where = " from radar where (cast(:urgency as text) is null or urgency = cast(:urgency as text))"
                + " and (cast(:city as text) is null or city_code = cast(:city as text))";
        String beyond =
                after == null ? "" : " and (days_left, unit_id) > (cast(:afterDays as int), cast(:afterId as uuid))";
        Query query = entities.createNativeQuery(
                        RADAR + "select *" + where + beyond + " order by days_left, unit_id", Tuple.class)
                .setParameter("today", Calendars.today())
                .setParameter("urgency", urgency == null ? null : urgency.name())
                .setParameter("city", city);
        if (after != null) {
            query.setParameter("afterDays", after.sortKey())
                    .setParameter("afterId", after.id().toString());
        }
        Long total = page.withTotal() ? total(where, urgency, city) : null;
        return Page.of(
                Rows.map(query.setMaxResults(page.limit() + 1), TermRadar::read),
                page.limit(),
                row -> new Cursor(Integer.toString(row.daysLeft()), row.unitId()),
                total);
    }

    /** How many unions and units stand at each urgency. */
    public Map<Urgency, Integer> counts() {
        Map<Urgency, Integer> counts = new EnumMap<>(Urgency.class);
        Rows.map(
                        entities.createNativeQuery(
                                        RADAR + "select urgency, count(*) as n from radar group by urgency",
                                        Tuple.class)
                                .setParameter("today", Calendars.today()),
                        row -> Map.entry(Urgency.valueOf(Rows.text(row, "urgency")), Rows.number(row, "n")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private long total(String where, @Nullable Urgency urgency, @Nullable String city) {
        return (Long) entities.createNativeQuery(RADAR + "select count(*)" + where, Long.class)
                .setParameter("today", Calendars.today())
                .setParameter("urgency", urgency == null ? null : urgency.name())
                .setParameter("city", city)
                .getSingleResult();
    }

    private static TermSummary read(Tuple row) {
        return new TermSummary(
                Rows.id(row, "id"),
                Rows.id(row, "unit_id"),
                Rows.text(row, "name"),
                UnitKind.valueOf(Rows.text(row, "kind")),
                Rows.text(row, "city_code"),
                Standing.valueOf(Rows.text(row, "standing")),
                Rows.number(row, "ordinal"),
                Objects.requireNonNull(Rows.date(row, "starts")),
                Objects.requireNonNull(Rows.date(row, "last_day")),
                Rows.number(row, "days_left"),
                Urgency.valueOf(Rows.text(row, "urgency")));
    }
}
