package cn.wuli.assistance.grant;

import cn.wuli.assistance.hardship.FamilyDirectory;
import cn.wuli.assistance.hardship.FiledFamily;
import cn.wuli.flow.CaseStatus;
import cn.wuli.flow.SubmissionDecided;
import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;

/**
 * The superior's answer comes back. What he approved becomes a grant of that family that waits for money: nobody here
 * decides on it anew. The officers of the union and the branch of the family are told, whatever he said.
 */
@ApplicationScoped
class BringExtraGrantHome {
    private static final List<String> OFFICERS = List.of("CHAIR", "WELFARE_OFFICER");
    private static final List<String> BRANCH = List.of("BRANCH_CHAIR", "BRANCH_SECRETARY");

    private final FamilyDirectory families;
    private final AidGrants grants;
    private final MoveGrant moveGrant;
    private final Inbox inbox;
    private final CurrentActor currentActor;

    BringExtraGrantHome(
            FamilyDirectory families, AidGrants grants, MoveGrant moveGrant, Inbox inbox, CurrentActor currentActor) {
        this.families = families;
        this.grants = grants;
        this.moveGrant = moveGrant;
        this.inbox = inbox;
        this.currentActor = currentActor;
    }

    void bring(@Observes SubmissionDecided decided) {
        if (!ExtraGrantCopy.isOne(decided.flow(), decided.objectType())) {
            return;
        }
        FiledFamily family = families.family(decided.objectId());
        Actor actor = currentActor.get();
        String link = "/assistance/hardship-files/" + decided.objectId();
        if (decided.status() == CaseStatus.APPROVED) {
            link = "/assistance/aid-grants/" + grant(decided, family, actor).id();
        }
        tell(decided, family, actor, link, Assignee.posts(actor.tenantId(), OFFICERS, "本级工会"));
        tell(decided, family, actor, link, Assignee.posts(family.unitId(), BRANCH, "分工会"));
    }

    private AidGrant grant(SubmissionDecided decided, FiledFamily family, Actor actor) {
        Money amount = ExtraGrantCopy.approved(decided.snapshot(), decided.result());
        AidGrant grant = new AidGrant(
                family,
                new ProposeGrant.NewGrant(
                        family.fileId(),
                        ExtraGrantCopy.purpose(decided.snapshot()),
                        amount,
                        ExtraGrantCopy.reason(decided.snapshot())),
                actor,
                Instant.now());
        grant.restsOn(decided.caseId(), basis(decided, amount));
        grants.persistAndFlush(grant);
        moveGrant.recordFromAbove(grant, decided.superior(), decided.opinion());
        return grant;
    }

    private static String basis(SubmissionDecided decided, Money amount) {
        String opinion = decided.opinion() == null ? "" : "：" + decided.opinion();
        return decided.superior() + " "
                + decided.decidedAt().atZone(Calendars.ZONE).toLocalDate() + " 批准追加救助 " + amount + " 元" + opinion;
    }

    private void tell(SubmissionDecided decided, FiledFamily family, Actor actor, String link, Assignee addressee) {
        String opinion = decided.opinion() == null ? "" : "：" + decided.opinion();
        inbox.copy(new TaskRequest(
                "grant.extra-result",
                ExtraGrantCopy.OBJECT,
                decided.objectId(),
                family.applicantName() + "的追加救助申请，上级" + words(decided.status()) + opinion,
                link,
                family.unitId(),
                family.personId(),
                addressee,
                new Starter(actor.personId(), actor.personName()),
                null));
    }

    private static String words(CaseStatus status) {
        return switch (status) {
            case APPROVED -> "已批准";
            case RETURNED -> "已退回";
            case REJECTED -> "不同意";
            case SUBMITTED, WITHDRAWN -> "未决定";
        };
    }
}
