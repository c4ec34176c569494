package cn.wuli.organisation.election;

import cn.wuli.organisation.OrganisationProblem;
import cn.wuli.platform.problem.ConstraintProblems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class ElectionConstraints implements ConstraintProblems {
    @Override
    public Map<String, Meaning> meanings() {
        return Map.of(
                "uq_election_office",
                Meaning.onField(OrganisationProblem.ELECTION_EXISTS, "round", "这一届的这项选举已经登记；重新投票的，请把轮次加一。"),
                "uq_election_candidate_person",
                Meaning.onField(OrganisationProblem.CANDIDATE_ALREADY, "personId", "该同志已是本次选举的候选人，请选择其他同志。"));
    }
}
