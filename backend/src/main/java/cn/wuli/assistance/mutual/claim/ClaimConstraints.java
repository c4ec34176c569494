package cn.wuli.assistance.mutual.claim;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.ConstraintProblems;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the constraints on claims mean. */
@Singleton
class ClaimConstraints implements ConstraintProblems {
    @Override
    public Map<String, Meaning> meanings() {
        return Map.of(
                "ck_mutual_claim_step_own_case", Meaning.of(CommonProblem.OWN_CASE),
                "uq_mutual_claim_step_one_each", Meaning.of(CommonProblem.OWN_CASE),
                "ck_mutual_claim_one_appeal", Meaning.of(CommonProblem.ILLEGAL_TRANSITION),
                "ck_mutual_claim_over", Meaning.of(CommonProblem.ILLEGAL_TRANSITION),
                "ck_mutual_claim_organiser", Meaning.of(CommonProblem.ILLEGAL_TRANSITION));
    }
}
