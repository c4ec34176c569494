package cn.wuli.assistance.campaign;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.file.FileGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Photos and receipts open for the member, and for those who visit; he sees who of them looked. */
@ApplicationScoped
class CampaignFileGuard implements FileGuard {
    private final Recipients recipients;
    private final SensitiveReads sensitiveReads;
    private final CurrentActor currentActor;

    CampaignFileGuard(Recipients recipients, SensitiveReads sensitiveReads, CurrentActor currentActor) {
        this.recipients = recipients;
        this.sensitiveReads = sensitiveReads;
        this.currentActor = currentActor;
    }

    @Override
    public String objectType() {
        return CampaignTasks.RECIPIENT;
    }

    @Override
    public boolean mayRead(UUID objectId) {
        Actor actor = currentActor.get();
        CampaignRecipient recipient = recipients.findById(objectId);
        if (recipient == null || !(recipient.isFor(actor) || actor.may("campaign.handle"))) {
            return false;
        }
        if (!recipient.isFor(actor)) {
            sensitiveReads.record(
                    recipient.personId(), CampaignTasks.RECIPIENT, objectId, List.of("ATTACHMENT"), "查看慰问照片和签收单");
        }
        return true;
    }
}
