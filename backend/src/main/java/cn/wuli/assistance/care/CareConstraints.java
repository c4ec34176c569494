package cn.wuli.assistance.care;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.problem.ConstraintProblems;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the constraints on events mean. */
@Singleton
class CareConstraints implements ConstraintProblems {
    @Override
    public Map<String, Meaning> meanings() {
        return Map.of("uq_care_event_once", Meaning.of(AssistanceProblem.EVENT_RECORDED));
    }
}
