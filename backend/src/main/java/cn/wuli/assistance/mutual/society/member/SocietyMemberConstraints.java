package cn.wuli.assistance.mutual.society.member;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.problem.ConstraintProblems;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the constraints on members mean, when somebody else was a moment faster. */
@Singleton
class SocietyMemberConstraints implements ConstraintProblems {
    @Override
    public Map<String, Meaning> meanings() {
        return Map.of("uq_society_member_person", Meaning.of(AssistanceProblem.SOCIETY_MEMBER_ALREADY));
    }
}
