package cn.wuli.organisation.changing;

import cn.wuli.organisation.OrganisationProblem;
import cn.wuli.organisation.Refusals;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.ConstraintProblems.Meaning;
import cn.wuli.platform.tenancy.ActingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls the functions that write the register of the organisation, and says in the words of the field what they refuse. */
@ApplicationScoped
class Register {
    private static final Map<String, Meaning> BY_CONSTRAINT = Map.ofEntries(
            Map.entry("pk_manage", Meaning.of(OrganisationProblem.TWO_MANAGERS)),
            Map.entry("ck_manage_cycle", Meaning.of(OrganisationProblem.CYCLE)),
            Map.entry("pk_closure_now", Meaning.of(OrganisationProblem.CYCLE)),
            Map.entry("ck_manage_self", Meaning.of(OrganisationProblem.CYCLE)),
            Map.entry("ck_manage_tenant", Meaning.of(OrganisationProblem.OUTSIDE_OWN_UNION)),
            Map.entry("fk_manage_child_version", Meaning.of(OrganisationProblem.PERIOD_OUTSIDE_UNIT)),
            Map.entry("fk_guide_child_version", Meaning.of(OrganisationProblem.PERIOD_OUTSIDE_UNIT)),
            Map.entry("uq_unit_code", Meaning.of(OrganisationProblem.CODE_TAKEN)),
            Map.entry("ck_unit_alive", Meaning.of(OrganisationProblem.UNIT_NOT_ALIVE)),
            Map.entry("ck_unit_empty", Meaning.of(OrganisationProblem.UNIT_NOT_EMPTY)),
            Map.entry("ck_superior_inside", Meaning.of(OrganisationProblem.SUPERIOR_OUTSIDE)),
            Map.entry("ck_managed_by_actor", Meaning.of(OrganisationProblem.NOT_MANAGED_BY_YOU)),
            Map.entry("ck_founded_from_above", Meaning.of(OrganisationProblem.FOUNDED_FROM_ABOVE)),
            Map.entry("ck_change_submitted", Meaning.of(CommonProblem.ILLEGAL_TRANSITION)),
            Map.entry("pk_guide", Meaning.of(CommonProblem.CONFLICT)));

    private final EntityManager entities;
    private final ActingContext acting;

    Register(EntityManager entities, ActingContext acting) {
        this.entities = entities;
        this.acting = acting;
    }

    boolean needsSuperior(ChangeKind kind, UUID unit) {
        return (Boolean) entities.createNativeQuery("select org.needs_superior(:kind, :unit)", Boolean.class)
                .setParameter("kind", kind.name())
                .setParameter("unit", unit)
                .getSingleResult();
    }

    boolean isOwnMatter(UUID unit, String details) {
        Object own = entities.createNativeQuery(
                        "select org.is_own_matter(:unit, cast(:details as jsonb))", Boolean.class)
                .setParameter("unit", unit)
                .setParameter("details", details)
                .getSingleResult();
        return Boolean.TRUE.equals(own);
    }

    void writeOwn(UUID change) {
        call(entities.createNativeQuery("select cast(org.write_own_change(:change) as text)", String.class)
                .setParameter("change", change));
    }

    UUID submit(UUID change, UUID caseId) {
        return (UUID) Objects.requireNonNull(
                call(entities.createNativeQuery("select org.submit_change(:change, :case)", UUID.class)
                        .setParameter("change", change)
                        .setParameter("case", caseId)));
    }

    void withdraw(UUID change) {
        call(entities.createNativeQuery("select cast(org.withdraw_change(:change) as text)", String.class)
                .setParameter("change", change));
    }

    void answer(UUID caseId, ChangeStatus status, @Nullable String opinion) {
        call(entities.createNativeQuery(
                        "select cast(org.answer_change(:case, :status, cast(:opinion as text)) as text)", String.class)
                .setParameter("case", caseId)
                .setParameter("status", status.name())
                .setParameter("opinion", opinion));
    }

    private @Nullable Object call(Query query) {
        acting.leaveEpoch();
        return Refusals.call(query, BY_CONSTRAINT);
    }
}
