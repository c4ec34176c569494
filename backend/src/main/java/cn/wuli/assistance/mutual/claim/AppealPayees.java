package cn.wuli.assistance.mutual.claim;

import cn.wuli.fund.payment.PayeeSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What an appeal adds goes to the account of the claim. */
@ApplicationScoped
class AppealPayees implements PayeeSource {
    private final ClaimPayees claims;

    AppealPayees(ClaimPayees claims) {
        this.claims = claims;
    }

    @Override
    public String objectType() {
        return ClaimTasks.APPEAL_OBJECT;
    }

    @Override
    public Map<UUID, Payee> payees(Collection<UUID> objectIds) {
        return claims.payees(objectIds);
    }
}
