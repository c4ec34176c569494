package cn.wuli.organisation.directory;

import cn.wuli.organisation.Relation;
import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.UnitStatus;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tree as it stood on a date, by recursion over the history: one query, whatever the size. Below a guided union only
 * its own units follow; 业务指导 does not carry on to the unions that it manages.
 */
@ApplicationScoped
public class UnitTree {
    /** As deep as the database allows the hierarchy to be. */
    public static final int DEEPEST = 12;

    private static final String TREE = """
            with recursive tree (id, parent_id, via, depth, tenant_id, guided) as (
              select u.id, cast(null as uuid), cast(null as text), 0, u.tenant_id, false
                from org.visible_unit u where u.id = :root
              union all
              select u.id, t.id, e.via, t.depth + 1, u.tenant_id, t.guided or e.via = 'GUIDE'
                from tree t
                join (select child_id, parent_id, valid, 'MANAGE' as via from org.visible_manage
                      union all
                      select child_id, guide_id, valid, 'GUIDE' from org.visible_guide) e
                  on e.parent_id = t.id and e.valid @> cast(:asOf as date) and (e.via = 'MANAGE' or t.depth = 0)
                join org.visible_unit u on u.id = e.child_id and (not t.guided or u.tenant_id = t.tenant_id)
                where t.depth < :depth)
            select t.id, t.parent_id, t.via, u.code, u.kind, v.name, v.city_code, v.status,
                   (select count(*) from org.visible_manage m
                      join org.visible_unit_version w on w.unit_id = m.child_id and w.valid @> cast(:asOf as date)
                        and w.status in ('ACTIVE', 'PREPARING')
                      join org.visible_unit x on x.id = m.child_id and (not t.guided or x.tenant_id = t.tenant_id)
                     where m.parent_id = t.id and m.valid @> cast(:asOf as date)) as child_count
              from tree t
              join org.visible_unit u on u.id = t.id
              join org.visible_unit_version v on v.unit_id = t.id and v.valid @> cast(:asOf as date)
                and v.status in ('ACTIVE', 'PREPARING')
             order by t.depth, t.via desc, v.name_pinyin, t.id
            """;

    private final EntityManager entities;

    UnitTree(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws DomainProblem {@code not-found} when the root is not visible or was not in force on that date */
    @Transactional
    public UnitNode below(UUID root, @Nullable LocalDate asOf, int depth) {
        List<Branch> rows = Rows.map(
                entities.createNativeQuery(TREE, Tuple.class)
                        .setParameter("root", root)
                        .setParameter("asOf", UnitSearch.orToday(asOf))
                        .setParameter("depth", Math.min(depth, DEEPEST)),
                UnitTree::read);
        if (rows.isEmpty() || rows.getFirst().parentId() != null) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        Map<UUID, List<Branch>> byParent = rows.stream()
                .filter(row -> row.parentId() != null)
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.parentId())));
        return grow(rows.getFirst(), byParent);
    }

    private static UnitNode grow(Branch row, Map<UUID, List<Branch>> byParent) {
        UnitNode bare = row.node();
        List<UnitNode> children = byParent.getOrDefault(bare.id(), List.of()).stream()
                .distinct()
                .map(child -> grow(child, byParent))
                .toList();
        return new UnitNode(
                bare.id(),
                bare.code(),
                bare.kind(),
                bare.name(),
                bare.cityCode(),
                bare.status(),
                bare.via(),
                bare.childCount(),
                children);
    }

    private record Branch(@Nullable UUID parentId, UnitNode node) {}

    private static Branch read(Tuple row) {
        String via = Rows.text(row, "via");
        return new Branch(
                Rows.id(row, "parent_id"),
                new UnitNode(
                        Rows.id(row, "id"),
                        Rows.text(row, "code"),
                        UnitKind.valueOf(Rows.text(row, "kind")),
                        Rows.text(row, "name"),
                        Rows.text(row, "city_code"),
                        UnitStatus.valueOf(Rows.text(row, "status")),
                        via == null ? null : Relation.valueOf(via),
                        Rows.number(row, "child_count"),
                        List.of()));
    }
}
