package cn.wuli.organisation.importing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code org.import_units}: codes are resolved to ids, the name is spelt. */
public record PlannedUnit(
        UUID id,
        @JsonProperty("tenant_id") @Nullable UUID tenantId,
        String kind,
        String code,
        String name,
        @JsonProperty("short_name") @Nullable String shortName,
        @JsonProperty("name_pinyin") String namePinyin,
        @JsonProperty("name_initials") String nameInitials,
        @JsonProperty("city_code") String cityCode,
        @JsonProperty("parent_id") @Nullable UUID parentId,
        @JsonProperty("guide_ids") List<UUID> guideIds,
        @JsonProperty("valid_from") LocalDate validFrom,
        String basis) {}
