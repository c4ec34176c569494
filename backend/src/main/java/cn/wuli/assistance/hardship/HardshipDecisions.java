package cn.wuli.assistance.hardship;

import cn.wuli.inbox.TaskDecisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One tap on a task of a hardship file: the same command as on its page. */
@ApplicationScoped
class HardshipDecisions implements TaskDecisions {
    private record Step(HardshipStatus status, HardshipAction approve, HardshipAction sendBack, HardshipAction refuse) {
        Step(HardshipStatus status, HardshipAction approve) {
            this(status, approve, HardshipAction.RETURN, HardshipAction.REJECT);
        }
    }

    private static final Map<String, Step> STEPS = Map.of(
            HardshipTasks.CHECK, new Step(HardshipStatus.SUBMITTED, HardshipAction.BRANCH_CONFIRM),
            HardshipTasks.REVIEW, new Step(HardshipStatus.UNIT_REVIEW, HardshipAction.APPROVE),
            HardshipTasks.ACTIVATE, new Step(HardshipStatus.NOTICE, HardshipAction.ACTIVATE),
            HardshipTasks.YEARLY,
                    new Step(
                            HardshipStatus.REVIEW_DUE,
                            HardshipAction.KEEP,
                            HardshipAction.SUSPEND,
                            HardshipAction.EXIT));

    private final DecideHardshipFile decideHardshipFile;

    HardshipDecisions(DecideHardshipFile decideHardshipFile) {
        this.decideHardshipFile = decideHardshipFile;
    }

    @Override
    public Set<String> kinds() {
        return STEPS.keySet();
    }

    @Override
    public void decide(String kind, UUID objectId, Decision decision, @Nullable String opinion) {
        Step step = STEPS.get(kind);
        if (step == null) {
            throw new IllegalArgumentException(kind);
        }
        HardshipAction action = switch (decision) {
            case APPROVE -> step.approve();
            case RETURN -> step.sendBack();
            case REJECT -> step.refuse();
        };
        decideHardshipFile.decide(objectId, step.status(), action, opinion);
    }
}
