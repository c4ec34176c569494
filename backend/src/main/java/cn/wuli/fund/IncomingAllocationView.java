package cn.wuli.fund;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that another union allocated or gave back, as its taker sees it.
 *
 * @param status ISSUED, ACKNOWLEDGED or REVOKED
 * @param fundId the fund that took it; null until acknowledged
 */
public record IncomingAllocationView(
        UUID id,
        String kind,
        UUID fromUnitId,
        String fromName,
        Money amount,
        String title,
        String basisDocument,
        @Nullable LocalDate useBy,
        String fundName,
        String sourceName,
        String status,
        @Nullable UUID fundId,
        Instant issuedAt,
        @Nullable Instant acknowledgedAt,
        List<AllowedAction> allowedActions) {}
