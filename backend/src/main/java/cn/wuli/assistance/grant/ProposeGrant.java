package cn.wuli.assistance.grant;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.consent.Consents;
import cn.wuli.assistance.hardship.FamilyDirectory;
import cn.wuli.assistance.hardship.FiledFamily;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Proposes money for a family on file (先建档、后帮扶). */
@ApplicationScoped
public class ProposeGrant {
    /** What is proposed. */
    public record NewGrant(UUID fileId, GrantPurpose purpose, Money amount, String explanation) {}

    private final AidGrants grants;
    private final FamilyDirectory families;
    private final Consents consents;
    private final GrantLimits limits;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    ProposeGrant(
            AidGrants grants,
            FamilyDirectory families,
            Consents consents,
            GrantLimits limits,
            AuditLog audit,
            CurrentActor currentActor) {
        this.grants = grants;
        this.families = families;
        this.consents = consents;
        this.limits = limits;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    @Transactional
    public UUID propose(NewGrant proposed) {
        FiledFamily family = families.family(proposed.fileId());
        if (!family.active()) {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", "先建档、后帮扶：该家庭尚未建档");
        }
        consents.demandStanding(proposed.fileId());
        if (!proposed.amount().isPositive()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("amount", "请填写大于 0 的金额。");
        }
        limits.demandWithinLimit(family.unitId(), proposed.amount());
        AidGrant grant = new AidGrant(family, proposed, currentActor.get(), Instant.now());
        grants.persistAndFlush(grant);
        limits.keepCalculation(grant);
        audit.record(
                "grant.propose", GrantTasks.OBJECT, grant.id(), AuditChanges.of("amount", null, proposed.amount()));
        return grant.id();
    }
}
