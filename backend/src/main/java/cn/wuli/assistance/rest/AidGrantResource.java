package cn.wuli.assistance.rest;

import cn.wuli.assistance.grant.GrantAction;
import cn.wuli.assistance.grant.GrantDetails;
import cn.wuli.assistance.grant.GrantFilter;
import cn.wuli.assistance.grant.GrantSearch;
import cn.wuli.assistance.grant.GrantSummary;
import cn.wuli.assistance.grant.MoveGrant;
import cn.wuli.assistance.grant.ProposeGrant;
import cn.wuli.fund.FundChoice;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.version.Versions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Grants to families on file; each step answers with the grant as it is afterwards. */
@Path("/api/aid-grants")
@Tag(name = "grants")
public class AidGrantResource {
    private final GrantSearch search;
    private final ProposeGrant proposeGrant;
    private final MoveGrant moveGrant;

    AidGrantResource(GrantSearch search, ProposeGrant proposeGrant, MoveGrant moveGrant) {
        this.search = search;
        this.proposeGrant = proposeGrant;
        this.moveGrant = moveGrant;
    }

    @GET
    @PermissionsAllowed("grant.read")
    public Page<GrantSummary> listAidGrants(@BeanParam GrantFilter filter, @Valid @BeanParam PageQuery page) {
        return search.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("grant.read")
    public GrantDetails getAidGrant(UUID id) {
        return search.details(id);
    }

    @GET
    @Path("/{id}/funds")
    @PermissionsAllowed("grant.reserve")
    public List<FundChoice> listFundsForAidGrant(UUID id) {
        return search.fundsFor(id);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("grant.propose")
    public Response proposeAidGrant(@Valid @NotNull ProposeAidGrantRequest request) {
        UUID id = proposeGrant.propose(new ProposeGrant.NewGrant(
                request.fileId(), request.purpose(), request.amount(), request.explanation()));
        return Response.status(Response.Status.CREATED)
                .entity(search.details(id))
                .build();
    }

    @POST
    @Path("/{id}/submission")
    @Idempotent
    @PermissionsAllowed("grant.propose")
    public GrantDetails submitAidGrant(UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch) {
        return move(id, ifMatch, GrantAction.SUBMIT, null);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @PermissionsAllowed("grant.propose")
    public GrantDetails withdrawAidGrant(UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch) {
        return move(id, ifMatch, GrantAction.WITHDRAW, null);
    }

    @POST
    @Path("/{id}/branch-check")
    @Idempotent
    @PermissionsAllowed("grant.check")
    public GrantDetails checkAidGrant(
            UUID id,
            @HeaderParam(Versions.HEADER) @Nullable String ifMatch,
            @Valid @NotNull GrantOpinionRequest request) {
        return move(id, ifMatch, GrantAction.CHECK, request.opinion());
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @PermissionsAllowed("grant.approve")
    public GrantDetails approveAidGrant(
            UUID id,
            @HeaderParam(Versions.HEADER) @Nullable String ifMatch,
            @Valid @NotNull GrantOpinionRequest request) {
        return move(id, ifMatch, GrantAction.APPROVE, request.opinion());
    }

    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @PermissionsAllowed("grant.reject")
    public GrantDetails rejectAidGrant(
            UUID id,
            @HeaderParam(Versions.HEADER) @Nullable String ifMatch,
            @Valid @NotNull GrantOpinionRequest request) {
        return move(id, ifMatch, GrantAction.REJECT, request.opinion());
    }

    @POST
    @Path("/{id}/reservation")
    @Idempotent
    @PermissionsAllowed("grant.reserve")
    public GrantDetails reserveAidGrant(
            UUID id,
            @HeaderParam(Versions.HEADER) @Nullable String ifMatch,
            @Valid @NotNull ReserveAidGrantRequest request) {
        moveGrant.reserve(id, ifMatch, request.fundId());
        return search.details(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed("grant.reserve")
    public GrantDetails cancelAidGrant(
            UUID id,
            @HeaderParam(Versions.HEADER) @Nullable String ifMatch,
            @Valid @NotNull GrantOpinionRequest request) {
        return move(id, ifMatch, GrantAction.CANCEL, request.opinion());
    }

    private GrantDetails move(UUID id, @Nullable String ifMatch, GrantAction action, @Nullable String opinion) {
        moveGrant.move(id, ifMatch, action, opinion);
        return search.details(id);
    }

    /** Money for a family on file. */
    public record ProposeAidGrantRequest(
            @NotNull(message = "请选择困难家庭") UUID fileId,
            @NotBlank(message = "请选择救助项目") String purpose,
            @NotNull(message = "请填写金额") Money amount,

            @NotBlank(message = "请填写救助理由") @Size(max = 500, message = "救助理由不超过 500 字")
            String explanation) {}

    /** What the person who signs has to say; refusing needs it. */
    public record GrantOpinionRequest(
            @Nullable @Size(max = 500, message = "意见不超过 500 字")
            String opinion) {}

    /** From which fund. */
    public record ReserveAidGrantRequest(
            @NotNull(message = "请选择资金") UUID fundId) {}
}
