package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.claim.AppealClaim;
import cn.wuli.assistance.mutual.claim.ClaimDetails;
import cn.wuli.assistance.mutual.claim.ClaimSearch;
import cn.wuli.assistance.mutual.claim.DecideClaim;
import cn.wuli.assistance.mutual.claim.LoweringReason;
import cn.wuli.assistance.mutual.claim.MoveClaim;
import cn.wuli.assistance.mutual.claim.OpenClaim;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.money.Money;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What officers do with a claim, on its way up and at the union that runs the period. */
@Path("/api/mutual-claims/{id}")
@Tag(name = "mutual")
public class MutualClaimStepResource {
    private final MoveClaim moveClaim;
    private final DecideClaim decideClaim;
    private final AppealClaim appealClaim;
    private final OpenClaim openClaim;
    private final ClaimSearch search;

    MutualClaimStepResource(
            MoveClaim moveClaim,
            DecideClaim decideClaim,
            AppealClaim appealClaim,
            OpenClaim openClaim,
            ClaimSearch search) {
        this.moveClaim = moveClaim;
        this.decideClaim = decideClaim;
        this.appealClaim = appealClaim;
        this.openClaim = openClaim;
        this.search = search;
    }

    /** From then on the papers are open for this reviewer and for nobody else. */
    @POST
    @Path("/taking")
    @Idempotent
    @PermissionsAllowed("mutual.claim-check")
    public ClaimDetails takeMutualClaim(@BeanParam StepTarget claim) {
        moveClaim.take(claim.id, claim.ifMatch);
        return search.details(claim.id);
    }

    @POST
    @Path("/check")
    @Idempotent
    @PermissionsAllowed("mutual.claim-check")
    public ClaimDetails checkMutualClaim(@BeanParam StepTarget claim, @Valid @NotNull OpinionRequest request) {
        moveClaim.pass(claim.id, claim.ifMatch, request.opinion());
        return search.details(claim.id);
    }

    @POST
    @Path("/supplement-request")
    @Idempotent
    @PermissionsAllowed("mutual.claim-check")
    public ClaimDetails askForMutualClaimPapers(@BeanParam StepTarget claim, @Valid @NotNull OpinionRequest request) {
        moveClaim.askForMore(claim.id, claim.ifMatch, request.opinion());
        return search.details(claim.id);
    }

    @POST
    @Path("/assessment")
    @Idempotent
    @PermissionsAllowed("mutual.claim-decide")
    public ClaimDetails assessMutualClaim(@BeanParam StepTarget claim) {
        moveClaim.assess(claim.id, claim.ifMatch);
        return search.details(claim.id);
    }

    @POST
    @Path("/decision")
    @Idempotent
    @PermissionsAllowed("mutual.claim-decide")
    public ClaimDetails decideMutualClaim(@BeanParam StepTarget claim, @Valid @NotNull DecideMutualClaimRequest award) {
        decideClaim.decide(
                claim.id, claim.ifMatch, new DecideClaim.Award(award.amount(), award.reasonCode(), award.opinion()));
        return search.details(claim.id);
    }

    @POST
    @Path("/second-review")
    @Idempotent
    @PermissionsAllowed("mutual.claim-decide")
    public ClaimDetails confirmMutualClaim(@BeanParam StepTarget claim, @Valid @NotNull OpinionRequest request) {
        decideClaim.confirm(claim.id, claim.ifMatch, request.opinion());
        return search.details(claim.id);
    }

    @POST
    @Path("/return")
    @Idempotent
    @PermissionsAllowed("mutual.claim-decide")
    public ClaimDetails sendMutualClaimBack(@BeanParam StepTarget claim, @Valid @NotNull OpinionRequest request) {
        decideClaim.sendBack(claim.id, claim.ifMatch, request.opinion());
        return search.details(claim.id);
    }

    /** By somebody who decided nothing on the claim before. */
    @POST
    @Path("/appeal-decision")
    @Idempotent
    @PermissionsAllowed("mutual.claim-decide")
    public ClaimDetails decideMutualAppeal(
            @BeanParam StepTarget claim, @Valid @NotNull DecideMutualAppealRequest request) {
        appealClaim.decide(claim.id, claim.ifMatch, request.amount(), request.opinion());
        return search.details(claim.id);
    }

    @POST
    @Path("/unmasking")
    @PermissionsAllowed("mutual.claim-check")
    public OpenClaim.Opened openMutualClaim(UUID id, @Valid @NotNull OpenMutualClaimRequest request) {
        return openClaim.open(id, request.purpose());
    }

    /** Without an amount: what was assessed. */
    public record DecideMutualClaimRequest(
            @Nullable Money amount,
            @Nullable LoweringReason reasonCode,

            @Nullable @Size(max = 500, message = "意见不超过 500 字")
            String opinion) {}

    /** Without an amount: the decision stands. */
    public record DecideMutualAppealRequest(
            @Nullable Money amount,

            @Nullable @Size(max = 500, message = "意见不超过 500 字")
            String opinion) {}

    /** What for; the member can read it. */
    public record OpenMutualClaimRequest(
            @NotBlank(message = "请填写查看的用途，当事人可以看到") @Size(max = 200, message = "用途不超过 200 字")
            String purpose) {}
}
