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
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Units without a manager, in the order of the pinyin, each with what should be done. */
@ApplicationScoped
@Transactional
public class UnlinkedUnits {
    private static final String FROM = """
             from org.visible_unit u
             join org.visible_unit_version v on v.unit_id = u.id and v.valid @> cast(:today as date) and v.status in ('ACTIVE', 'PREPARING')
            where u.kind not in ('PROVINCE', 'EXTERNAL')
              and not exists (select from org.visible_manage m where m.child_id = u.id and m.valid @> cast(:today as date))
              and (cast(:city as text) is null or v.city_code = cast(:city as text))
            """;
    private static final String COLUMNS = """
            select u.id, u.code, u.kind, v.name, v.name_pinyin, (select c.name from ref.city c where c.code = v.city_code) as city_name,
                   case when u.tenant_id = sec.tenant() then 'OWN'
                        when exists (select from org.own_oversight o where o.unit_id = u.id and o.via = 'MANAGE') then 'MANAGED'
                        when exists (select from org.own_oversight o where o.unit_id = u.id) then 'GUIDED'
                        else 'PUBLIC' end as standing,
                   coalesce((select max(upper(m.valid)) from org.visible_manage m where m.child_id = u.id and upper(m.valid) <= cast(:today as date)),
                            (select min(lower(w.valid)) from org.visible_unit_version w where w.unit_id = u.id)) as since,
                   (select p.name from org.visible_manage m
                      join org.visible_unit_version p on p.unit_id = m.parent_id and p.valid @> (upper(m.valid) - 1)
                     where m.child_id = u.id and upper(m.valid) <= cast(:today as date) order by upper(m.valid) desc limit 1) as former_parent,
                   (select string_agg(p.name, '、' order by p.name_pinyin) from org.visible_guide g
                      join org.visible_unit_version p on p.unit_id = g.guide_id and p.valid @> cast(:today as date)
                     where g.child_id = u.id and g.valid @> cast(:today as date)) as guides
            """;
    private static final String ORDER = " order by v.name_pinyin, u.id";

    private final EntityManager entities;

    UnlinkedUnits(EntityManager entities) {
        this.entities = entities;
    }

    private record Row(String sortKey, UnlinkedUnit unit) {}

    public Page<UnlinkedUnit> page(@Nullable String city, PageQuery page) {
        Long total = page.withTotal()
                ? (Long) bound("select count(*)" + FROM, city, Long.class).getSingleResult()
                : null;
        Cursor after = page.after();
        String beyond = after == null ? "" : " and (v.name_pinyin, u.id) > (:afterKey, :afterId)";
        Query query = bound(COLUMNS + FROM + beyond + ORDER, city, Tuple.class);
        if (after != null) {
            query.setParameter("afterKey", after.sortKey()).setParameter("afterId", after.id());
        }
        Page<Row> cut = Page.of(
                Rows.map(query.setMaxResults(page.limit() + 1), UnlinkedUnits::read),
                page.limit(),
                row -> new Cursor(row.sortKey(), row.unit().id()),
                total);
        return new Page<>(cut.items().stream().map(Row::unit).toList(), cut.nextCursor(), cut.total());
    }

    /** Row by row, for sheets. */
    void each(@Nullable String city, Consumer<UnlinkedUnit> consumer) {
        Rows.each(
                bound(COLUMNS + FROM + ORDER, city, Tuple.class),
                row -> consumer.accept(read(row).unit()));
    }

    private Query bound(String sql, @Nullable String city, Class<?> type) {
        return entities.createNativeQuery(sql, type)
                .setParameter("today", Calendars.today())
                .setParameter("city", city);
    }

    private static Row read(Tuple row) {
        Standing standing = Standing.valueOf(Rows.text(row, "standing"));
        String guides = Rows.text(row, "guides");
        return new Row(
                Rows.text(row, "name_pinyin"),
                new UnlinkedUnit(
                        Rows.id(row, "id"),
                        Rows.text(row, "code"),
                        Rows.text(row, "name"),
                        UnitKind.valueOf(Rows.text(row, "kind")),
                        Rows.text(row, "city_name"),
                        standing,
                        Objects.requireNonNull(Rows.date(row, "since")),
                        Rows.text(row, "former_parent"),
                        guides,
                        nextStep(standing, guides)));
    }

    static NextStep nextStep(Standing standing, @Nullable String guides) {
        return switch (standing) {
            case OWN -> NextStep.PROPOSE_MOVE;
            case GUIDED, MANAGED -> NextStep.REMIND_UNION;
            case PUBLIC -> guides == null ? NextStep.FIND_SUPERIOR : NextStep.REMIND_GUIDE;
        };
    }
}
