package cn.wuli.assistance.campaign;

import cn.wuli.assistance.campaign.CampaignDetails.QuotaUse;
import cn.wuli.fund.FundChoice;
import cn.wuli.fund.Funds;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads campaigns, with the sums of the branches that the reader sees. */
@ApplicationScoped
@Transactional
public class CampaignSearch {
    /** A union runs a few each year: one page holds all that anybody looks for. */
    private static final int MOST = 200;

    private static final String LIST =
            "select c.*, coalesce(q.cap, 0) as people_cap, coalesce(q.used, 0) as people_used,"
                    + " coalesce(r.people, 0) as paid_people, coalesce(r.amount, 0)::bigint as paid_amount from biz.campaign c"
                    + " left join (select campaign_id, sum(people_cap) as cap, sum(people_used) as used from biz.campaign_quota"
                    + " group by campaign_id) q on q.campaign_id = c.id"
                    + " left join (select campaign_id, count(*) as people, sum(amount_fen) as amount from biz.campaign_recipient"
                    + " where status = 'PAID' group by campaign_id) r on r.campaign_id = c.id order by c.id desc limit "
                    + MOST;

    private static final String QUOTAS = "select q.*, count(r.id) filter (where r.status = 'PROPOSED') as waiting,"
            + " count(r.visited_on) as visited, count(r.id) filter (where r.status = 'PAID') as paid_people,"
            + " coalesce(sum(r.amount_fen) filter (where r.status = 'PAID'), 0)::bigint as paid_amount"
            + " from biz.campaign_quota q left join biz.campaign_recipient r on r.tenant_id = q.tenant_id"
            + " and r.campaign_id = q.campaign_id and r.unit_id = q.unit_id where q.campaign_id = ?"
            + " group by q.tenant_id, q.id order by q.unit_name";

    private final Campaigns campaigns;
    private final Funds funds;
    private final Sql sql;
    private final CurrentActor currentActor;

    CampaignSearch(Campaigns campaigns, Funds funds, Sql sql, CurrentActor currentActor) {
        this.campaigns = campaigns;
        this.funds = funds;
        this.sql = sql;
        this.currentActor = currentActor;
    }

    /** The latest first. */
    public List<CampaignSummary> all() {
        return sql.list(
                row -> new CampaignSummary(
                        row.id("id"),
                        row.text("name"),
                        Theme.valueOf(row.text("theme")),
                        GiftForm.valueOf(row.text("form")),
                        row.date("starts_on"),
                        row.date("ends_on"),
                        row.money("per_person_fen"),
                        CampaignStatus.valueOf(row.text("status")),
                        row.number("people_cap"),
                        row.number("people_used"),
                        row.number("paid_people"),
                        row.money("paid_amount")),
                LIST);
    }

    /** The funds of which the source may pay for condolence. */
    public List<FundChoice> usableFunds() {
        return funds.usableFor(CampaignRules.PURPOSE);
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    public CampaignDetails details(UUID id) {
        Actor actor = currentActor.get();
        Campaign campaign = campaigns.get(id);
        boolean runs =
                campaign.status() == CampaignStatus.OPEN && !Calendars.today().isAfter(campaign.endsOn());
        return new CampaignDetails(
                id,
                campaign.version(),
                campaign.name(),
                campaign.theme(),
                campaign.form(),
                campaign.beneficiaries(),
                campaign.fundId(),
                sql.first(row -> row.text("name"), "select name from biz.fund where id = ?", campaign.fundId())
                        .orElse(null),
                campaign.startsOn(),
                campaign.endsOn(),
                campaign.perPerson(),
                campaign.goods(),
                campaign.basis(),
                campaign.status(),
                campaign.status().words(),
                campaign.proposedName(),
                campaign.openedName(),
                campaign.reason(),
                runs && actor.may("campaign.nominate"),
                quotas(id),
                allowedActions(actor, campaign));
    }

    private List<QuotaUse> quotas(UUID campaignId) {
        return sql.list(
                row -> new QuotaUse(
                        row.id("unit_id"),
                        row.text("unit_name"),
                        (int) row.number("people_cap"),
                        row.money("amount_cap_fen"),
                        (int) row.number("people_used"),
                        row.money("amount_used_fen"),
                        row.number("waiting"),
                        row.number("visited"),
                        row.number("paid_people"),
                        row.money("paid_amount")),
                QUOTAS,
                campaignId);
    }

    private static List<AllowedAction> allowedActions(Actor actor, Campaign campaign) {
        return Arrays.stream(CampaignAction.values())
                .filter(action ->
                        actor.may("campaign.approve") && CampaignStatus.FLOW.allows(campaign.status(), action))
                .map(action -> action == CampaignAction.APPROVE && campaign.wasProposedBy(actor)
                        ? AllowedAction.no(action, "您提出的活动，由他人批准")
                        : AllowedAction.yes(action))
                .toList();
    }
}
