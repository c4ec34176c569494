package cn.wuli.assistance.mutual.sample;

import cn.wuli.assistance.mutual.claim.ClaimKind;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a sample, as it was decided when the sample was drawn.
 *
 * @param memberName masked
 * @param checker who took it for checking
 * @param correct what the award should have been
 * @param difference what was awarded less what should have been: positive, too much
 * @param conclusion what follows from a difference, for the chair
 */
public record SampledClaim(
        UUID claimId,
        String memberName,
        String unionName,
        List<ClaimKind> kinds,
        LocalDate decidedOn,
        Money assessed,
        Money approved,
        List<SampleReason> reasons,
        @Nullable String checker,
        @Nullable SampleVerdict verdict,
        @Nullable DeviationKind deviation,
        @Nullable Money correct,
        @Nullable Money difference,
        @Nullable String words,
        @Nullable String conclusion,
        @Nullable Instant checkedAt,
        List<AllowedAction> allowedActions) {}
