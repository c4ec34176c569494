package cn.wuli.rights.mediation;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads mediations. Whoever opens one that is not his own leaves a record that the claimant sees. */
@ApplicationScoped
@Transactional
public class MediationSearch {
    private final EntityManager entities;
    private final MediationCases cases;
    private final Organisation organisation;
    private final DisputeVault vault;
    private final SensitiveReads sensitiveReads;
    private final CurrentActor currentActor;

    MediationSearch(
            EntityManager entities,
            MediationCases cases,
            Organisation organisation,
            DisputeVault vault,
            SensitiveReads sensitiveReads,
            CurrentActor currentActor) {
        this.entities = entities;
        this.cases = cases;
        this.organisation = organisation;
        this.vault = vault;
        this.sensitiveReads = sensitiveReads;
        this.currentActor = currentActor;
    }

    public Page<MediationSummary> page(MediationFilter filter, PageQuery page) {
        List<MediationCase> found = query("select c", filter, page.after(), MediationCase.class)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Long total = page.withTotal()
                ? query("select count(c.id)", filter, null, Long.class).getSingleResult()
                : null;
        Map<UUID, UnitName> units =
                organisation.units(found.stream().map(MediationCase::unitId).collect(Collectors.toSet()));
        LocalDate today = Calendars.today();
        List<MediationSummary> rows =
                found.stream().map(each -> summary(each, units, today)).toList();
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), total);
    }

    private static MediationSummary summary(MediationCase of, Map<UUID, UnitName> units, LocalDate today) {
        UnitName unit = units.get(of.unitId());
        return new MediationSummary(
                of.id(),
                of.kind(),
                of.personName(),
                of.claimants(),
                unit == null ? null : unit.name(),
                of.status(),
                of.mediatorName(),
                of.clock().receivedOn(),
                of.status() == MediationStatus.RECEIVED
                        ? of.clock().acceptBy()
                        : of.clock().concludeBy(),
                of.isOverdue(today));
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    public MediationDetails details(UUID id) {
        Actor actor = currentActor.get();
        MediationCase of = cases.get(id);
        boolean reads = MediationAccess.mayRead(actor, of);
        byte[] content = reads ? of.content() : null;
        byte[] agreement = reads ? of.agreement() : null;
        if (content != null && !of.isOf(actor)) {
            sensitiveReads.record(of.personId(), MediationCases.OBJECT, id, List.of("DISPUTE"), "办理调解");
        }
        return new MediationDetails(
                id,
                of.version(),
                of.kind(),
                of.kind().words(),
                of.personName(),
                nameOf(of.unitId()),
                nameOf(of.respondentUnitId()),
                of.isOf(actor),
                of.status(),
                of.status().words(),
                of.clock().receivedOn(),
                of.clock().acceptBy(),
                of.clock().concludeBy(),
                of.clock().basis(),
                of.clock().pausedOn(),
                of.clock().pausedDays(),
                of.clock().limitationOn(),
                of.isOverdue(Calendars.today()),
                of.mediatorName(),
                of.isMediatedBy(actor),
                content == null ? null : vault.dispute(id, content),
                agreement == null ? null : vault.agreement(id, agreement),
                of.isMediatedBy(actor) && content != null
                        ? cases.notes(id).stream().map(note -> note.read(vault)).toList()
                        : List.of(),
                of.claimantSignedOn(),
                of.respondentSignedOn(),
                of.respondentSignedName(),
                content == null ? null : of.respondentPaperId(),
                of.reason(),
                cases.steps(id).stream().map(MediationStep::details).toList(),
                MediationAccess.allowedActions(actor, of));
    }

    private @Nullable String nameOf(@Nullable UUID unitId) {
        return unitId == null
                ? null
                : organisation.find(unitId).map(UnitName::name).orElse(null);
    }

    private <T> TypedQuery<T> query(String select, MediationFilter filter, @Nullable Cursor after, Class<T> type) {
        Map<String, Object> wanted = filter.wanted();
        String where = wanted.keySet().stream()
                .map(field -> " and c." + field + " = :" + field)
                .collect(Collectors.joining());
        TypedQuery<T> query = entities.createQuery(
                select + " from MediationCase c where 1 = 1" + where + (after == null ? "" : " and c.id < :after")
                        + (type == MediationCase.class ? " order by c.id desc" : ""),
                type);
        wanted.forEach(query::setParameter);
        if (after != null) {
            query.setParameter("after", after.id());
        }
        return query;
    }
}
