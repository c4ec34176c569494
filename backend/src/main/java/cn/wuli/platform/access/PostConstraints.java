package cn.wuli.platform.access;

import cn.wuli.platform.problem.ConstraintProblems;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the constraints on posts mean. */
@Singleton
class PostConstraints implements ConstraintProblems {
    @Override
    public Map<String, Meaning> meanings() {
        return Map.of(
                "ck_post_separation", Meaning.of(PostProblem.SEPARATION_OF_DUTY),
                "uq_post_person_unit_type", Meaning.of(PostProblem.POST_HELD));
    }
}
