package cn.wuli.fund.payment;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment batch.
 *
 * @param total of the items that count; those dropped from a batch that is still built do not
 * @param unknown how many payments the bank could not tell about
 * @param lockedTotal as fixed when the batch was locked; null while it is built
 * @param bookedTotal what the ledger moved into transit when the batch was released; null before
 * @param digest SHA-256 over the items, fixed when the batch was locked; null while it is built
 * @param followsId the batch whose failed payments this one repeats
 * @param followedById the latest batch that repeats the failed payments of this one
 */
public record BatchView(
        UUID id,
        UUID fundId,
        String fundName,
        String title,
        String formatCode,
        String formatName,
        BatchStatus status,
        Money total,
        long itemCount,
        Money paid,
        Money failed,
        long unknown,
        @Nullable Money lockedTotal,
        @Nullable Money bookedTotal,
        @Nullable String digest,
        @Nullable UUID followsId,
        @Nullable UUID followedById,
        @Nullable String builtBy,
        Instant createdAt,
        @Nullable Instant lockedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        int version,
        List<AllowedAction> allowedActions) {
    /**
     * One payment; the account is masked.
     *
     * @param label says for whom without identifying him
     * @param accountOrigin FILE: as the file says; TYPED: the file names none; CORRECTED: other than the file, for the
     *     reason {@code correction}
     * @param status READY, SENT, PAID, FAILED, UNKNOWN or DROPPED
     * @param proposal what one person said about an unknown result, waiting for another one
     */
    public record ItemView(
            UUID id,
            long line,
            UUID reservationId,
            String label,
            String objectType,
            UUID objectId,
            Money amount,
            String payeeName,
            String bankName,
            String account,
            String accountOrigin,
            @Nullable String correction,
            String status,
            String reason,
            @Nullable OutcomeProposal proposal,
            List<AllowedAction> allowedActions) {}

    /** @param outcome PAID or FAILED */
    public record OutcomeProposal(
            String outcome, String reason, @Nullable String proposedBy, Instant proposedAt) {}
}
