package cn.wuli.assistance.grant;

import cn.wuli.assistance.CaseStep;
import cn.wuli.assistance.StepDetails;
import cn.wuli.platform.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One move of a grant. */
@Entity
@Immutable
@Table(schema = "biz", name = "aid_grant_step")
class GrantStep extends CaseStep {
    @Column(name = "grant_id")
    private UUID grantId;

    @Enumerated(EnumType.STRING)
    private GrantAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private GrantStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private GrantStatus to;

    @SuppressWarnings("NullAway.Init")
    protected GrantStep() {}

    /** Call it after the move: the target is the status that the grant has now. */
    GrantStep(AidGrant grant, GrantAction action, GrantStatus from, Actor actor, @Nullable String opinion, Instant at) {
        super(grant.unitId(), grant.personId(), action.isDeciding(), actor, opinion, at);
        grantId = grant.id();
        this.action = action;
        this.from = from;
        to = grant.status();
    }

    /** What the superior decided, brought in by the post that had asked. */
    GrantStep decidedAbove(String superior) {
        broughtFrom(superior, "上级工会批复");
        return this;
    }

    boolean isSignature() {
        return action == GrantAction.SIGN || action == GrantAction.APPROVE;
    }

    StepDetails details() {
        return details(action, action.words(), to.words());
    }
}
