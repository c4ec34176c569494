package cn.wuli.organisation.changing;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.OrganisationProblem;
import cn.wuli.organisation.changing.UnitChange.Proposal;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.version.Versions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From the first draft to the submission: inside the own union, or to the union that manages it. */
@ApplicationScoped
@Transactional
public class ProposeUnitChange {
    private static final String OBJECT = "unit-change";

    private final UnitChanges changes;
    private final Register register;
    private final Organisation organisation;
    private final CurrentActor currentActor;
    private final AuditLog audit;
    private final ObjectMapper json;

    ProposeUnitChange(
            UnitChanges changes,
            Register register,
            Organisation organisation,
            CurrentActor currentActor,
            AuditLog audit,
            ObjectMapper json) {
        this.changes = changes;
        this.register = register;
        this.organisation = organisation;
        this.currentActor = currentActor;
        this.audit = audit;
        this.json = json;
    }

    public UUID draft(
            ChangeKind kind, UUID unit, LocalDate on, String basis, @Nullable String reason, ChangeDetails details) {
        Proposal proposal = proposal(kind, unit, on, basis, reason, details);
        UnitChange change = new UnitChange(Ids.next(), currentActor.get().personId(), proposal);
        changes.persist(change);
        audit.record(
                "unit-change.draft",
                OBJECT,
                change.id(),
                AuditChanges.of("kind", null, kind).and("unit", null, unit).and("effectiveOn", null, on));
        return change.id();
    }

    public void edit(
            UUID id,
            @Nullable String ifMatch,
            ChangeKind kind,
            UUID unit,
            LocalDate on,
            String basis,
            @Nullable String reason,
            ChangeDetails details) {
        UnitChange change = changes.get(id);
        Versions.check(ifMatch, change.version());
        change.edit(proposal(kind, unit, on, basis, reason, details));
        audit.record("unit-change.edit", OBJECT, id, AuditChanges.of("effectiveOn", null, on));
    }

    public void submit(UUID id) {
        UnitChange change = changes.get(id);
        change.submit();
        UUID superior = null;
        if (register.needsSuperior(change.kind(), change.unitId())) {
            changes.flush();
            superior = register.submit(id, Ids.next());
        }
        change.sentTo(superior);
        audit.record("unit-change.submit", OBJECT, id, AuditChanges.of("superior", null, superior));
    }

    public void withdraw(UUID id) {
        UnitChange change = changes.get(id);
        change.withdraw();
        if (change.superiorId() != null) {
            register.withdraw(id);
        }
        audit.record("unit-change.withdraw", OBJECT, id, AuditChanges.none());
    }

    public void discard(UUID id) {
        changes.get(id).discard();
        audit.record("unit-change.discard", OBJECT, id, AuditChanges.none());
    }

    private Proposal proposal(
            ChangeKind kind, UUID unit, LocalDate on, String basis, @Nullable String reason, ChangeDetails details) {
        organisation.unit(unit);
        ChangeDetails complete = ChangeRules.complete(kind, unit, details);
        try {
            if (!register.isOwnMatter(unit, json.writeValueAsString(complete))) {
                throw new DomainProblem(OrganisationProblem.OUTSIDE_OWN_UNION);
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Proposal(unit, kind, on, basis, reason == null ? "" : reason, complete);
    }
}
