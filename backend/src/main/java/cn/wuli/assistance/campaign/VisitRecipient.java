package cn.wuli.assistance.campaign;

import cn.wuli.fund.Funds;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.file.FileOwner;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.version.Versions;
import cn.wuli.platform.workflow.IllegalTransition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The visit to somebody on a list. Goods are handed over and signed for, and the signature books their value; money goes
 * through the bank, whether anybody called or not.
 */
@ApplicationScoped
public class VisitRecipient {
    /** Who went and when. */
    public record NewVisit(LocalDate visitedOn, List<String> visitors, List<UUID> photos) {}

    private final Campaigns campaigns;
    private final Recipients recipients;
    private final MoveRecipients moveRecipients;
    private final CampaignTasks tasks;
    private final Funds funds;
    private final StoredFiles storedFiles;
    private final CurrentActor currentActor;

    VisitRecipient(
            Campaigns campaigns,
            Recipients recipients,
            MoveRecipients moveRecipients,
            CampaignTasks tasks,
            Funds funds,
            StoredFiles storedFiles,
            CurrentActor currentActor) {
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.moveRecipients = moveRecipients;
        this.tasks = tasks;
        this.funds = funds;
        this.storedFiles = storedFiles;
        this.currentActor = currentActor;
    }

    @Transactional
    public void visit(UUID id, @Nullable String ifMatch, NewVisit visit) {
        Actor actor = currentActor.get();
        CampaignRecipient recipient = recipients.lock(id);
        Versions.check(ifMatch, recipient.version());
        Campaign campaign = campaigns.get(recipient.campaignId());
        if (!mayVisit(campaign, recipient)) {
            throw new IllegalTransition(recipient.status(), RecipientAction.DELIVER);
        }
        if (recipient.isFor(actor)) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        if (visit.visitedOn().isAfter(Calendars.today()) || visit.visitedOn().isBefore(campaign.startsOn())) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField("visitedOn", "走访日期应在活动开始（" + campaign.startsOn() + "）和今天之间。");
        }
        keep(recipient, "photos", visit.photos());
        recipient.visited(visit, actor);
        if (campaign.form() == GiftForm.GOODS) {
            moveRecipients.record(campaign, recipient, RecipientAction.DELIVER, null);
            tasks.waitForSignature(campaign, recipient, actor);
        }
    }

    /** @param receipt the paper that the member signed; null: he signs by himself on his phone */
    @Transactional
    public void sign(UUID id, @Nullable String ifMatch, @Nullable UUID receipt) {
        Actor actor = currentActor.get();
        CampaignRecipient recipient = recipients.lock(id);
        Versions.check(ifMatch, recipient.version());
        RecipientStatus.FLOW.next(recipient.status(), RecipientAction.SIGN);
        if (!recipient.isFor(actor)) {
            if (!actor.may("campaign.handle")) {
                throw new DomainProblem(CommonProblem.NOT_PERMITTED).with("permission", "由会员本人签收，或由走访人上传签字单");
            }
            if (receipt == null) {
                throw new DomainProblem(CommonProblem.VALIDATION).onField("receiptFileId", "代为登记签收的，请拍照上传会员签字的单据。");
            }
        }
        if (receipt != null) {
            keep(recipient, "receiptFileId", List.of(receipt));
        }
        Campaign campaign = campaigns.get(recipient.campaignId());
        recipient.signed(receipt, Instant.now());
        funds.pay(
                Objects.requireNonNull(recipient.reservationId()),
                recipient.amount(),
                campaign.name() + "：慰问品签收",
                MoveRecipients.decision(recipient));
        moveRecipients.record(campaign, recipient, RecipientAction.SIGN, null);
    }

    /** Goods once, when they are brought; to money a visit can be added while the campaign runs. */
    static boolean mayVisit(Campaign campaign, CampaignRecipient recipient) {
        return switch (recipient.status()) {
            case RESERVED -> true;
            case BATCHED, PAID -> campaign.form() == GiftForm.MONEY && recipient.visitedOn() == null;
            default -> false;
        };
    }

    private void keep(CampaignRecipient recipient, String field, List<UUID> papers) {
        FileOwner owner =
                new FileOwner(CampaignTasks.RECIPIENT, recipient.id(), recipient.unitId(), recipient.personId());
        storedFiles.keep(papers, owner, field, "有照片已失效或不是您上传的，请删除后重新上传。");
    }
}
