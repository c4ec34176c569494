package cn.wuli.organisation.election;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.body.BodySearch;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets up an election of a unit of the own union and puts up its candidates. */
@ApplicationScoped
@Transactional
public class PrepareElection {
    static final String OBJECT = "election";

    private final Elections elections;
    private final Organisation organisation;
    private final BodySearch bodies;
    private final Sql sql;
    private final AuditLog audit;

    PrepareElection(Elections elections, Organisation organisation, BodySearch bodies, Sql sql, AuditLog audit) {
        this.elections = elections;
        this.organisation = organisation;
        this.bodies = bodies;
        this.sql = sql;
        this.audit = audit;
    }

    /** @throws DomainProblem {@code not-found} for a unit of another union, {@code election-exists} */
    public UUID prepare(UUID unit, ElectionPlan plan) {
        organisation.requireOwn(unit);
        requireKind(plan.bodyKind());
        Election election = new Election(Ids.next(), unit, plan);
        elections.persist(election);
        elections.flush();
        audit.record(
                "election.prepare",
                OBJECT,
                election.id(),
                AuditChanges.of("unit", null, unit)
                        .and("ordinal", null, plan.ordinal())
                        .and("kind", null, plan.bodyKind()));
        return election.id();
    }

    public void edit(UUID id, @Nullable String ifMatch, ElectionPlan plan) {
        requireKind(plan.bodyKind());
        Election election = elections.get(id);
        Versions.check(ifMatch, election.version());
        ElectionPlan before = election.plan();
        election.edit(plan);
        elections.flush();
        audit.record(
                "election.edit",
                OBJECT,
                id,
                AuditChanges.of("heldOn", before.heldOn(), plan.heldOn())
                        .and("eligible", before.eligible(), plan.eligible())
                        .and("seats", before.seats(), plan.seats()));
    }

    public void discard(UUID id) {
        elections.get(id).discard();
        audit.record("election.discard", OBJECT, id, AuditChanges.none());
    }

    /** @throws DomainProblem {@code validation} for somebody of another union, {@code candidate-already} */
    public UUID nominate(UUID id, UUID person, Recommendation words) {
        Election election = elections.get(id);
        election.change();
        String name = sql.first(
                        row -> row.text("name"), "select name from auth.own_union_person where person_id = ?", person)
                .orElseThrow(
                        () -> new DomainProblem(CommonProblem.VALIDATION).onField("personId", "请从本工会会员和现任干部中选择候选人。"));
        Candidate candidate = new Candidate(Ids.next(), election, person, name, words);
        elections.getEntityManager().persist(candidate);
        elections.flush();
        audit.record("election.nominate", OBJECT, id, AuditChanges.of("person", null, person));
        return candidate.id();
    }

    public void mend(UUID id, UUID candidateId, Recommendation words) {
        elections.get(id).change();
        Candidate candidate = elections.candidate(id, candidateId);
        candidate.edit(words);
        audit.record(
                "election.mend",
                OBJECT,
                id,
                AuditChanges.of("person", null, candidate.personId()).hidden("fields"));
    }

    public void strike(UUID id, UUID candidateId) {
        elections.get(id).change();
        Candidate candidate = elections.candidate(id, candidateId);
        elections.getEntityManager().remove(candidate);
        audit.record("election.strike", OBJECT, id, AuditChanges.of("person", candidate.personId(), null));
    }

    /** A committee with a name of its own is set up by decision, not by an election of this kind. */
    private void requireKind(String kind) {
        if (bodies.kinds().stream().noneMatch(each -> each.code().equals(kind) && !each.ownName())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("bodyKind", "请从列表中选择委员会类型。");
        }
    }
}
