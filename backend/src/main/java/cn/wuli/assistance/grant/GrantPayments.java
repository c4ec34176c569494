package cn.wuli.assistance.grant;

import cn.wuli.fund.PaymentSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What the bank answered becomes the state of the grant, in the transaction that books the payment. */
@ApplicationScoped
class GrantPayments {
    private final AidGrants grants;
    private final MoveGrant moveGrant;

    GrantPayments(AidGrants grants, MoveGrant moveGrant) {
        this.grants = grants;
        this.moveGrant = moveGrant;
    }

    void settle(@Observes PaymentSettled settled) {
        if (!GrantTasks.OBJECT.equals(settled.objectType())) {
            return;
        }
        AidGrant grant = grants.lock(settled.objectId());
        if (grant.status() == GrantStatus.RESERVED || grant.status() == GrantStatus.FAILED) {
            moveGrant.record(grant, GrantAction.SEND, null);
        }
        switch (settled.outcome()) {
            case PAID -> moveGrant.record(grant, GrantAction.PAY, null);
            case FAILED -> moveGrant.record(grant, GrantAction.FAIL, settled.reason());
            case REVERSED -> moveGrant.record(grant, GrantAction.REVERSE, settled.reason());
        }
    }
}
