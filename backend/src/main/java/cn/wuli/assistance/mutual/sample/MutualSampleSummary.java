package cn.wuli.assistance.mutual.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of the list of samples.
 *
 * @param population claims that were decided in the span
 */
public record MutualSampleSummary(
        UUID id,
        LocalDate from,
        LocalDate to,
        String seed,
        int population,
        int size,
        int checked,
        int deviations,
        String drawnBy,
        Instant drawnAt) {}
