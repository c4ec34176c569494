package cn.wuli.organisation.directory;

import cn.wuli.organisation.Standing;
import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.UnitStatus;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects the page of one unit: one query for each part, never one for each row. */
@ApplicationScoped
public class UnitPage {
    private static final String UNIT = """
            select u.id, u.tenant_id, u.kind, u.code, v.name, v.short_name, v.city_code, c.name as city_name, v.status,
                   case when u.tenant_id = sec.tenant() then 'OWN'
                        when exists (select from org.own_oversight o where o.unit_id = u.id and o.via = 'MANAGE') then 'MANAGED'
                        when exists (select from org.own_oversight o where o.unit_id = u.id) then 'GUIDED'
                        else 'PUBLIC' end as standing,
                   (select count(*) from org.visible_manage m
                      join org.visible_unit_version w on w.unit_id = m.child_id and w.valid @> cast(:asOf as date)
                        and w.status in ('ACTIVE', 'PREPARING')
                     where m.parent_id = u.id and m.valid @> cast(:asOf as date)) as managed,
                   (select count(*) from org.visible_guide g
                     where g.guide_id = u.id and g.valid @> cast(:asOf as date)) as guided
              from org.visible_unit u
              join org.visible_unit_version v on v.unit_id = u.id and v.valid @> cast(:asOf as date)
              left join ref.city c on c.code = v.city_code
             where u.id = :unit
            """;

    private final EntityManager entities;
    private final UnitHistory history;
    private final UnitOffices offices;

    UnitPage(EntityManager entities, UnitHistory history, UnitOffices offices) {
        this.entities = entities;
        this.history = history;
        this.offices = offices;
    }

    /** @throws DomainProblem {@code not-found} when the unit is not visible or did not exist on that date */
    @Transactional
    public UnitView of(UUID unitId, @Nullable LocalDate asOf) {
        LocalDate date = UnitSearch.orToday(asOf);
        Query query = entities.createNativeQuery(UNIT, Tuple.class)
                .setParameter("unit", unitId)
                .setParameter("asOf", date);
        List<UnitView> found = Rows.map(query, row -> read(row, date));
        if (found.isEmpty()) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return found.getFirst();
    }

    private UnitView read(Tuple row, LocalDate date) {
        UUID id = Rows.id(row, "id");
        Standing standing = Standing.valueOf(Rows.text(row, "standing"));
        return new UnitView(
                id,
                Rows.id(row, "tenant_id"),
                Rows.text(row, "code"),
                UnitKind.valueOf(Rows.text(row, "kind")),
                Rows.text(row, "name"),
                Rows.text(row, "short_name"),
                Rows.text(row, "city_code"),
                Rows.text(row, "city_name"),
                UnitStatus.valueOf(Rows.text(row, "status")),
                standing,
                date,
                history.versions(id),
                history.superiors(id, date),
                Rows.number(row, "managed"),
                Rows.number(row, "guided"),
                history.succession(id),
                offices.terms(id, date, standing == Standing.OWN),
                offices.posts(id, date));
    }
}
