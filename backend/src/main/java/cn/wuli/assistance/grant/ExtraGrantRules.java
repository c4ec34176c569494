package cn.wuli.assistance.grant;

import cn.wuli.flow.CaseAction;
import cn.wuli.flow.CaseRules;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** A superior approves what was asked for or less, never nothing and never more. */
@ApplicationScoped
class ExtraGrantRules implements CaseRules {
    @Override
    public boolean areFor(String flow, String objectType) {
        return ExtraGrantCopy.isOne(flow, objectType);
    }

    @Override
    public void check(JsonNode snapshot, CaseAction action, @Nullable JsonNode result) {
        if (action != CaseAction.APPROVE) {
            return;
        }
        Money asked = ExtraGrantCopy.asked(snapshot);
        Money approved = ExtraGrantCopy.approved(snapshot, result);
        if (!approved.isPositive() || approved.compareTo(asked) > 0) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField("result.amountFen", "批准金额须大于 0，且不超过申请金额 " + asked + " 元。");
        }
    }
}
