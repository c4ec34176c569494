package cn.wuli.organisation.changing;

import cn.wuli.organisation.UnitKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a change changes; which parts are filled depends on its kind ({@link ChangeRules}).
 *
 * @param name RENAME: the new name
 * @param parentId MOVE: the new manager
 * @param guideId GUIDE_ADD, GUIDE_END: the guiding union
 * @param unitIds MERGE: the units that are merged into the unit of the change
 * @param newUnits CREATE: one; SPLIT: the units that are split off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeDetails(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String pinyin,
        @Nullable String initials,
        @Nullable UUID parentId,
        @Nullable UUID guideId,
        @Nullable List<UUID> unitIds,
        @Nullable List<NewUnit> newUnits) {

    /** A unit that comes into being. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NewUnit(
            @Nullable UUID id,
            UnitKind kind,
            String code,
            String name,
            @Nullable String shortName,
            @Nullable String cityCode,
            @Nullable String pinyin,
            @Nullable String initials) {}

    List<UUID> mergedIds() {
        return unitIds == null ? List.of() : unitIds;
    }

    List<NewUnit> created() {
        return newUnits == null ? List.of() : newUnits;
    }
}
