package cn.wuli.assistance.hardship;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.ConstraintProblems;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the constraints on hardship files mean. */
@Singleton
class HardshipConstraints implements ConstraintProblems {
    @Override
    public Map<String, Meaning> meanings() {
        return Map.of(
                "uq_hardship_file_open", Meaning.of(AssistanceProblem.FILED_IN_OWN_UNION),
                "ck_hardship_step_own_case", Meaning.of(CommonProblem.OWN_CASE),
                "ck_consent_withdrawn", Meaning.of(AssistanceProblem.CONSENT_WITHDRAWN),
                "ck_consent_withdrawn_once", Meaning.of(AssistanceProblem.CONSENT_WITHDRAWN),
                "uq_economic_check_round", Meaning.of(AssistanceProblem.CHECKED_ALREADY),
                "uq_hardship_step_one_each", Meaning.of(CommonProblem.OWN_CASE));
    }
}
