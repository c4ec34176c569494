package cn.wuli.organisation.changing;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import org.jspecify.annotations.Nullable;

/** How a change is decided. */
public enum Decision {
    APPROVE(ChangeAction.APPROVE, ChangeStatus.APPROVED),
    RETURN(ChangeAction.RETURN, ChangeStatus.RETURNED),
    REJECT(ChangeAction.REJECT, ChangeStatus.REJECTED);

    private final ChangeAction action;
    private final ChangeStatus status;

    Decision(ChangeAction action, ChangeStatus status) {
        this.action = action;
        this.status = status;
    }

    ChangeAction action() {
        return action;
    }

    ChangeStatus status() {
        return status;
    }

    /** Who is refused or sent back learns why. */
    void demandOpinion(@Nullable String opinion) {
        if (this != APPROVE && (opinion == null || opinion.isBlank())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("opinion", "退回或不同意时请写明理由");
        }
    }
}
