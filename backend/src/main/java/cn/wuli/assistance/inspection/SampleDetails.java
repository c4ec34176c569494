package cn.wuli.assistance.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A sample with what is needed to draw it again.
 *
 * @param populationDigest SHA-256 over the ids of all rows of the period, in order
 * @param reproduced whether drawing again gives the same rows of the same population
 */
public record SampleDetails(
        UUID id,
        SampleKind kind,
        LocalDate from,
        LocalDate to,
        String seed,
        int population,
        String populationDigest,
        String drawnBy,
        Instant drawnAt,
        boolean reproduced,
        List<SampleRow> rows) {}
