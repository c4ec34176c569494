package cn.wuli.assistance.mutual.claim;

import cn.wuli.fund.payment.PayeeSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Claims are paid to the account that the member gave with them, so that nobody types card numbers. */
@ApplicationScoped
class ClaimPayees implements PayeeSource {
    private final Claims claims;
    private final ClaimVault vault;

    ClaimPayees(Claims claims, ClaimVault vault) {
        this.claims = claims;
        this.vault = vault;
    }

    @Override
    public String objectType() {
        return ClaimTasks.OBJECT;
    }

    @Override
    public Map<UUID, Payee> payees(Collection<UUID> objectIds) {
        List<Claim> found = objectIds.isEmpty() ? List.of() : claims.list("id in ?1", objectIds);
        Map<UUID, Payee> payees = new HashMap<>();
        for (Claim claim : found) {
            ClaimAccount account = vault.account(claim);
            payees.put(claim.id(), new Payee(claim.memberName(), account.bankName(), account.number()));
        }
        return payees;
    }
}
