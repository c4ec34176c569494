package cn.wuli.assistance.campaign;

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

/** One move of somebody on the list of a campaign. */
@Entity
@Immutable
@Table(schema = "biz", name = "campaign_step")
class CampaignStep extends CaseStep {
    @Column(name = "recipient_id")
    private UUID recipientId;

    @Enumerated(EnumType.STRING)
    private RecipientAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private RecipientStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private RecipientStatus to;

    @SuppressWarnings("NullAway.Init")
    protected CampaignStep() {}

    /** Call it after the move: the target is the status that the recipient has now. */
    CampaignStep(
            CampaignRecipient recipient,
            RecipientAction action,
            RecipientStatus from,
            Actor actor,
            @Nullable String opinion,
            Instant at) {
        super(recipient.unitId(), recipient.personId(), action.isDeciding(), actor, opinion, at);
        recipientId = recipient.id();
        this.action = action;
        this.from = from;
        to = recipient.status();
    }

    StepDetails details() {
        return details(action, action.words(), to.words());
    }
}
