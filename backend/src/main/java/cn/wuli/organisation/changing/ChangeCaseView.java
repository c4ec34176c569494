package cn.wuli.organisation.changing;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A change that a managed union submitted to the own one.
 *
 * @param snapshot the immutable copy: basis document, reason, details
 * @param digest SHA-256 of the snapshot, hexadecimal
 */
public record ChangeCaseView(
        UUID id,
        UUID unitId,
        String unitName,
        ChangeKind kind,
        LocalDate effectiveOn,

        @JsonRawValue @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        String snapshot,

        String digest,
        String status,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String opinion) {}
