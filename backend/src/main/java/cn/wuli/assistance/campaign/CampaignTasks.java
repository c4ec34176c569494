package cn.wuli.assistance.campaign;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says for whom a campaign, the list of a branch, and somebody on it wait. */
@ApplicationScoped
class CampaignTasks {
    static final String CAMPAIGN = "campaign";
    static final String RECIPIENT = "campaign-recipient";

    private static final String LIST = "campaign-quota";
    private static final List<String> DECIDERS = List.of("CHAIR", "VICE_CHAIR", "WELFARE_OFFICER");

    /** The quota of a branch; its id stands for the list of the branch in the inbox. */
    record Quota(UUID id, String unitName) {}

    private final Inbox inbox;
    private final Recipients recipients;
    private final Sql sql;

    CampaignTasks(Inbox inbox, Recipients recipients, Sql sql) {
        this.inbox = inbox;
        this.recipients = recipients;
        this.sql = sql;
    }

    void waitForApproval(Campaign campaign, Actor by) {
        inbox.open(new TaskRequest(
                "campaign.approve",
                CAMPAIGN,
                campaign.id(),
                campaign.name() + "：批准开展",
                link(campaign.id()),
                by.tenantId(),
                null,
                Assignee.posts(by.tenantId(), DECIDERS, "本级工会"),
                new Starter(by.personId(), by.personName()),
                null));
    }

    void end(Campaign campaign, CampaignAction action) {
        inbox.close(CAMPAIGN, campaign.id(), action.words());
    }

    Optional<Quota> quotaOf(Campaign campaign, UUID unitId) {
        return sql.first(
                row -> new Quota(row.id("id"), row.text("unit_name")),
                "select id, unit_name from biz.campaign_quota where campaign_id = ? and unit_id = ?",
                campaign.id(),
                unitId);
    }

    /** One task for the list of a branch, with how many on it wait for a decision. */
    void followList(Campaign campaign, UUID unitId, Actor by) {
        Quota quota = quotaOf(campaign, unitId).orElseThrow();
        inbox.close(LIST, quota.id(), "名单已更新");
        long waiting = recipients.waiting(campaign.id(), unitId);
        if (waiting > 0) {
            inbox.open(new TaskRequest(
                    "campaign.decide",
                    LIST,
                    quota.id(),
                    campaign.name() + "：" + quota.unitName() + " " + waiting + " 人待审批",
                    link(campaign.id()) + "?status=PROPOSED&unitId=" + unitId,
                    unitId,
                    null,
                    Assignee.posts(by.tenantId(), DECIDERS, "本级工会"),
                    new Starter(by.personId(), by.personName()),
                    null));
        }
    }

    /** Goods were brought: the member signs for them. */
    void waitForSignature(Campaign campaign, CampaignRecipient recipient, Actor by) {
        inbox.open(new TaskRequest(
                "campaign.sign",
                RECIPIENT,
                recipient.id(),
                campaign.name() + "：请确认收到慰问",
                "/assistance/campaign-recipients/" + recipient.id(),
                recipient.unitId(),
                recipient.personId(),
                Assignee.person(recipient.personId(), recipient.memberName()),
                new Starter(by.personId(), by.personName()),
                null));
    }

    void done(CampaignRecipient recipient, @Nullable String outcome) {
        inbox.close(RECIPIENT, recipient.id(), outcome == null ? "已办结" : outcome);
    }

    private static String link(UUID campaignId) {
        return "/assistance/campaigns/" + campaignId;
    }
}
