package cn.wuli.organisation.gap;

import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.directory.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many of the breaks of a period (断线: a unit exists and nobody manages it) were closed in it. Worked out from the
 * history of the register, so it cannot be claimed: a break is closed when a manager begins on the day after it.
 */
@ApplicationScoped
@Transactional
public class ClosingRate {
    private static final String BREAKS = """
            select u.id, u.code, u.kind, v.name, lower(b.days) as since, upper(b.days) as over, p.name as parent_name,
                   m.child_id is not null as linked
              from org.visible_unit u
              cross join lateral unnest(
                (select coalesce(range_agg(w.valid), '{}'::datemultirange) from org.visible_unit_version w
                   where w.unit_id = u.id and w.status in ('ACTIVE', 'PREPARING'))
                - (select coalesce(range_agg(m.valid), '{}'::datemultirange) from org.visible_manage m where m.child_id = u.id)) b (days)
              join org.visible_unit_version v on v.unit_id = u.id and v.valid @> (upper(b.days * daterange(null, cast(:to as date), '[]')) - 1)
              left join org.visible_manage m on m.child_id = u.id and lower(m.valid) = upper(b.days)
              left join org.visible_unit_version p on p.unit_id = m.parent_id and p.valid @> lower(m.valid)
             where u.kind not in ('PROVINCE', 'EXTERNAL')
               and b.days && daterange(cast(:from as date), cast(:to as date), '[]')
               and (cast(:city as text) is null or v.city_code = cast(:city as text))
             order by upper(b.days), v.name_pinyin, u.id
            """;

    /** A break that was closed: since when, from which day on under whom, and how many days it took. */
    public record ClosedBreak(
            UUID id,
            String code,
            String name,
            UnitKind kind,
            LocalDate since,
            LocalDate linkedOn,
            @Nullable String parentName,
            long days) {}

    /**
     * @param all breaks that there were in the period, however they went on
     * @param dissolved the unit was dissolved instead
     * @param closedPerMille of those that were not dissolved; null when there were none
     */
    public record Closing(
            LocalDate from,
            LocalDate to,
            int all,
            int closed,
            int dissolved,
            int open,
            @Nullable Integer closedPerMille,
            List<ClosedBreak> rows) {}

    private record Break(ClosedBreak row, boolean ended, boolean linked) {}

    private final EntityManager entities;

    ClosingRate(EntityManager entities) {
        this.entities = entities;
    }

    public Closing of(LocalDate from, LocalDate to, @Nullable String city) {
        List<Break> breaks = Rows.map(
                entities.createNativeQuery(BREAKS, Tuple.class)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("city", city),
                row -> read(row, to));
        List<ClosedBreak> closed = breaks.stream()
                .filter(each -> each.ended() && each.linked())
                .map(Break::row)
                .toList();
        int dissolved = (int)
                breaks.stream().filter(each -> each.ended() && !each.linked()).count();
        int counted = breaks.size() - dissolved;
        return new Closing(
                from,
                to,
                breaks.size(),
                closed.size(),
                dissolved,
                counted - closed.size(),
                counted == 0 ? null : Integer.valueOf(Math.floorDiv(closed.size() * 1000, counted)),
                closed);
    }

    private static Break read(Tuple row, LocalDate to) {
        LocalDate since = Objects.requireNonNull(Rows.date(row, "since"));
        LocalDate over = Rows.date(row, "over");
        boolean ended = over != null && !over.isAfter(to);
        LocalDate last = over == null ? to : over;
        return new Break(
                new ClosedBreak(
                        Rows.id(row, "id"),
                        Rows.text(row, "code"),
                        Rows.text(row, "name"),
                        UnitKind.valueOf(Rows.text(row, "kind")),
                        since,
                        last,
                        Rows.text(row, "parent_name"),
                        since.datesUntil(last).count()),
                ended,
                row.get("linked", Boolean.class));
    }
}
