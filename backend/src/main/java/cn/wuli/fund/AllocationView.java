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
 * @param proposedBy with approvedBy and issuedBy: the officers who did it, three persons
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
        @Nullable String proposedBy,
        Instant createdAt,
        @Nullable String approvedBy,
        @Nullable String issuedBy,
        @Nullable Instant issuedAt,
        @Nullable Instant acknowledgedAt,
        int version,
        List<AllowedAction> allowedActions) {}
