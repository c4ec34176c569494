package cn.wuli.assistance.mutual.claim;

import cn.wuli.fund.PaymentSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** What the bank answered becomes the state of the claim, on both sides, in the transaction that books the payment. */
@ApplicationScoped
class ClaimPayments {
    private static final Set<String> ITS_OBJECTS = Set.of(ClaimTasks.OBJECT, ClaimTasks.APPEAL_OBJECT);

    private final Claims claims;
    private final MoveClaim moveClaim;

    ClaimPayments(Claims claims, MoveClaim moveClaim) {
        this.claims = claims;
        this.moveClaim = moveClaim;
    }

    void settle(@Observes PaymentSettled settled) {
        if (!ITS_OBJECTS.contains(settled.objectType())) {
            return;
        }
        Claim claim = claims.lock(settled.objectId());
        if (claim.status() == ClaimStatus.RESERVED || claim.status() == ClaimStatus.FAILED) {
            moveClaim.record(claim, ClaimAction.SEND, null);
        }
        switch (settled.outcome()) {
            case PAID -> moveClaim.record(claim, ClaimAction.PAY, null);
            case FAILED -> {
                claim.award().explain(settled.reason());
                moveClaim.record(claim, ClaimAction.FAIL, settled.reason());
            }
            case REVERSED -> {
                claim.award().explain(settled.reason());
                moveClaim.record(claim, ClaimAction.REVERSE, settled.reason());
            }
        }
    }
}
