package cn.wuli.assistance.grant;

import cn.wuli.platform.money.Money;
import java.time.Instant;
import java.util.UUID;

/** One row of the list of grants. */
public record GrantSummary(
        UUID id,
        UUID fileId,
        UUID unitId,
        String applicantName,
        String purpose,
        Money amount,
        GrantStatus status,
        String proposedBy,
        Instant createdAt) {
    static GrantSummary of(AidGrant grant) {
        return new GrantSummary(
                grant.id(),
                grant.fileId(),
                grant.unitId(),
                grant.applicantName(),
                grant.purpose(),
                grant.amount(),
                grant.status(),
                grant.proposedByName(),
                grant.createdAt());
    }
}
