package cn.wuli.assistance.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An objection as the officers of the union and its author see it. */
public record ObjectionDetails(
        UUID id,
        String raisedBy,
        UUID unitId,
        String text,
        Instant raisedAt,
        ObjectionStatus status,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
