package cn.wuli.assistance.mutual.sample;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.ConstraintProblems;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the constraints on samples mean. */
@Singleton
class SampleConstraints implements ConstraintProblems {
    @Override
    public Map<String, Meaning> meanings() {
        return Map.of(
                "ck_mutual_sample_claim_own_case", Meaning.of(CommonProblem.OWN_CASE),
                "ck_mutual_sample_claim_final", Meaning.of(CommonProblem.ILLEGAL_TRANSITION));
    }
}
