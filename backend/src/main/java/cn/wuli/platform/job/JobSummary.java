package cn.wuli.platform.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as its starter sees it.
 *
 * @param total how many steps in all; null while not known
 * @param message Chinese; why it failed, or what came of it
 */
public record JobSummary(
        UUID id,
        String kind,
        JobStatus status,
        long done,
        @Nullable Long total,
        @Nullable String message,
        @Nullable UUID resultFileId,
        boolean cancelRequested,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {}
