package cn.wuli.organisation.term;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.OrganisationProblem;
import cn.wuli.organisation.Refusals;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.ConstraintProblems.Meaning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Records for which years a committee was elected, and ends a term before its last day. */
@ApplicationScoped
@Transactional
public class Terms {
    private static final Map<String, Meaning> REFUSALS = Map.of(
            "uq_term_unit",
            Meaning.onField(OrganisationProblem.TERMS_OVERLAP, "from", "与另一届的期间重叠，请核对开始和届满日期。"),
            "uq_term_ordinal",
            Meaning.onField(OrganisationProblem.TERM_RECORDED_ALREADY, "ordinal", "这一届已经登记，请核对届次。"),
            "ck_term_known",
            Meaning.of(CommonProblem.NOT_FOUND),
            "ck_term_end",
            Meaning.onField(CommonProblem.VALIDATION, "lastDay", "应在本届开始之后、原届满日期之前，请修改日期。"));

    private final EntityManager entities;
    private final Organisation organisation;
    private final AuditLog audit;

    Terms(EntityManager entities, Organisation organisation, AuditLog audit) {
        this.entities = entities;
        this.organisation = organisation;
        this.audit = audit;
    }

    /** What is known of a term when its committee has been elected. */
    public record Election(int ordinal, LocalDate from, LocalDate lastDay, String electedBy, String basisDocument) {}

    /** The term before ends when this one begins, and its bodies with it. */
    public UUID record(UUID unit, Election election) {
        organisation.requireOwn(unit);
        Periods.requireOrder(election.from(), election.lastDay());
        UUID id = Ids.next();
        Refusals.call(
                entities.createNativeQuery(
                                "select cast(org.record_term(:id, :unit, :ordinal, :from, :to, :by, :basis) as text)",
                                String.class)
                        .setParameter("id", id)
                        .setParameter("unit", unit)
                        .setParameter("ordinal", election.ordinal())
                        .setParameter("from", election.from())
                        .setParameter("to", election.lastDay())
                        .setParameter("by", election.electedBy())
                        .setParameter("basis", election.basisDocument()),
                REFUSALS);
        audit.record(
                "term.record",
                "term",
                id,
                AuditChanges.of("ordinal", null, election.ordinal()).and("from", null, election.from()));
        return id;
    }

    /** Ends a term on an earlier day, and the bodies that belong to it. Posts are ended one by one. */
    public void end(UUID term, LocalDate lastDay, String basisDocument) {
        Refusals.call(
                entities.createNativeQuery("select cast(org.end_term(:term, :last, :basis) as text)", String.class)
                        .setParameter("term", term)
                        .setParameter("last", lastDay)
                        .setParameter("basis", basisDocument),
                REFUSALS);
        audit.record("term.end", "term", term, AuditChanges.of("lastDay", null, lastDay));
    }
}
