package cn.wuli.assistance.grant;

import cn.wuli.assistance.hardship.FamilyAccount;
import cn.wuli.assistance.hardship.FamilyDirectory;
import cn.wuli.fund.payment.PayeeSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Grants are paid to the applicant's account in the file of his family, so that nobody types card numbers. */
@ApplicationScoped
class GrantPayees implements PayeeSource {
    private final AidGrants grants;
    private final FamilyDirectory families;

    GrantPayees(AidGrants grants, FamilyDirectory families) {
        this.grants = grants;
        this.families = families;
    }

    @Override
    public String objectType() {
        return GrantTasks.OBJECT;
    }

    @Override
    public Map<UUID, Payee> payees(Collection<UUID> objectIds) {
        List<AidGrant> found = objectIds.isEmpty() ? List.of() : grants.list("id in ?1", objectIds);
        Map<UUID, FamilyAccount> accounts = families.accounts(
                found.stream().map(AidGrant::fileId).distinct().toList());
        Map<UUID, Payee> payees = new HashMap<>();
        for (AidGrant grant : found) {
            FamilyAccount account = accounts.get(grant.fileId());
            if (account != null) {
                payees.put(grant.id(), new Payee(grant.applicantName(), account.bankName(), account.number()));
            }
        }
        return payees;
    }
}
