package cn.wuli.assistance.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One row of the list of samples. */
public record SampleSummary(
        UUID id,
        SampleKind kind,
        LocalDate from,
        LocalDate to,
        String seed,
        int population,
        int size,
        String drawnBy,
        Instant drawnAt) {}
