package cn.wuli.assistance.grant;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant with its way through the hands.
 *
 * @param signaturesNeeded of the union, by the amount
 * @param reason why it was refused, or what the bank said
 */
public record GrantDetails(
        UUID id,
        int version,
        UUID fileId,
        UUID unitId,
        String applicantName,
        String purpose,
        Money amount,
        String explanation,
        GrantStatus status,
        String statusWords,
        @Nullable String reason,
        int signatures,
        int signaturesNeeded,
        @Nullable UUID fundId,
        @Nullable UUID reservationId,
        String proposedBy,
        Instant createdAt,
        List<StepDetails> timeline,
        List<AllowedAction> allowedActions) {
    /** One move in words. */
    public record StepDetails(
            GrantAction action,
            String words,
            String result,
            String by,
            String post,
            @Nullable String opinion,
            Instant at) {}
}
