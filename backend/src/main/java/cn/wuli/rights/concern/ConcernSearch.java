package cn.wuli.rights.concern;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.export.PersonalSheet.Rows;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads concerns: a member his own, a branch those at its desk, the union all. */
@ApplicationScoped
@Transactional
public class ConcernSearch {
    private final EntityManager entities;
    private final Concerns concerns;
    private final Organisation organisation;
    private final FieldCipher cipher;
    private final CurrentActor currentActor;

    ConcernSearch(
            EntityManager entities,
            Concerns concerns,
            Organisation organisation,
            FieldCipher cipher,
            CurrentActor currentActor) {
        this.entities = entities;
        this.concerns = concerns;
        this.organisation = organisation;
        this.cipher = cipher;
        this.currentActor = currentActor;
    }

    public Page<ConcernSummary> page(ConcernFilter filter, PageQuery page) {
        List<Concern> found = query("select c", filter, page.after(), Concern.class)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Long total = page.withTotal() ? count(filter) : null;
        Map<UUID, UnitName> units = units(found.stream().map(Concern::fromUnitId));
        List<ConcernSummary> rows =
                found.stream().map(concern -> ConcernSummary.of(concern, units)).toList();
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), total);
    }

    long count(ConcernFilter filter) {
        return query("select count(c.id)", filter, null, Long.class).getSingleResult();
    }

    /** Every row, newest first, as it comes from the database. */
    void each(ConcernFilter filter, Rows<ConcernSummary> rows) {
        Map<UUID, UnitName> units = units(
                query("select distinct c.fromUnitId", filter, null, UUID.class).getResultStream());
        try (Stream<Concern> all =
                query("select c", filter, null, Concern.class).getResultStream()) {
            all.forEach(concern -> {
                rows.add(ConcernSummary.of(concern, units), concern.personId());
                entities.detach(concern);
            });
        }
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    public ConcernDetails details(UUID id) {
        Concern concern = concerns.get(id);
        Actor actor = currentActor.get();
        String name = concern.isOf(actor) ? actor.personName() : concern.personName();
        return new ConcernDetails(
                id,
                concern.version(),
                concern.kind(),
                concern.kind().words(),
                concern.title(),
                concern.statement(cipher),
                concern.isDiscreet(),
                name == null ? Concerns.NAMELESS : name,
                organisation.find(concern.fromUnitId()).map(UnitName::name).orElse(null),
                concern.isOf(actor),
                concern.status(),
                concern.status().words(),
                concern.desk(),
                concern.desk().words(),
                concern.filedAt(),
                concern.dueOn(),
                concern.isOverdue(Calendars.today()),
                concern.promisedOn(),
                concern.promiseBasis(),
                concern.isEscalated(),
                concern.isReopened(),
                concern.answer(cipher),
                concern.answeredByName(),
                concern.answeredOn(),
                concern.satisfaction(),
                concern.reason(),
                concerns.steps(id).stream().map(ConcernStep::details).toList(),
                ConcernAccess.allowedActions(actor, concern));
    }

    private Map<UUID, UnitName> units(Stream<UUID> ids) {
        return organisation.units(ids.collect(Collectors.toSet()));
    }

    private <T> TypedQuery<T> query(String select, ConcernFilter filter, @Nullable Cursor after, Class<T> type) {
        Map<String, Object> wanted = filter.wanted();
        String where =
                wanted.keySet().stream().map(condition -> " and " + condition).collect(Collectors.joining());
        boolean rows = type == Concern.class;
        TypedQuery<T> query = entities.createQuery(
                select + " from Concern c where 1 = 1" + where + (after == null ? "" : " and c.id < :after")
                        + (rows ? " order by c.id desc" : ""),
                type);
        wanted.forEach(
                (condition, value) -> query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
        if (after != null) {
            query.setParameter("after", after.id());
        }
        return query;
    }
}
