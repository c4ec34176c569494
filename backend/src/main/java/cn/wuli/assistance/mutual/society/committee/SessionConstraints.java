package cn.wuli.assistance.mutual.society.committee;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.problem.ConstraintProblems;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the constraints on sessions mean, when somebody else was a moment faster. */
@Singleton
class SessionConstraints implements ConstraintProblems {
    @Override
    public Map<String, Meaning> meanings() {
        return Map.of("uq_society_ballot_open", Meaning.of(AssistanceProblem.BEFORE_COMMITTEE_ALREADY));
    }
}
