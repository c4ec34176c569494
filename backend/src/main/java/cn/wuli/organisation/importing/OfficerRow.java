package cn.wuli.organisation.importing;

import cn.wuli.organisation.Engagement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One officer as a row of a sheet gives it.
 *
 * @param staffNumber tells people of one name apart
 * @param postType the code of the post type
 * @param source how the post was come by: ELECTION, APPOINTMENT or MEMBERSHIP
 * @param from null: from the first day of the unit's present term
 */
public record OfficerRow(
        String unitCode,
        String personName,
        @Nullable String staffNumber,
        String postType,
        String source,
        Engagement engagement,
        @Nullable LocalDate from,
        String basis) {}
