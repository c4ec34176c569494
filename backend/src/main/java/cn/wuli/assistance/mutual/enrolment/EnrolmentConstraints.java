package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.problem.ConstraintProblems;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the constraints on rosters mean, when another union or the lock was a moment faster. */
@Singleton
class EnrolmentConstraints implements ConstraintProblems {
    @Override
    public Map<String, Meaning> meanings() {
        return Map.of(
                "pk_mutual_share", Meaning.of(AssistanceProblem.SHARE_TAKEN),
                "uq_mutual_enrolment_person", Meaning.of(AssistanceProblem.SHARE_TAKEN),
                "ck_mutual_enrolment_open", Meaning.of(AssistanceProblem.ENROLMENT_OVER));
    }
}
