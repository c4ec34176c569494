package cn.wuli.assistance.campaign;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may do what with somebody on a list next; every no has its reason in words. */
@ApplicationScoped
class RecipientAccess {
    /** What a desk decides; delivering and signing have forms of their own, the rest is the bank's. */
    static final Set<RecipientAction> OFFERED = EnumSet.of(
            RecipientAction.APPROVE,
            RecipientAction.REJECT,
            RecipientAction.RESERVE,
            RecipientAction.WITHDRAW,
            RecipientAction.CANCEL);

    private final Recipients recipients;

    RecipientAccess(Recipients recipients) {
        this.recipients = recipients;
    }

    List<AllowedAction> allowedActions(Actor actor, CampaignRecipient recipient) {
        return OFFERED.stream()
                .filter(action -> RecipientStatus.FLOW.allows(recipient.status(), action))
                .map(action -> refusal(actor, recipient, action)
                        .map(reason -> AllowedAction.no(action, reason))
                        .orElseGet(() -> AllowedAction.yes(action)))
                .toList();
    }

    Optional<String> refusal(Actor actor, CampaignRecipient recipient, RecipientAction action) {
        if (action == RecipientAction.WITHDRAW) {
            return actor.may("campaign.nominate") && recipient.wasProposedBy(actor)
                    ? Optional.empty()
                    : Optional.of("只能由报送人撤回");
        }
        boolean money = action == RecipientAction.RESERVE || action == RecipientAction.CANCEL;
        if (!actor.may(money ? "campaign.reserve" : "campaign.approve")) {
            return Optional.of(money ? "本步骤由财务委员办理" : "本步骤由主席、副主席或权益保障委员办理");
        }
        boolean own = recipient.isFor(actor) || recipient.wasProposedBy(actor);
        boolean decidedBefore = action.isDeciding() && recipients.hasDecided(recipient, actor);
        return own || decidedBefore ? Optional.of("不能办理本人、本人报送或本人经手过的慰问，请由他人办理") : Optional.empty();
    }
}
