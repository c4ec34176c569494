package cn.wuli.assistance.campaign;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.hardship.FamilyDirectory;
import cn.wuli.membership.MemberDirectory;
import cn.wuli.membership.MemberEntry;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a member on the list of a campaign; the quota of his branch is counted in the same transaction, by the database. */
@ApplicationScoped
public class NameRecipient {
    /** Whom the campaign shall give to. */
    record Subject(UUID personId, String name, UUID unitId) {}

    private final Campaigns campaigns;
    private final Recipients recipients;
    private final CampaignTasks tasks;
    private final MemberDirectory members;
    private final FamilyDirectory families;
    private final Organisation organisation;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    NameRecipient(
            Campaigns campaigns,
            Recipients recipients,
            CampaignTasks tasks,
            MemberDirectory members,
            FamilyDirectory families,
            Organisation organisation,
            AuditLog audit,
            CurrentActor currentActor) {
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.tasks = tasks;
        this.members = members;
        this.families = families;
        this.organisation = organisation;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /**
     * @param memberId a row of the register
     * @param amount null: as much as the campaign gives to one person
     */
    @Transactional
    public UUID name(UUID campaignId, UUID memberId, Beneficiary beneficiary, @Nullable Money amount) {
        Actor actor = currentActor.get();
        Campaign campaign = campaigns.get(campaignId);
        demandOpen(campaign);
        MemberEntry member = members.member(memberId)
                .filter(MemberEntry::inForce)
                .orElseThrow(() -> problem("memberId", "请选择本单位的在册会员。"));
        if (member.personId().equals(actor.personId())) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        if (!campaign.beneficiaries().contains(beneficiary)) {
            throw problem("beneficiary", "本次活动的慰问对象不包括" + beneficiary.words() + "。");
        }
        if (beneficiary == Beneficiary.FILED_FAMILY && !families.isOnFile(member.personId())) {
            throw problem("beneficiary", member.name() + "没有在册的困难职工档案，请先建档，或改选其他慰问对象。");
        }
        Money given = amount == null ? campaign.perPerson() : amount;
        if (!given.isPositive() || given.compareTo(campaign.perPerson()) > 0) {
            throw problem("amount", "金额须大于 0，且不超过每人 " + campaign.perPerson() + " 元。");
        }
        Subject subject = new Subject(member.personId(), member.name(), branchOf(member.unitId()));
        if (tasks.quotaOf(campaign, subject.unitId()).isEmpty()) {
            throw problem("memberId", "本次活动没有给该会员所在组织分配名额，请联系校工会。");
        }
        CampaignRecipient recipient =
                new CampaignRecipient(campaign, subject, beneficiary, given, actor, Instant.now());
        recipients.persistAndFlush(recipient);
        tasks.followList(campaign, subject.unitId(), actor);
        audit.record("campaign.name", CampaignTasks.RECIPIENT, recipient.id(), AuditChanges.of("amount", null, given));
        return recipient.id();
    }

    private static void demandOpen(Campaign campaign) {
        if (campaign.status() != CampaignStatus.OPEN) {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW)
                    .with("reason", "活动" + campaign.status().words() + "，不能报送名单");
        }
        if (Calendars.today().isAfter(campaign.endsOn())) {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW)
                    .with("reason", "活动已于 " + campaign.endsOn() + " 截止，不能再报送名单");
        }
    }

    /** A group has no office of its own. */
    private UUID branchOf(UUID unitId) {
        return organisation.unit(unitId).kind() == UnitKind.GROUP
                ? organisation.managerOf(unitId).map(UnitName::id).orElse(unitId)
                : unitId;
    }

    private static DomainProblem problem(String field, String message) {
        return new DomainProblem(CommonProblem.VALIDATION).onField(field, message);
    }
}
