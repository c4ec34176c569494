package cn.wuli.assistance.campaign;

import cn.wuli.assistance.grant.MemberPayees;
import cn.wuli.fund.payment.PayeeSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom to pay for somebody on a list; an account that is not known is given when the batch is built. */
@ApplicationScoped
class CampaignPayees implements PayeeSource {
    private final Recipients recipients;
    private final MemberPayees payees;

    CampaignPayees(Recipients recipients, MemberPayees payees) {
        this.recipients = recipients;
        this.payees = payees;
    }

    @Override
    public String objectType() {
        return CampaignTasks.RECIPIENT;
    }

    @Override
    public Map<UUID, Payee> payees(Collection<UUID> objectIds) {
        List<CampaignRecipient> found = objectIds.isEmpty() ? List.of() : recipients.list("id in ?1", objectIds);
        return payees.of(found, CampaignRecipient::id, CampaignRecipient::personId, CampaignRecipient::memberName);
    }
}
