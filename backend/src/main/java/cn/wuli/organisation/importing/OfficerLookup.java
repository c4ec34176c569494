package cn.wuli.organisation.importing;

import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.importing.Offices.Held;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.tenancy.TenantSql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reads what the rows of officers are checked against: four statements, however many rows. */
@ApplicationScoped
class OfficerLookup {
    private static final String PEOPLE =
            "select person_id, name, staff_number from auth.own_union_person where name = any (?)";
    /** A seat in a committee that counts as a post stands beside the posts. */
    private static final String HELD = """
            select p.person_id, p.unit_id, p.post_type, p.post_name, upper(p.valid) from auth.own_union_post p
              where p.revoked_at is null and p.person_id = any (?) and (upper(p.valid) is null or upper(p.valid) > ?)
            union all
            select m.person_id, null, k.counts_as, b.name || '成员', upper(m.valid) from org.own_union_body_member m
              join org.visible_body b on b.id = m.body_id
              join org.body_kind k on k.code = b.kind and k.counts_as is not null
              where m.person_id = any (?) and (upper(m.valid) is null or upper(m.valid) > ?)""";

    private static final String TERMS = "select t.unit_id, lower(t.valid) from org.visible_term t"
            + " join org.own_unit u on u.id = t.unit_id where t.valid @> ?";

    private final TenantSql sql;
    private final CurrentActor currentActor;

    OfficerLookup(TenantSql sql, CurrentActor currentActor) {
        this.sql = sql;
        this.currentActor = currentActor;
    }

    Map<String, KnownUnit> units() {
        UUID own = currentActor.get().tenantId();
        Map<String, KnownUnit> units = new HashMap<>();
        sql.each(
                "select code, id, kind from org.own_unit where open",
                List.of(),
                row -> new KnownUnit(
                        Objects.requireNonNull(row.getObject(2, UUID.class)),
                        own,
                        UnitKind.valueOf(Objects.requireNonNull(row.getString(3))),
                        Objects.requireNonNull(row.getString(1))),
                unit -> units.put(unit.code(), unit));
        return units;
    }

    Offices offices(List<String> names) {
        LocalDate today = Calendars.today();
        Offices offices = new Offices();
        sql.each(
                PEOPLE,
                List.of((Object) names.toArray(String[]::new)),
                row -> new Offices.Person(
                        Objects.requireNonNull(row.getObject(1, UUID.class)),
                        Objects.requireNonNull(row.getString(2)),
                        row.getString(3)),
                offices::add);
        Object[] people = offices.personIds();
        sql.each(
                HELD,
                List.of(people, today, people, today),
                row -> new Held(
                        Objects.requireNonNull(row.getObject(1, UUID.class)),
                        row.getObject(2, UUID.class),
                        Objects.requireNonNull(row.getString(3)),
                        Objects.requireNonNull(row.getString(4)),
                        row.getObject(5, LocalDate.class)),
                offices::hold);
        sql.each(
                TERMS,
                List.of(today),
                row -> Map.entry(
                        Objects.requireNonNull(row.getObject(1, UUID.class)),
                        Objects.requireNonNull(row.getObject(2, LocalDate.class))),
                term -> offices.term(term.getKey(), term.getValue()));
        return offices;
    }
}
