package cn.wuli.organisation.directory;

import cn.wuli.organisation.Relation;
import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.UnitStatus;
import cn.wuli.organisation.directory.UnitView.RelationView;
import cn.wuli.organisation.directory.UnitView.SuccessionView;
import cn.wuli.organisation.directory.UnitView.VersionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The parts of a unit's past that stand on its page, newest first. */
@ApplicationScoped
class UnitHistory {
    private static final String SUPERIORS = """
            select e.relation, e.unit_id, u.kind, v.name, lower(e.valid) as starts, upper(e.valid) as ends, e.basis_document
              from (select 'MANAGE' as relation, parent_id as unit_id, valid, basis_document
                      from org.visible_manage where child_id = :unit
                    union all
                    select 'GUIDE', guide_id, valid, basis_document from org.visible_guide where child_id = :unit) e
              join org.visible_unit u on u.id = e.unit_id
              -- the name that the superior bore when the relation began
              join org.visible_unit_version v on v.unit_id = e.unit_id and v.valid @> lower(e.valid)
             order by lower(e.valid) desc, e.relation desc, v.name
            """;
    /** Mergers, splits and dissolutions are recorded; that a unit was renamed follows from its versions. */
    private static final String SUCCESSION = """
            select s.kind, s.from_id, f.name as from_name, s.to_id, t.name as to_name, s.effective_on, s.basis_document
              from org.visible_succession s
              join lateral (select name from org.visible_unit_version where unit_id = s.from_id
                             order by lower(valid) desc limit 1) f on true
              join lateral (select name from org.visible_unit_version where unit_id = s.to_id
                             order by lower(valid) desc limit 1) t on true
             where :unit in (s.from_id, s.to_id) and s.kind <> 'RENAME'
            union all
            select 'RENAME', n.unit_id, o.name, n.unit_id, n.name, lower(n.valid), n.basis_document
              from org.visible_unit_version n
              join org.visible_unit_version o on o.unit_id = n.unit_id and upper(o.valid) = lower(n.valid) and o.name <> n.name
             where n.unit_id = :unit
             order by 6 desc, 3
            """;

    private final EntityManager entities;

    UnitHistory(EntityManager entities) {
        this.entities = entities;
    }

    List<VersionView> versions(UUID unit) {
        return Rows.map(
                query("select lower(valid) as starts, upper(valid) as ends, name, short_name, status, basis_document"
                                + " from org.visible_unit_version where unit_id = :unit order by lower(valid) desc")
                        .setParameter("unit", unit),
                row -> new VersionView(
                        first(row),
                        Rows.lastDay(row, "ends"),
                        Rows.text(row, "name"),
                        Rows.text(row, "short_name"),
                        UnitStatus.valueOf(Rows.text(row, "status")),
                        Rows.text(row, "basis_document")));
    }

    List<RelationView> superiors(UUID unit, LocalDate asOf) {
        return Rows.map(
                query(SUPERIORS).setParameter("unit", unit),
                row -> new RelationView(
                        Relation.valueOf(Rows.text(row, "relation")),
                        Rows.id(row, "unit_id"),
                        Rows.text(row, "name"),
                        UnitKind.valueOf(Rows.text(row, "kind")),
                        first(row),
                        Rows.lastDay(row, "ends"),
                        Rows.covers(row, "starts", "ends", asOf),
                        Rows.text(row, "basis_document")));
    }

    List<SuccessionView> succession(UUID unit) {
        return Rows.map(
                query(SUCCESSION).setParameter("unit", unit),
                row -> new SuccessionView(
                        Rows.text(row, "kind"),
                        Rows.id(row, "from_id"),
                        Rows.text(row, "from_name"),
                        Rows.id(row, "to_id"),
                        Rows.text(row, "to_name"),
                        Objects.requireNonNull(Rows.date(row, "effective_on")),
                        Rows.text(row, "basis_document")));
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql, Tuple.class);
    }

    private static LocalDate first(Tuple row) {
        return Objects.requireNonNull(Rows.date(row, "starts"));
    }
}
