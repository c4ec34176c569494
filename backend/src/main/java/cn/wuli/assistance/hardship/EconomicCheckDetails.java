package cn.wuli.assistance.hardship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An economic check with its result against the declaration.
 *
 * @param persons how many are asked about
 * @param validUntil the day on which the first of their authorisations ends
 */
public record EconomicCheckDetails(
        UUID id,
        int version,
        int round,
        CheckStatus status,
        String statusWords,
        int persons,
        LocalDate validUntil,
        String requestedBy,
        Instant requestedAt,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy,
        @Nullable CheckOutcome outcome,
        @Nullable String note,
        @Nullable List<ComparedLine> lines,
        @Nullable UUID proofFileId,
        @Nullable String reason) {
    /** One source of data: what was declared and what was found. */
    public record ComparedLine(
            String source,
            CheckOutcome outcome,
            String declared,
            @Nullable String found) {}
}
