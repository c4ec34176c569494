package cn.wuli.assistance.care;

import cn.wuli.assistance.StepDetails;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event with its visit.
 *
 * @param amountCap null: no money is given
 * @param mayRecord the acting post may write down the visit, or cancel the event
 * @param maySign the acting person signs for what was given: the member himself, or who hands in his signed paper
 * @param money how far the money is that was given; null: none was, or outside of the ledger
 * @param mine it is about the acting person
 */
public record CareEventDetails(
        UUID id,
        int version,
        UUID kindId,
        String kindName,
        UUID unitId,
        String unitName,
        String memberName,
        LocalDate happenedOn,
        Visitor visitor,
        String visitorWords,
        LocalDate dueOn,
        CareStatus status,
        String statusWords,
        @Nullable Money amountCap,
        String reportedBy,
        @Nullable String reason,
        boolean mine,
        boolean mayRecord,
        boolean maySign,
        @Nullable CareVisitDetails visit,
        @Nullable CareMoneyDetails money) {
    /** The money of the visit: from which fund, and who decided. */
    public record CareMoneyDetails(
            CareMoneyStatus status,
            String statusWords,
            @Nullable String fundName,
            List<StepDetails> timeline,
            List<AllowedAction> allowedActions) {}

    /** The visit, with what was given and who signed for it. */
    public record CareVisitDetails(
            @Nullable LocalDate visitedOn,
            List<String> visitors,
            String words,
            List<UUID> photos,
            Money amount,
            @Nullable String goods,
            @Nullable String recordedBy,
            @Nullable String signedBy,
            @Nullable Instant signedAt,
            @Nullable UUID receiptFileId) {}
}
