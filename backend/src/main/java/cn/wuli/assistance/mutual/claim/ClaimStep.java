package cn.wuli.assistance.mutual.claim;

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

/** One move of a claim. */
@Entity
@Immutable
@Table(schema = "biz", name = "mutual_claim_step")
class ClaimStep extends CaseStep {
    @Column(name = "claim_id")
    private UUID claimId;

    private int turn;

    @Enumerated(EnumType.STRING)
    private ClaimAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private ClaimStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private ClaimStatus to;

    @SuppressWarnings("NullAway.Init")
    protected ClaimStep() {}

    /** Call it after the move: the target is the status that the claim has now. */
    ClaimStep(
            Claim claim,
            ClaimAction action,
            ClaimStatus from,
            int turn,
            Actor actor,
            @Nullable String opinion,
            Instant at) {
        super(claim.unitId(), claim.personId(), action.isDeciding(), actor, opinion, at);
        claimId = claim.id();
        this.turn = turn;
        this.action = action;
        this.from = from;
        to = claim.status();
    }

    boolean isDecisionOf(Actor actor, int inTurn) {
        return turn == inTurn && isDecisionOf(actor);
    }

    StepDetails details() {
        return details(action, action.words(), to.words());
    }
}
