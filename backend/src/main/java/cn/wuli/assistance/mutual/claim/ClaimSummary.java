package cn.wuli.assistance.mutual.claim;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list of claims: what it is about in general, never a diagnosis. */
public record ClaimSummary(
        UUID id,
        String periodName,
        String unionName,
        String unitName,
        String memberName,
        List<ClaimKind> kinds,
        ClaimStatus status,
        @Nullable String reviewer,
        @Nullable Money assessed,
        @Nullable Money approved,
        @Nullable LocalDate filedOn) {
    static ClaimSummary of(Claim claim) {
        return new ClaimSummary(
                claim.id(),
                claim.periodName(),
                claim.homeName(),
                claim.unitName(),
                claim.memberName(),
                claim.kinds(),
                claim.status(),
                claim.reviewerName(),
                claim.award().isAssessed() ? claim.award().assessed() : null,
                claim.award().approved(),
                claim.filedOn());
    }
}
