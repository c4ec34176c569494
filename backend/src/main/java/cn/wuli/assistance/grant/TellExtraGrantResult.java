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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** The superior's answer comes back: the officers of the union and the branch of the family are told. */
@ApplicationScoped
class TellExtraGrantResult {
    private static final List<String> OFFICERS = List.of("CHAIR", "WELFARE_OFFICER");
    private static final List<String> BRANCH = List.of("BRANCH_CHAIR", "BRANCH_SECRETARY");

    private final FamilyDirectory families;
    private final Inbox inbox;
    private final CurrentActor currentActor;

    TellExtraGrantResult(FamilyDirectory families, Inbox inbox, CurrentActor currentActor) {
        this.families = families;
        this.inbox = inbox;
        this.currentActor = currentActor;
    }

    void tell(@Observes SubmissionDecided decided) {
        if (!ApplyForExtraGrant.FLOW.equals(decided.flow())
                || !ApplyForExtraGrant.OBJECT.equals(decided.objectType())) {
            return;
        }
        FiledFamily family = families.family(decided.objectId());
        Actor actor = currentActor.get();
        inbox.copy(request(decided, family, actor, Assignee.posts(actor.tenantId(), OFFICERS, "本级工会")));
        inbox.copy(request(decided, family, actor, Assignee.posts(family.unitId(), BRANCH, "分工会")));
    }

    private static TaskRequest request(SubmissionDecided decided, FiledFamily family, Actor actor, Assignee addressee) {
        String opinion = decided.opinion() == null ? "" : "：" + decided.opinion();
        return new TaskRequest(
                "grant.extra-result",
                ApplyForExtraGrant.OBJECT,
                decided.objectId(),
                family.applicantName() + "的追加救助申请，上级" + words(decided.status()) + opinion,
                "/assistance/hardship-files/" + decided.objectId(),
                family.unitId(),
                family.personId(),
                addressee,
                new Starter(actor.personId(), actor.personName()),
                null);
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
