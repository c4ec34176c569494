package cn.wuli.fund;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An allocation as its giver sees it.
 *
 * @param kind DOWN, or RETURN of unused money
 */
public record AllocationView(
        UUID id,
        String kind,
        UUID fundId,
        String fundName,
        UUID toUnitId,
        String toName,
        Money amount,
        String title,
        String basisDocument,
        @Nullable LocalDate useBy,
        AllocationStatus status,
        Instant createdAt,
        @Nullable Instant issuedAt,
        @Nullable Instant acknowledgedAt,
        int version,
        List<AllowedAction> allowedActions) {}
