package cn.wuli.assistance.campaign;

import cn.wuli.assistance.StepDetails;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a list, with the visit to him.
 *
 * @param goods what is handed out; null: money
 * @param mine it is the acting person
 * @param mayVisit the acting post may write down the visit now
 * @param maySign the acting person signs: the member himself, or who hands in his signed paper
 */
public record RecipientDetails(
        UUID id,
        int version,
        UUID campaignId,
        String campaignName,
        UUID unitId,
        String unitName,
        String memberName,
        Beneficiary beneficiary,
        Money amount,
        @Nullable String goods,
        RecipientStatus status,
        String statusWords,
        @Nullable String reason,
        String proposedBy,
        Instant proposedAt,
        boolean mine,
        boolean mayVisit,
        boolean maySign,
        @Nullable RecipientVisit visit,
        List<StepDetails> timeline,
        List<AllowedAction> allowedActions) {
    /** Who called, and who signed for what was brought. */
    public record RecipientVisit(
            LocalDate visitedOn,
            List<String> visitors,
            List<UUID> photos,
            @Nullable String recordedBy,
            @Nullable Instant signedAt,
            @Nullable UUID receiptFileId) {}
}
