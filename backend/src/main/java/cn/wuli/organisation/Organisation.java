package cn.wuli.organisation;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.tenancy.AtEpoch;
import cn.wuli.platform.time.Calendars;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What other modules may ask about units, as of today. Answers within the directory that the acting post sees; a unit
 * outside of it does not exist here.
 */
@ApplicationScoped
@Transactional
public class Organisation {
    private static final String NAMES = "select sec.epoch() as epoch, u.id, u.tenant_id, u.kind, u.code, u.name"
            + " from org.visible_unit_name u where u.valid @> cast(:today as date) and ";

    /** What a post sees of a unit on a day. */
    private record Question(ActingPost post, UUID unitId, LocalDate on) {}

    private final EntityManager entities;
    private final ActingContext acting;
    private final AtEpoch<Question, UnitName> known;

    Organisation(EntityManager entities, ActingContext acting, @CacheName("units") Cache known) {
        this.entities = entities;
        this.acting = acting;
        this.known = new AtEpoch<>(known);
    }

    /** @throws DomainProblem {@code not-found} */
    public UnitName unit(UUID id) {
        return find(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    public Optional<UnitName> find(UUID id) {
        return Optional.ofNullable(units(List.of(id)).get(id));
    }

    /** The units among these ids that exist for the acting post, in one query at most. */
    public Map<UUID, UnitName> units(Collection<UUID> ids) {
        LocalDate today = Calendars.today();
        Map<UUID, UnitName> found = new HashMap<>();
        List<UUID> unknown = new ArrayList<>();
        for (UUID id : ids) {
            question(id, today)
                    .flatMap(known::find)
                    .ifPresentOrElse(name -> found.put(id, name), () -> unknown.add(id));
        }
        if (unknown.isEmpty()) {
            return found;
        }
        for (Object row : entities.createNativeQuery(NAMES + "u.id = any (:ids)", Tuple.class)
                .setParameter("today", today)
                .setParameter("ids", unknown.toArray(UUID[]::new))
                .getResultList()) {
            UnitName name = read((Tuple) row);
            found.put(name.id(), name);
            question(name.id(), today)
                    .ifPresent(asked -> known.keep(asked, name, ((Tuple) row).get("epoch", Long.class)));
        }
        return found;
    }

    private Optional<Question> question(UUID id, LocalDate on) {
        return acting.actingPost().map(post -> new Question(post, id, on));
    }

    /** @throws DomainProblem {@code not-found} unless the unit is inside the own union */
    public void requireOwn(UUID unitId) {
        Object own = entities.createNativeQuery(
                        "select exists (select from org.own_unit where id = :unit)", Boolean.class)
                .setParameter("unit", unitId)
                .getSingleResult();
        if (!Boolean.TRUE.equals(own)) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
    }

    /** @throws DomainProblem {@code not-found}, also for a manager outside of the platform */
    public UUID tenantOf(UUID unitId) {
        UUID tenant = unit(unitId).tenantId();
        if (tenant == null) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return tenant;
    }

    /** The unit that manages this one today. Empty for the top, and for a unit that has lost its link (断线). */
    public Optional<UnitName> managerOf(UUID unitId) {
        List<?> rows = entities.createNativeQuery(
                        NAMES + "u.id in (select m.parent_id from org.visible_manage m"
                                + " where m.child_id = :unit and m.valid @> cast(:today as date))",
                        Tuple.class)
                .setParameter("today", Calendars.today())
                .setParameter("unit", unitId)
                .getResultList();
        return rows.stream().map(row -> read((Tuple) row)).findFirst();
    }

    /** Whether the unit is the ancestor itself or lies below it by the manage relation. */
    public boolean isWithin(UUID unitId, UUID ancestorId) {
        return (Boolean) entities.createNativeQuery(
                        "select exists (select from org.visible_closure"
                                + " where ancestor_id = :ancestor and descendant_id = :unit)",
                        Boolean.class)
                .setParameter("ancestor", ancestorId)
                .setParameter("unit", unitId)
                .getSingleResult();
    }

    /** The unions that oversee this unit today by a direct edge, and by which. */
    public Map<UUID, Relation> overseers(UUID unitId) {
        Map<UUID, Relation> overseers = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        "select guide_id as overseer, 'GUIDE' as via from org.visible_guide"
                                + " where child_id = :unit and valid @> cast(:today as date)"
                                + " union all select parent_id, 'MANAGE' from org.visible_manage"
                                + " where child_id = :unit and valid @> cast(:today as date)",
                        Tuple.class)
                .setParameter("today", Calendars.today())
                .setParameter("unit", unitId)
                .getResultList()) {
            Tuple edge = (Tuple) row;
            overseers.put(edge.get("overseer", UUID.class), Relation.valueOf(edge.get("via", String.class)));
        }
        return overseers;
    }

    private static UnitName read(Tuple row) {
        return new UnitName(
                row.get("id", UUID.class),
                row.get("tenant_id", UUID.class),
                UnitKind.valueOf(row.get("kind", String.class)),
                row.get("code", String.class),
                row.get("name", String.class));
    }
}
