package cn.wuli.organisation.term;

import cn.wuli.organisation.Standing;
import cn.wuli.organisation.UnitKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The latest term of a unit.
 *
 * @param daysLeft until its last day; negative when the re-election is overdue
 */
public record TermSummary(
        UUID termId,
        UUID unitId,
        String unitName,
        UnitKind kind,
        @Nullable String cityCode,
        Standing standing,
        int ordinal,
        LocalDate from,
        LocalDate lastDay,
        int daysLeft,
        Urgency urgency) {}
