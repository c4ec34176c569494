package cn.wuli.platform.workflow;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;

/** The aggregate is not in a state from which this action leads anywhere. */
public final class IllegalTransition extends DomainProblem {
    public IllegalTransition(Enum<?> state, Enum<?> action) {
        super(CommonProblem.ILLEGAL_TRANSITION);
        with("state", state.name()).with("action", action.name());
    }
}
