package cn.wuli.rights.mediation;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The register of mediators, and who of them must keep away from a case (recusal). */
@ApplicationScoped
@Transactional
public class Mediators {
    static final String OBJECT = "mediator";

    private record Person(String name, UUID unitId) {}

    private final EntityManager entities;
    private final MediationCases cases;
    private final Organisation organisation;
    private final Sql sql;
    private final AuditLog audit;

    Mediators(EntityManager entities, MediationCases cases, Organisation organisation, Sql sql, AuditLog audit) {
        this.entities = entities;
        this.cases = cases;
        this.organisation = organisation;
        this.sql = sql;
        this.audit = audit;
    }

    /**
     * Those in office first.
     *
     * @param caseId tells for each whether he may mediate this case
     */
    public List<MediatorDetails> all(@Nullable UUID caseId) {
        MediationCase asked = caseId == null ? null : cases.get(caseId);
        List<Mediator> all = entities.createQuery(
                        "select m from Mediator m order by case when m.endedOn is null then 0 else 1 end, m.id",
                        Mediator.class)
                .getResultList();
        Map<UUID, UnitName> units =
                organisation.units(all.stream().map(Mediator::homeUnitId).collect(Collectors.toSet()));
        return all.stream()
                .filter(mediator -> asked == null || mediator.isInOffice())
                .map(mediator -> {
                    UnitName unit = units.get(mediator.homeUnitId());
                    return mediator.details(
                            unit == null ? null : unit.name(), asked == null ? null : recusal(mediator, asked));
                })
                .toList();
    }

    /** @param homeUnitId where he works: he mediates no case of this unit */
    public UUID appoint(UUID personId, UUID homeUnitId, String field) {
        organisation.requireOwn(homeUnitId);
        Person person = sql.one(
                row -> new Person(row.text("name"), row.id("unit_id")), "select * from sec.applicant(?)", personId);
        Mediator mediator = new Mediator(personId, person.name(), homeUnitId, field, Calendars.today());
        entities.persist(mediator);
        entities.flush();
        audit.record("mediator.appoint", OBJECT, mediator.id(), AuditChanges.none());
        return mediator.id();
    }

    public void end(UUID id) {
        Mediator mediator = entities.find(Mediator.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mediator == null) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        if (!mediator.isInOffice()) {
            throw new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
        }
        mediator.end(Calendars.today());
        audit.record("mediator.end", OBJECT, id, AuditChanges.none());
    }

    /** @throws DomainProblem {@code not-found}, also when his office ended */
    Mediator inOffice(UUID id) {
        Mediator mediator = entities.find(Mediator.class, id);
        if (mediator == null || !mediator.isInOffice()) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return mediator;
    }

    static @Nullable String recusal(Mediator mediator, MediationCase asked) {
        if (mediator.personId().equals(asked.personId())) {
            return "是本案申请人，应当回避";
        }
        if (mediator.homeUnitId().equals(asked.unitId())) {
            return "与申请人在同一单位，应当回避";
        }
        return mediator.homeUnitId().equals(asked.respondentUnitId()) ? "与被申请人在同一单位，应当回避" : null;
    }
}
