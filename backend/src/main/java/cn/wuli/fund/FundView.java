package cn.wuli.fund;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A fund with its books.
 *
 * @param originId the fund at the root of the allocation tree; its own id when it is the root
 * @param fromAbove whether the money came by allocation
 */
public record FundView(
        UUID id,
        String name,
        String sourceCode,
        String sourceName,
        String sourceRule,
        List<Purpose> purposes,
        UUID originId,
        boolean fromAbove,
        Money opening,
        String basisDocument,
        FundStatus status,
        Instant createdAt,
        FundBalance balance,
        int version,
        List<AllowedAction> allowedActions) {
    /** What the fund may pay for. */
    public record Purpose(String code, String name) {}
}
