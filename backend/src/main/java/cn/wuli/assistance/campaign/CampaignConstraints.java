package cn.wuli.assistance.campaign;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.ConstraintProblems;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the constraints on campaigns mean. */
@Singleton
class CampaignConstraints implements ConstraintProblems {
    @Override
    public Map<String, Meaning> meanings() {
        return Map.of(
                "uq_campaign_recipient_once", Meaning.of(AssistanceProblem.ON_LIST_ALREADY),
                "ck_campaign_quota_people", Meaning.of(AssistanceProblem.QUOTA_USED),
                "ck_campaign_quota_amount", Meaning.of(AssistanceProblem.QUOTA_USED),
                "ck_campaign_step_own_case", Meaning.of(CommonProblem.OWN_CASE),
                "uq_campaign_step_one_each", Meaning.of(CommonProblem.OWN_CASE),
                "ck_campaign_two_persons", Meaning.of(CommonProblem.OWN_CASE));
    }
}
