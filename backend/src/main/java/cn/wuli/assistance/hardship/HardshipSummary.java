package cn.wuli.assistance.hardship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list of files. */
public record HardshipSummary(
        UUID id,
        UUID unitId,
        String applicantName,
        HardshipStatus status,
        @Nullable Category category,
        @Nullable Cause primaryCause,
        int round,
        String filledBy,
        @Nullable Instant submittedAt,
        @Nullable LocalDate dueOn) {}
