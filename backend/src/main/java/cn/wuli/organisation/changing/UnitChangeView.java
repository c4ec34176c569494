package cn.wuli.organisation.changing;

import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of the organisation.
 *
 * @param superiorId the managing union that decides; null when the own union decides
 */
public record UnitChangeView(
        UUID id,
        UUID unitId,
        @Nullable String unitName,
        ChangeKind kind,
        ChangeStatus status,
        LocalDate effectiveOn,
        String basisDocument,
        String reason,
        ChangeDetails details,
        @Nullable UUID superiorId,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Nullable String opinion,
        int version,
        List<AllowedAction> allowedActions) {

    static UnitChangeView of(UnitChange change, @Nullable String unitName, List<AllowedAction> allowed) {
        return new UnitChangeView(
                change.id(),
                change.unitId(),
                unitName,
                change.kind(),
                change.status(),
                change.effectiveOn(),
                change.basisDocument(),
                change.reason(),
                change.details(),
                change.superiorId(),
                change.proposedBy(),
                change.proposedAt(),
                change.decidedAt(),
                change.opinion(),
                change.version(),
                allowed);
    }
}
