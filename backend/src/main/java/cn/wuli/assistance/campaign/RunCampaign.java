package cn.wuli.assistance.campaign;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.campaign.NewCampaign.NewQuota;
import cn.wuli.fund.Funds;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposes a campaign with its quotas; another person approves it, and it ends when nobody on its lists waits any more. */
@ApplicationScoped
public class RunCampaign {
    private static final String QUOTA =
            "insert into biz.campaign_quota (id, campaign_id, unit_id, unit_name, people_cap, amount_cap_fen)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private final Campaigns campaigns;
    private final Recipients recipients;
    private final CampaignRules rules;
    private final CampaignTasks tasks;
    private final Funds funds;
    private final Organisation organisation;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    RunCampaign(
            Campaigns campaigns,
            Recipients recipients,
            CampaignRules rules,
            CampaignTasks tasks,
            Funds funds,
            Organisation organisation,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor) {
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.rules = rules;
        this.tasks = tasks;
        this.funds = funds;
        this.organisation = organisation;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    @Transactional
    public UUID propose(NewCampaign proposed) {
        Actor actor = currentActor.get();
        List<UUID> ruleVersions = rules.demandKept(proposed);
        demandFund(proposed.fundId());
        Campaign campaign = new Campaign(proposed, ruleVersions, actor, Instant.now());
        campaigns.persistAndFlush(campaign);
        addQuotas(campaign.id(), proposed);
        tasks.waitForApproval(campaign, actor);
        audit.record(
                "campaign.propose",
                CampaignTasks.CAMPAIGN,
                campaign.id(),
                AuditChanges.of("name", null, proposed.name()));
        return campaign.id();
    }

    @Transactional
    public void move(UUID id, @Nullable String ifMatch, CampaignAction action, @Nullable String words) {
        Actor actor = currentActor.get();
        Campaign campaign = campaigns.lock(id);
        Versions.check(ifMatch, campaign.version());
        CampaignStatus from = campaign.status();
        CampaignStatus.FLOW.next(from, action);
        demand(campaign, action, actor);
        campaign.move(action, actor, words);
        campaigns.flush();
        tasks.end(campaign, action);
        audit.record(
                "campaign." + action.name().toLowerCase(Locale.ROOT),
                CampaignTasks.CAMPAIGN,
                id,
                AuditChanges.of("status", from, campaign.status()));
    }

    private void demand(Campaign campaign, CampaignAction action, Actor actor) {
        if (action == CampaignAction.APPROVE && campaign.wasProposedBy(actor)) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        if (action == CampaignAction.APPROVE) {
            Money available = funds.balance(campaign.fundId()).available();
            Money planned = sql.one(
                    row -> row.money("planned"),
                    "select coalesce(sum(amount_cap_fen), 0)::bigint as planned from biz.campaign_quota where campaign_id = ?",
                    campaign.id());
            if (planned.compareTo(available) > 0) {
                throw refused("名额合计 " + planned + " 元，列支资金只有 " + available + " 元可用，请减少名额或先追加资金");
            }
        }
        long waiting = action == CampaignAction.CLOSE ? recipients.underWay(campaign.id()) : 0;
        if (waiting > 0) {
            throw refused("还有 " + waiting + " 人没有办结，请发放、撤回或取消后再结束活动");
        }
    }

    private void demandFund(UUID fundId) {
        if (funds.usableFor(CampaignRules.PURPOSE).stream()
                .noneMatch(fund -> fund.id().equals(fundId))) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("fundId", "请选择使用中的、来源允许用于慰问的资金。");
        }
    }

    private void addQuotas(UUID campaignId, NewCampaign proposed) {
        Set<UUID> seen = new HashSet<>();
        Map<UUID, UnitName> units = organisation.units(
                proposed.quotas().stream().map(NewQuota::unitId).toList());
        for (int i = 0; i < proposed.quotas().size(); i++) {
            NewQuota quota = proposed.quotas().get(i);
            String path = "quotas[" + i + "].";
            UnitName unit = units.get(quota.unitId());
            if (unit == null || !seen.add(quota.unitId())) {
                throw new DomainProblem(CommonProblem.VALIDATION).onField(path + "unitId", "请选择本工会的组织，每个组织只列一次。");
            }
            organisation.requireOwn(quota.unitId());
            Money amount = proposed.amountOf(quota);
            if (!amount.isPositive()) {
                throw new DomainProblem(CommonProblem.VALIDATION).onField(path + "amount", "请填写大于 0 的金额。");
            }
            sql.change(
                    (slug, values) -> null,
                    QUOTA,
                    Ids.next(),
                    campaignId,
                    quota.unitId(),
                    unit.name(),
                    quota.people(),
                    amount.fen());
        }
    }

    private static DomainProblem refused(String reason) {
        return new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", reason);
    }
}
