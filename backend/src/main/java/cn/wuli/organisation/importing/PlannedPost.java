package cn.wuli.organisation.importing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code auth.appoint_all}: codes and names are resolved to ids. */
record PlannedPost(
        UUID id,
        @JsonProperty("person_id") UUID personId,
        @JsonProperty("unit_id") UUID unitId,
        @JsonProperty("post_type") String postType,
        LocalDate starts,
        String source,
        String basis,
        String engagement) {}
