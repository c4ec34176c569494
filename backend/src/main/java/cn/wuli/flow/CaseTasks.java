package cn.wuli.flow;

import cn.wuli.inbox.TaskDecisions;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One tap on a received copy: the same command as on its page, approving what was asked for. */
@ApplicationScoped
class CaseTasks implements TaskDecisions {
    private final DecideCase decideCase;
    private final CurrentActor currentActor;

    CaseTasks(DecideCase decideCase, CurrentActor currentActor) {
        this.decideCase = decideCase;
        this.currentActor = currentActor;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("flow.decide");
    }

    @Override
    public void decide(String kind, UUID objectId, Decision decision, @Nullable String opinion) {
        if (!currentActor.get().may("flow.decide")) {
            throw new DomainProblem(CommonProblem.NOT_PERMITTED).with("permission", "批复下级上报事项");
        }
        decideCase.decide(objectId, CaseAction.valueOf(decision.name()), opinion, null);
    }
}
