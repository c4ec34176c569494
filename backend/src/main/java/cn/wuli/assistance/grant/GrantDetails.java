package cn.wuli.assistance.grant;

import cn.wuli.assistance.StepDetails;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.workflow.AllowedAction;
import cn.wuli.rulepack.RuleTrace;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant with its way through the hands.
 *
 * @param signaturesNeeded of the union, by the amount; none when a superior decided
 * @param signingRule why so many
 * @param reason why it was refused, or what the bank said
 * @param calculation what was left for the household when it was proposed; empty when a superior decided
 * @param caseId the application that a superior approved, with {@code basis} in words
 */
public record GrantDetails(
        UUID id,
        int version,
        UUID fileId,
        UUID unitId,
        String unitName,
        String applicantName,
        GrantPurpose purpose,
        String purposeWords,
        Money amount,
        String explanation,
        GrantStatus status,
        String statusWords,
        @Nullable String reason,
        int signatures,
        int signaturesNeeded,
        @Nullable String signingRule,
        @Nullable UUID caseId,
        @Nullable String basis,
        @Nullable MoneyDetails money,
        List<RuleTrace.Line> calculation,
        String proposedBy,
        boolean mine,
        Instant createdAt,
        List<StepDetails> timeline,
        List<AllowedAction> allowedActions) {
    /**
     * The money set aside for it.
     *
     * @param fundName null for those who do not see the funds of the union
     */
    public record MoneyDetails(
            UUID fundId, @Nullable String fundName, Money reserved, Money sent, Money paid, Money released) {}
}
