package cn.wuli.assistance.care;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.ConstraintProblems;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the constraints on events mean. */
@Singleton
class CareConstraints implements ConstraintProblems {
    @Override
    public Map<String, Meaning> meanings() {
        return Map.of(
                "uq_care_event_once", Meaning.of(AssistanceProblem.EVENT_RECORDED),
                "ck_care_money_step_own_case", Meaning.of(CommonProblem.OWN_CASE),
                "uq_care_money_step_one_each", Meaning.of(CommonProblem.OWN_CASE));
    }
}
