package cn.wuli.assistance.campaign;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.fund.Decision;
import cn.wuli.fund.Funds;
import cn.wuli.fund.ReserveRequest;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides on many of a list at once: all of them, or none and the first who stands in the way is named. */
@ApplicationScoped
public class MoveRecipients {
    private final Campaigns campaigns;
    private final Recipients recipients;
    private final RecipientAccess access;
    private final CampaignTasks tasks;
    private final Funds funds;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    MoveRecipients(
            Campaigns campaigns,
            Recipients recipients,
            RecipientAccess access,
            CampaignTasks tasks,
            Funds funds,
            AuditLog audit,
            CurrentActor currentActor) {
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.access = access;
        this.tasks = tasks;
        this.funds = funds;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** APPROVE, REJECT, RESERVE, WITHDRAW or CANCEL. */
    @Transactional
    public void move(Set<UUID> ids, RecipientAction action, @Nullable String opinion) {
        if (!RecipientAccess.OFFERED.contains(action)) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("action", "请选择批准、不予批准、预留资金、撤回或取消。");
        }
        boolean explains = action == RecipientAction.REJECT || action == RecipientAction.CANCEL;
        if (explains && (opinion == null || opinion.isBlank())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("opinion", "请写明理由。");
        }
        Actor actor = currentActor.get();
        List<CampaignRecipient> chosen =
                ids.stream().sorted().map(recipients::lock).toList();
        chosen.forEach(recipient -> demand(recipient, action, actor));
        for (CampaignRecipient recipient : chosen) {
            Campaign campaign = campaigns.get(recipient.campaignId());
            if (action == RecipientAction.RESERVE) {
                recipient.reserved(funds.reserve(request(campaign, recipient)));
            }
            if (action == RecipientAction.CANCEL && recipient.reservationId() != null) {
                funds.release(
                        Objects.requireNonNull(recipient.reservationId()),
                        Objects.requireNonNull(opinion),
                        decision(recipient));
            }
            record(campaign, recipient, action, opinion);
        }
    }

    /** Books the move: status, step, tasks, audit. Also for what the bank reports. */
    void record(Campaign campaign, CampaignRecipient recipient, RecipientAction action, @Nullable String words) {
        Actor actor = currentActor.get();
        RecipientStatus from = recipient.status();
        recipient.move(action, words);
        recipients.getEntityManager().persist(new CampaignStep(recipient, action, from, actor, words, Instant.now()));
        recipients.flush();
        if (from == RecipientStatus.PROPOSED) {
            tasks.followList(campaign, recipient.unitId(), actor);
        } else if (action == RecipientAction.SIGN) {
            tasks.done(recipient, action.words());
        }
        audit.record(
                "campaign.recipient-" + action.name().toLowerCase(Locale.ROOT),
                CampaignTasks.RECIPIENT,
                recipient.id(),
                AuditChanges.of("status", from, recipient.status()));
    }

    /** What the ledger names as the reason of the movement. */
    static Decision decision(CampaignRecipient recipient) {
        return new Decision("CAMPAIGN_APPROVAL", recipient.id());
    }

    private void demand(CampaignRecipient recipient, RecipientAction action, Actor actor) {
        RecipientStatus.FLOW.next(recipient.status(), action);
        access.refusal(actor, recipient, action).ifPresent(reason -> {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW)
                    .with("reason", recipient.memberName() + "：" + reason);
        });
    }

    private ReserveRequest request(Campaign campaign, CampaignRecipient recipient) {
        return new ReserveRequest(
                campaign.fundId(),
                CampaignRules.PURPOSE,
                recipient.amount(),
                recipient.unitId(),
                recipient.personId(),
                Masks.name(recipient.memberName()) + "（" + campaign.name() + "）",
                CampaignTasks.RECIPIENT,
                recipient.id(),
                decision(recipient),
                List.of());
    }
}
