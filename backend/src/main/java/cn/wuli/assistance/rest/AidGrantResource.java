package cn.wuli.assistance.rest;

import cn.wuli.assistance.form.PrintGrantForm;
import cn.wuli.assistance.grant.ExportGrants;
import cn.wuli.assistance.grant.GrantAction;
import cn.wuli.assistance.grant.GrantDetails;
import cn.wuli.assistance.grant.GrantFilter;
import cn.wuli.assistance.grant.GrantPurpose;
import cn.wuli.assistance.grant.GrantSearch;
import cn.wuli.assistance.grant.GrantSummary;
import cn.wuli.assistance.grant.MoveGrant;
import cn.wuli.assistance.grant.ProposeGrant;
import cn.wuli.fund.FundChoice;
import cn.wuli.platform.export.ExportDetails;
import cn.wuli.platform.export.ExportRequest;
import cn.wuli.platform.export.ProtectedExports;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.print.PrintedForm;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Grants to families on file; each step answers with the grant as it is afterwards. */
@Path("/api/aid-grants")
@Tag(name = "grants")
public class AidGrantResource {
    private final GrantSearch search;
    private final ProposeGrant proposeGrant;
    private final MoveGrant moveGrant;
    private final ExportGrants exportGrants;
    private final PrintGrantForm printGrantForm;
    private final ProtectedExports exports;

    AidGrantResource(
            GrantSearch search,
            ProposeGrant proposeGrant,
            MoveGrant moveGrant,
            ExportGrants exportGrants,
            PrintGrantForm printGrantForm,
            ProtectedExports exports) {
        this.search = search;
        this.proposeGrant = proposeGrant;
        this.moveGrant = moveGrant;
        this.exportGrants = exportGrants;
        this.printGrantForm = printGrantForm;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed("grant.read")
    public Page<GrantSummary> listAidGrants(@BeanParam GrantFilter filter, @Valid @BeanParam PageQuery page) {
        return search.page(filter, page);
    }

    /** The list as a protected export: small ones are made at once, others wait for approval. */
    @POST
    @Path("/export")
    @ResponseStatus(201)
    @PermissionsAllowed("grant.export")
    public ExportDetails exportAidGrants(@BeanParam GrantFilter filter, @Valid @NotNull ExportRequest request) {
        return exports.request(exportGrants, filter, filter.described(), request);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("grant.read")
    public GrantDetails getAidGrant(UUID id) {
        return search.details(id);
    }

    /** The approval form as PDF, for the eyes of who asked. */
    @POST
    @Path("/{id}/approval-form")
    @PermissionsAllowed("grant.print")
    public PrintedForm printAidGrantForm(UUID id) {
        return printGrantForm.print(id);
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
    public GrantDetails submitAidGrant(@BeanParam StepTarget grant) {
        return move(grant, GrantAction.SUBMIT, null);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @PermissionsAllowed("grant.propose")
    public GrantDetails withdrawAidGrant(@BeanParam StepTarget grant) {
        return move(grant, GrantAction.WITHDRAW, null);
    }

    @POST
    @Path("/{id}/branch-check")
    @Idempotent
    @PermissionsAllowed("grant.check")
    public GrantDetails checkAidGrant(@BeanParam StepTarget grant, @Valid @NotNull OpinionRequest request) {
        return move(grant, GrantAction.CHECK, request.opinion());
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @PermissionsAllowed("grant.approve")
    public GrantDetails approveAidGrant(@BeanParam StepTarget grant, @Valid @NotNull OpinionRequest request) {
        return move(grant, GrantAction.APPROVE, request.opinion());
    }

    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @PermissionsAllowed("grant.reject")
    public GrantDetails rejectAidGrant(@BeanParam StepTarget grant, @Valid @NotNull OpinionRequest request) {
        return move(grant, GrantAction.REJECT, request.opinion());
    }

    @POST
    @Path("/{id}/reservation")
    @Idempotent
    @PermissionsAllowed("grant.reserve")
    public GrantDetails reserveAidGrant(@BeanParam StepTarget grant, @Valid @NotNull ReserveAidGrantRequest request) {
        moveGrant.reserve(grant.id, grant.ifMatch, request.fundId());
        return search.details(grant.id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed("grant.reserve")
    public GrantDetails cancelAidGrant(@BeanParam StepTarget grant, @Valid @NotNull OpinionRequest request) {
        return move(grant, GrantAction.CANCEL, request.opinion());
    }

    private GrantDetails move(StepTarget grant, GrantAction action, @Nullable String opinion) {
        moveGrant.move(grant.id, grant.ifMatch, action, opinion);
        return search.details(grant.id);
    }

    /** Money for a family on file. */
    public record ProposeAidGrantRequest(
            @NotNull(message = "请选择困难家庭") UUID fileId,
            @NotNull(message = "请选择救助项目") GrantPurpose purpose,
            @NotNull(message = "请填写金额") Money amount,

            @NotBlank(message = "请填写救助理由") @Size(max = 500, message = "救助理由不超过 500 字")
            String explanation) {}

    /** From which fund. */
    public record ReserveAidGrantRequest(
            @NotNull(message = "请选择资金") UUID fundId) {}
}
