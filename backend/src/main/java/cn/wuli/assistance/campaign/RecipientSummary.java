package cn.wuli.assistance.campaign;

import cn.wuli.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the lists of campaigns. */
public record RecipientSummary(
        UUID id,
        UUID campaignId,
        String campaignName,
        UUID unitId,
        @Nullable String unitName,
        String memberName,
        Beneficiary beneficiary,
        Money amount,
        RecipientStatus status,
        String proposedBy,
        @Nullable LocalDate visitedOn,
        @Nullable Instant signedAt,
        @Nullable String reason) {}
