package cn.wuli.assistance.grant;

import cn.wuli.organisation.UnitName;
import cn.wuli.platform.money.Money;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list of grants. */
public record GrantSummary(
        UUID id,
        UUID fileId,
        UUID unitId,
        @Nullable String unitName,
        String applicantName,
        GrantPurpose purpose,
        Money amount,
        GrantStatus status,
        String proposedBy,
        Instant createdAt,
        Instant changedAt) {
    static GrantSummary of(AidGrant grant, Map<UUID, UnitName> units) {
        UnitName unit = units.get(grant.unitId());
        return new GrantSummary(
                grant.id(),
                grant.fileId(),
                grant.unitId(),
                unit == null ? null : unit.name(),
                grant.applicantName(),
                grant.purpose(),
                grant.amount(),
                grant.status(),
                grant.proposedByName(),
                grant.createdAt(),
                grant.changedAt());
    }
}
