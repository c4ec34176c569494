package cn.wuli.rulepack;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it was set, seen from one union.
 *
 * @param region the city that it was set for; empty when for all
 * @param to the last day; null while no end is set
 */
public record RuleVersion(
        UUID versionId,
        String setBy,
        Place place,
        String region,
        String value,
        LocalDate from,
        @Nullable LocalDate to,
        String basis,
        String documentNumber,
        String trust) {
    /** From where the union sees the one who set a rule. */
    public enum Place {
        OWN,
        ABOVE,
        BELOW,
        /** The default of the platform. */
        DEFAULT
    }
}
