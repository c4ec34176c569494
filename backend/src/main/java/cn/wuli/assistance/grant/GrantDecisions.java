package cn.wuli.assistance.grant;

import cn.wuli.inbox.InboxProblem;
import cn.wuli.inbox.TaskDecisions;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One tap on a task of a grant: the same command as on its page. A grant is not sent back: its amount never changes. */
@ApplicationScoped
class GrantDecisions implements TaskDecisions {
    private final MoveGrant moveGrant;

    GrantDecisions(MoveGrant moveGrant) {
        this.moveGrant = moveGrant;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(GrantTasks.CHECK, GrantTasks.APPROVE);
    }

    @Override
    public void decide(String kind, UUID objectId, Decision decision, @Nullable String opinion) {
        boolean check = kind.equals(GrantTasks.CHECK);
        GrantAction action = switch (decision) {
            case APPROVE -> check ? GrantAction.CHECK : GrantAction.APPROVE;
            case REJECT -> GrantAction.REJECT;
            case RETURN -> throw new DomainProblem(InboxProblem.NOT_DECIDABLE_HERE);
        };
        moveGrant.move(objectId, check ? GrantStatus.SUBMITTED : GrantStatus.BRANCH_OK, action, opinion);
    }
}
