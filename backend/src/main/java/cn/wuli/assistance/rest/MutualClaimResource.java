package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.claim.AppealClaim;
import cn.wuli.assistance.mutual.claim.ClaimDetails;
import cn.wuli.assistance.mutual.claim.ClaimFilter;
import cn.wuli.assistance.mutual.claim.ClaimSearch;
import cn.wuli.assistance.mutual.claim.ClaimSummary;
import cn.wuli.assistance.mutual.claim.ExportClaims;
import cn.wuli.assistance.mutual.claim.FileClaim;
import cn.wuli.platform.export.ExportDetails;
import cn.wuli.platform.export.ExportRequest;
import cn.wuli.platform.export.ProtectedExports;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Claims: the member's own part, and the lists of those who handle them. */
@Path("/api/mutual-claims")
@Tag(name = "mutual")
public class MutualClaimResource {
    private final ClaimSearch search;
    private final FileClaim fileClaim;
    private final AppealClaim appealClaim;
    private final ExportClaims exportClaims;
    private final ProtectedExports exports;

    MutualClaimResource(
            ClaimSearch search,
            FileClaim fileClaim,
            AppealClaim appealClaim,
            ExportClaims exportClaims,
            ProtectedExports exports) {
        this.search = search;
        this.fileClaim = fileClaim;
        this.appealClaim = appealClaim;
        this.exportClaims = exportClaims;
        this.exports = exports;
    }

    /** A member sees his own. */
    @GET
    @PermissionsAllowed("mutual.claims")
    public Page<ClaimSummary> listMutualClaims(@BeanParam ClaimFilter filter, @Valid @BeanParam PageQuery page) {
        return search.page(filter, page);
    }

    /** The list as a protected export: small ones are made at once, others wait for approval. */
    @POST
    @Path("/export")
    @ResponseStatus(201)
    @PermissionsAllowed("mutual.claim-export")
    public ExportDetails exportMutualClaims(@BeanParam ClaimFilter filter, @Valid @NotNull ExportRequest request) {
        return exports.request(exportClaims, filter, filter.described(), request);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("mutual.claims")
    public ClaimDetails getMutualClaim(UUID id) {
        return search.details(id);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("mutual.claim")
    public ClaimDetails writeMutualClaim(@Valid @NotNull WriteMutualClaimRequest request) {
        return search.details(fileClaim.write(request.periodId(), request.form().form()));
    }

    /** As long as it is not submitted, and when papers were asked for. */
    @PUT
    @Path("/{id}")
    @PermissionsAllowed("mutual.claim")
    public ClaimDetails changeMutualClaim(@BeanParam StepTarget claim, @Valid @NotNull MutualClaimForm form) {
        fileClaim.rewrite(claim.id, claim.ifMatch, form.form());
        return search.details(claim.id);
    }

    @POST
    @Path("/{id}/submission")
    @Idempotent
    @PermissionsAllowed("mutual.claim")
    public ClaimDetails submitMutualClaim(@BeanParam StepTarget claim) {
        fileClaim.submit(claim.id, claim.ifMatch);
        return search.details(claim.id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @PermissionsAllowed("mutual.claim")
    public ClaimDetails withdrawMutualClaim(@BeanParam StepTarget claim) {
        fileClaim.withdraw(claim.id, claim.ifMatch);
        return search.details(claim.id);
    }

    @POST
    @Path("/{id}/appeal")
    @Idempotent
    @PermissionsAllowed("mutual.claim")
    public ClaimDetails appealMutualClaim(
            @BeanParam StepTarget claim, @Valid @NotNull AppealMutualClaimRequest request) {
        appealClaim.appeal(claim.id, claim.ifMatch, request.opinion());
        return search.details(claim.id);
    }

    /** Why the decision is not right. */
    public record AppealMutualClaimRequest(
            @NotBlank(message = "请写明申诉的理由") @Size(max = 500, message = "申诉理由不超过 500 字")
            String opinion) {}

    /** A claim in a period. */
    public record WriteMutualClaimRequest(
            @NotNull(message = "请选择期次") UUID periodId,
            @NotNull(message = "请填写申请内容") @Valid MutualClaimForm form) {}
}
