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
 * @param digest SHA-256 over the items, fixed when the batch was locked; null while it is built
 * @param followsId the batch whose failed payments this one repeats
 */
public record BatchView(
        UUID id,
        UUID fundId,
        String title,
        String formatCode,
        BatchStatus status,
        Money total,
        long itemCount,
        Money paid,
        Money failed,
        @Nullable String digest,
        @Nullable UUID followsId,
        Instant createdAt,
        @Nullable Instant releasedAt,
        int version,
        List<AllowedAction> allowedActions) {
    /**
     * One payment; the account is masked.
     *
     * @param label says for whom without identifying him
     * @param status READY, SENT, PAID, FAILED, UNKNOWN or DROPPED
     */
    public record ItemView(
            UUID id,
            long line,
            UUID reservationId,
            String label,
            Money amount,
            String payeeName,
            String bankName,
            String account,
            String status,
            String reason) {}
}
