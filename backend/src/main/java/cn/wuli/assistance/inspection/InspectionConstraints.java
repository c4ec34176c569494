package cn.wuli.assistance.inspection;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.ConstraintProblems;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the constraints on findings mean. */
@Singleton
class InspectionConstraints implements ConstraintProblems {
    @Override
    public Map<String, Meaning> meanings() {
        return Map.of("ck_audit_finding_step_own", Meaning.of(CommonProblem.OWN_CASE));
    }
}
