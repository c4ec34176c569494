package cn.wuli.organisation.changing;

import cn.wuli.organisation.UnitDissolved;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The decision of the own union, by somebody else than the one who proposed. An approval writes the register at once. */
@ApplicationScoped
@Transactional
public class DecideUnitChange {
    private final UnitChanges changes;
    private final Register register;
    private final CurrentActor currentActor;
    private final AuditLog audit;
    private final Event<UnitDissolved> dissolved;

    DecideUnitChange(
            UnitChanges changes,
            Register register,
            CurrentActor currentActor,
            AuditLog audit,
            Event<UnitDissolved> dissolved) {
        this.changes = changes;
        this.register = register;
        this.currentActor = currentActor;
        this.audit = audit;
        this.dissolved = dissolved;
    }

    /** @throws DomainProblem {@code own-case}, {@code not-permitted} when the superior decides, or what the register refuses */
    public void decide(UUID id, Decision decision, @Nullable String opinion) {
        decision.demandOpinion(opinion);
        UnitChange change = changes.get(id);
        if (change.superiorId() != null) {
            throw new DomainProblem(CommonProblem.NOT_PERMITTED).with("permission", "审批上报给上级的变更");
        }
        change.decide(decision.action(), currentActor.get().personId(), opinion);
        changes.flush();
        if (decision == Decision.APPROVE) {
            register.writeOwn(id);
            announce(change);
            changes.getEntityManager().refresh(change);
        }
        audit.record("unit-change.decide", "unit-change", id, AuditChanges.of("decision", null, decision));
    }

    private void announce(UnitChange change) {
        if (change.kind() == ChangeKind.DISSOLVE) {
            dissolved.fire(new UnitDissolved(change.unitId(), change.effectiveOn()));
        }
        for (UUID merged : change.details().mergedIds()) {
            dissolved.fire(new UnitDissolved(merged, change.effectiveOn()));
        }
    }
}
