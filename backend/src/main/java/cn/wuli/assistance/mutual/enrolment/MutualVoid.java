package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A share that is to be taken back, or was.
 *
 * @param unitName the union that enrolled
 * @param memberName null at the union that runs the period
 * @param amount that is paid back
 */
public record MutualVoid(
        UUID id,
        UUID entryId,
        String unitName,
        @Nullable String memberName,
        @Nullable String staffNumber,
        Money amount,
        VoidError error,
        String errorWords,
        String words,
        VoidStatus status,
        String statusWords,
        String askedBy,
        Instant askedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String opinion,
        List<AllowedAction> allowedActions) {}
