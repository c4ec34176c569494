package cn.wuli.assistance.helper;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list of helpers. */
public record HelperSummary(
        UUID id,
        UUID fileId,
        UUID unitId,
        @Nullable String unitName,
        String applicantName,
        String helperName,
        LocalDate since,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate nextVisitOn,
        @Nullable LocalDate lastVisitedOn,
        int visits) {}
