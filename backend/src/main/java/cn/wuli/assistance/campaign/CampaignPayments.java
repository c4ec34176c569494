package cn.wuli.assistance.campaign;

import cn.wuli.fund.PaymentSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What the bank answered becomes the state of who is on the list, in the transaction that books the payment. */
@ApplicationScoped
class CampaignPayments {
    private final Campaigns campaigns;
    private final Recipients recipients;
    private final MoveRecipients moveRecipients;

    CampaignPayments(Campaigns campaigns, Recipients recipients, MoveRecipients moveRecipients) {
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.moveRecipients = moveRecipients;
    }

    void settle(@Observes PaymentSettled settled) {
        if (!CampaignTasks.RECIPIENT.equals(settled.objectType())) {
            return;
        }
        CampaignRecipient recipient = recipients.lock(settled.objectId());
        Campaign campaign = campaigns.get(recipient.campaignId());
        if (recipient.status() == RecipientStatus.RESERVED || recipient.status() == RecipientStatus.FAILED) {
            moveRecipients.record(campaign, recipient, RecipientAction.SEND, null);
        }
        switch (settled.outcome()) {
            case PAID -> moveRecipients.record(campaign, recipient, RecipientAction.PAY, null);
            case FAILED -> moveRecipients.record(campaign, recipient, RecipientAction.FAIL, settled.reason());
            case REVERSED -> moveRecipients.record(campaign, recipient, RecipientAction.REVERSE, settled.reason());
        }
    }
}
