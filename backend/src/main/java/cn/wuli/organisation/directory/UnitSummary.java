package cn.wuli.organisation.directory;

import cn.wuli.organisation.Standing;
import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.UnitStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of units.
 *
 * @param parentId the manager on the date asked for; null at the top and when the link is missing
 * @param members in the unit and below it, where it is the own one or passed its figures on
 */
public record UnitSummary(
        UUID id,
        String code,
        UnitKind kind,
        String name,
        @Nullable String shortName,
        @Nullable String cityCode,
        @Nullable String cityName,
        UnitStatus status,
        Standing standing,
        @Nullable UUID parentId,
        @Nullable String parentName,
        @Nullable Long members) {}
