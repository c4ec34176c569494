package cn.wuli.assistance.mutual.sample;

import cn.wuli.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sample with the numbers that drew it and what checking it came to.
 *
 * @param share of the population that is drawn at random
 * @param variance cut by more than this share of the assessment, a claim is in the sample
 * @param populationDigest SHA-256 over the ids of all claims that were decided in the span
 * @param reproduced whether the seed draws the same claims from the same population again
 * @param deviationPerMille of those that are checked, rounded up; null before the first
 * @param overpaid the sum of what was awarded too much
 * @param underpaid the sum of what was awarded too little
 */
public record MutualSampleDetails(
        UUID id,
        UUID periodId,
        String periodName,
        LocalDate from,
        LocalDate to,
        String seed,
        BigDecimal share,
        Money valueAbove,
        BigDecimal variance,
        int population,
        String populationDigest,
        boolean reproduced,
        String drawnBy,
        Instant drawnAt,
        int checked,
        int deviations,
        @Nullable Long deviationPerMille,
        Money overpaid,
        Money underpaid,
        List<SampledClaim> claims) {}
