package cn.wuli.assistance.hardship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the queue of yearly reviews.
 *
 * @param returned 返困: the family had left hardship before
 */
public record ReviewRow(
        UUID id,
        UUID unitId,
        @Nullable String unitName,
        String applicantName,
        @Nullable Category category,
        ReviewFilter.Stage stage,
        LocalDate reviewedUntil,
        @Nullable Instant redeclaredAt,
        boolean returned) {}
