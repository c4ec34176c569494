package cn.wuli.assistance.mutual.claim;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says for whom a claim waits in each state, on whichever side of the case that is, and tells the member what became of it. */
@ApplicationScoped
class ClaimTasks {
    static final String OBJECT = "mutual-claim";
    /** What an appeal adds to a claim that was paid: a reservation of its own. */
    static final String APPEAL_OBJECT = "mutual-claim-appeal";

    private static final List<String> BRANCH_POSTS = List.of("BRANCH_CHAIR", "BRANCH_SECRETARY");
    private static final List<String> UNION_POSTS = List.of("CHAIR", "VICE_CHAIR", "WELFARE_OFFICER");

    /** What waits, and at which desk; without posts it waits for the member. */
    private record Waiting(
            String kind,
            String act,
            boolean atOrganiser,
            @Nullable List<String> posts) {}

    private final Inbox inbox;
    private final ClaimRegister register;

    ClaimTasks(Inbox inbox, ClaimRegister register) {
        this.inbox = inbox;
        this.register = register;
    }

    /** Call it after each move: it also brings the claim to the other side. */
    void follow(Claim claim, ClaimAction action, Actor actor) {
        boolean goesOn = action != ClaimAction.TAKE && action != ClaimAction.ASSESS;
        if (action == ClaimAction.WITHDRAW) {
            inbox.cancel(OBJECT, claim.id(), action.words());
        } else if (goesOn) {
            inbox.close(OBJECT, claim.id(), action.words());
        }
        if (goesOn) {
            tell(claim, actor, waiting(claim), news(claim));
        } else {
            register.pass(claim.id(), null, null, null, null);
        }
    }

    private void tell(Claim claim, Actor actor, @Nullable Waiting waiting, @Nullable String news) {
        boolean isHome = claim.isAtHomeOf(actor);
        boolean waitsHere = waiting == null || (waiting.atOrganiser ? claim.isDecidedBy(actor) : isHome);
        if (waiting == null || waitsHere) {
            register.pass(claim.id(), null, null, null, isHome ? null : news);
        } else {
            register.pass(claim.id(), waiting.kind, title(claim, waiting.act), waiting.posts, isHome ? null : news);
        }
        if (waiting != null && waitsHere) {
            inbox.open(request(claim, waiting.kind, waiting.act, assignee(claim, waiting, actor)));
        }
        if (news != null && isHome) {
            inbox.copy(
                    request(claim, "mutual-claim.news", news, Assignee.person(claim.personId(), claim.memberName())));
        }
    }

    private static @Nullable Waiting waiting(Claim claim) {
        return switch (claim.status()) {
            case SUBMITTED ->
                new Waiting(
                        "mutual-claim.branch",
                        "核对",
                        false,
                        claim.unitId().equals(claim.homeId()) ? UNION_POSTS : BRANCH_POSTS);
            case SCHOOL_CHECK -> new Waiting("mutual-claim.school", "审核", false, UNION_POSTS);
            case MORE_INFO -> new Waiting("mutual-claim.supplement", "请补充材料", false, null);
            case ASSESSED -> new Waiting("mutual-claim.assess", "审核金额", true, UNION_POSTS);
            case SECOND_REVIEW -> new Waiting("mutual-claim.second", "复核", true, UNION_POSTS);
            case APPEALED -> new Waiting("mutual-claim.appeal", "复核申诉", true, UNION_POSTS);
            default -> null;
        };
    }

    private static @Nullable String news(Claim claim) {
        return switch (claim.status()) {
            case RESERVED -> "已批准 " + claim.award().approved() + " 元，等待付款";
            case REJECTED, FAILED, REVERSED, UPHELD -> claim.status().words();
            case PAID -> "已发放 " + claim.award().approved() + " 元";
            default -> null;
        };
    }

    private static Assignee assignee(Claim claim, Waiting waiting, Actor actor) {
        if (waiting.posts == null) {
            return Assignee.person(claim.personId(), claim.memberName());
        }
        return waiting.posts.equals(BRANCH_POSTS)
                ? Assignee.posts(claim.unitId(), BRANCH_POSTS, "分工会")
                : Assignee.posts(actor.tenantId(), UNION_POSTS, "本级工会");
    }

    private static String title(Claim claim, String act) {
        return claim.memberName() + "的互助申请（" + claim.periodName() + "）：" + act;
    }

    private static TaskRequest request(Claim claim, String kind, String act, Assignee assignee) {
        return new TaskRequest(
                kind,
                OBJECT,
                claim.id(),
                title(claim, act),
                "/mutual-claims/" + claim.id(),
                claim.unitId(),
                claim.personId(),
                assignee,
                new Starter(claim.personId(), claim.memberName()),
                null);
    }
}
