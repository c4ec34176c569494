package cn.wuli.organisation.gap;

import cn.wuli.organisation.Standing;
import cn.wuli.organisation.UnitKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit in force that nobody manages today (断线).
 *
 * @param since the first day without a manager
 * @param formerParent who managed it last; null when nobody ever did
 * @param guides the names of those who guide it today
 */
public record UnlinkedUnit(
        UUID id,
        String code,
        String name,
        UnitKind kind,
        @Nullable String cityName,
        Standing standing,
        LocalDate since,
        @Nullable String formerParent,
        @Nullable String guides,
        NextStep nextStep) {}
