package cn.wuli.organisation.officer;

import cn.wuli.organisation.Engagement;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Who holds which post of the own union on a day, in the order of the pinyin. */
@ApplicationScoped
@Transactional
public class OfficerSearch {
    private static final String FROM = """
             from auth.own_union_post p
             join org.visible_unit_version v on v.unit_id = p.unit_id and v.valid @> cast(:asOf as date)
             left join org.visible_term t on t.id = p.term_id
             where p.revoked_at is null and p.valid @> cast(:asOf as date)
            """;
    private static final String COLUMNS = """
            select p.id, p.person_id, p.person_name, p.name_pinyin, p.unit_id, v.name as unit_name, p.post_type, p.post_name,
                   p.engagement, lower(p.valid) as starts, upper(p.valid) as ends, p.source, p.basis, upper(t.valid) as term_ends
            """;
    private static final String ORDER = " order by p.name_pinyin, p.id";

    private final EntityManager entities;

    OfficerSearch(EntityManager entities) {
        this.entities = entities;
    }

    private record Row(String sortKey, OfficerSummary officer) {}

    public Page<OfficerSummary> page(OfficerFilter filter, PageQuery page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        Long total = null;
        if (page.withTotal()) {
            Query count = entities.createNativeQuery("select count(*)" + FROM + where, Long.class);
            parameters.forEach(count::setParameter);
            total = (Long) count.getSingleResult();
        }
        Cursor after = page.after();
        if (after != null) {
            where += " and (p.name_pinyin, p.id) > (:afterKey, :afterId)";
            parameters.put("afterKey", after.sortKey());
            parameters.put("afterId", after.id());
        }
        Query query = entities.createNativeQuery(COLUMNS + FROM + where + ORDER, Tuple.class);
        parameters.forEach(query::setParameter);
        Page<Row> cut = Page.of(
                Rows.map(query.setMaxResults(page.limit() + 1), OfficerSearch::read),
                page.limit(),
                row -> new Cursor(row.sortKey(), row.officer().id()),
                total);
        return new Page<>(cut.items().stream().map(Row::officer).toList(), cut.nextCursor(), cut.total());
    }

    /** Row by row, for sheets. */
    void each(OfficerFilter filter, Consumer<OfficerSummary> consumer) {
        Map<String, Object> parameters = new HashMap<>();
        Query query = entities.createNativeQuery(COLUMNS + FROM + where(filter, parameters) + ORDER, Tuple.class);
        parameters.forEach(query::setParameter);
        Rows.each(query, row -> consumer.accept(read(row).officer()));
    }

    private static String where(OfficerFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of(""));
        parameters.put("asOf", filter.asOf == null ? Calendars.today() : filter.asOf);
        if (filter.q != null && !filter.q.isBlank()) {
            conditions.add(
                    "(p.person_name like :part or p.name_pinyin like :letters or p.name_initials like :letters)");
            String plain = filter.q.strip().replaceAll("([\\\\%_])", "\\\\$1");
            parameters.put("part", "%" + plain + "%");
            parameters.put("letters", plain.replace(" ", "").toLowerCase(Locale.ROOT) + "%");
        }
        if (filter.unit != null) {
            conditions.add("p.unit_id = :unit");
            parameters.put("unit", filter.unit);
        }
        if (filter.postType != null) {
            conditions.add("p.post_type = :postType");
            parameters.put("postType", filter.postType);
        }
        if (filter.engagement != null) {
            conditions.add("p.engagement = :engagement");
            parameters.put("engagement", filter.engagement.name());
        }
        return String.join(" and ", conditions);
    }

    private static Row read(Tuple row) {
        return new Row(
                Rows.text(row, "name_pinyin"),
                new OfficerSummary(
                        Rows.id(row, "id"),
                        Rows.id(row, "person_id"),
                        Rows.text(row, "person_name"),
                        Rows.id(row, "unit_id"),
                        Rows.text(row, "unit_name"),
                        Rows.text(row, "post_type"),
                        Rows.text(row, "post_name"),
                        Engagement.valueOf(Rows.text(row, "engagement")),
                        Objects.requireNonNull(Rows.date(row, "starts")),
                        Rows.lastDay(row, "ends"),
                        Rows.text(row, "source"),
                        Rows.text(row, "basis"),
                        Rows.lastDay(row, "term_ends")));
    }
}
