package cn.wuli.organisation.officer;

import cn.wuli.organisation.Engagement;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One post of the own union and who holds it.
 *
 * @param termEnds the last day of the term in which the post was given; null without one
 */
public record OfficerSummary(
        UUID id,
        UUID personId,
        String personName,
        UUID unitId,
        String unitName,
        String postType,
        String postName,
        Engagement engagement,
        LocalDate from,
        @Nullable LocalDate to,
        String source,
        String basis,
        @Nullable LocalDate termEnds) {}
