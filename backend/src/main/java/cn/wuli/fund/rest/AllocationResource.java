package cn.wuli.fund.rest;

import cn.wuli.fund.AllocationSearch;
import cn.wuli.fund.AllocationStatus;
import cn.wuli.fund.AllocationView;
import cn.wuli.fund.HandleAllocation;
import cn.wuli.fund.ProposeAllocations;
import cn.wuli.fund.ProposeAllocations.Order;
import cn.wuli.fund.ProposeAllocations.Share;
import cn.wuli.fund.ProposeAllocations.Target;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.version.Versions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Allocations that the acting union gives: down the tree, or unused money back up. */
@Path("/api/allocations")
@Tag(name = "fund")
public class AllocationResource {
    private final AllocationSearch search;
    private final ProposeAllocations proposeAllocations;
    private final HandleAllocation handleAllocation;

    AllocationResource(
            AllocationSearch search, ProposeAllocations proposeAllocations, HandleAllocation handleAllocation) {
        this.search = search;
        this.proposeAllocations = proposeAllocations;
        this.handleAllocation = handleAllocation;
    }

    @GET
    @PermissionsAllowed("allocation.read")
    public Page<AllocationView> listAllocations(
            @QueryParam("fund") @Nullable UUID fundId,
            @QueryParam("unit") @Nullable UUID toUnitId,
            @QueryParam("status") @Nullable AllocationStatus status,
            @Valid @BeanParam PageQuery page) {
        return search.given(fundId, toUnitId, status, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("allocation.read")
    public AllocationView getAllocation(UUID id) {
        return search.given(id);
    }

    /** The unions that money of the fund may go to, and those that the rules keep it from, with the rule. */
    @GET
    @Path("/targets")
    @PermissionsAllowed("allocation.read")
    public List<Target> listAllocationTargets(@QueryParam("fund") @NotNull(message = "请选择资金") UUID fundId) {
        return proposeAllocations.targets(fundId);
    }

    @POST
    @Idempotent(required = true)
    @PermissionsAllowed("allocation.propose")
    public List<AllocationView> proposeAllocations(@Valid @NotNull ProposeAllocationsRequest request) {
        return search.given(proposeAllocations.allocate(request.order()));
    }

    @POST
    @Path("/returns")
    @Idempotent(required = true)
    @PermissionsAllowed("allocation.propose")
    public List<AllocationView> proposeReturn(@Valid @NotNull ProposeAllocationsRequest request) {
        return search.given(proposeAllocations.giveBack(request.order()));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent(required = true)
    @PermissionsAllowed("allocation.approve")
    public AllocationView approveAllocation(UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch) {
        handleAllocation.approve(id, ifMatch);
        return search.given(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent(required = true)
    @PermissionsAllowed("allocation.propose")
    public AllocationView cancelAllocation(UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch) {
        handleAllocation.cancel(id, ifMatch);
        return search.given(id);
    }

    @POST
    @Path("/{id}/issue")
    @Idempotent(required = true)
    @PermissionsAllowed("allocation.issue")
    public AllocationView issueAllocation(UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch) {
        handleAllocation.issue(id, ifMatch);
        return search.given(id);
    }

    @POST
    @Path("/{id}/revocation")
    @Idempotent(required = true)
    @PermissionsAllowed("allocation.approve")
    public AllocationView revokeAllocation(
            UUID id,
            @HeaderParam(Versions.HEADER) @Nullable String ifMatch,
            @Valid @NotNull RevokeAllocationRequest request) {
        handleAllocation.revoke(id, request.reason(), ifMatch);
        return search.given(id);
    }

    @POST
    @Path("/{id}/settlement")
    @Idempotent(required = true)
    @PermissionsAllowed("allocation.propose")
    public AllocationView settleAllocation(UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch) {
        handleAllocation.settle(id, ifMatch);
        return search.given(id);
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent(required = true)
    @PermissionsAllowed("allocation.approve")
    public AllocationView closeAllocation(UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch) {
        handleAllocation.close(id, ifMatch);
        return search.given(id);
    }

    /** @param useBy until when the money is to be used */
    public record ProposeAllocationsRequest(
            @NotNull(message = "请选择资金") UUID fundId,

            @NotBlank(message = "请填写标题") @Size(max = 80, message = "标题不超过 80 字")
            String title,

            @NotBlank(message = "请填写依据文件及文号") @Size(max = 120, message = "依据文件不超过 120 字")
            String basisDocument,

            @Nullable LocalDate useBy,

            @NotEmpty(message = "请至少填写一个单位") @Size(max = 200, message = "一次最多 200 个单位")
            List<@Valid @NotNull ShareRequest> shares) {
        Order order() {
            return new Order(
                    fundId,
                    title,
                    basisDocument,
                    useBy,
                    shares.stream()
                            .map(share -> new Share(share.toUnitId(), share.amount()))
                            .toList());
        }
    }

    /** @param amount in fen */
    public record ShareRequest(
            @NotNull(message = "请选择单位") UUID toUnitId,
            @NotNull(message = "请填写金额") @Amount Money amount) {}

    /** Why it is taken back. */
    public record RevokeAllocationRequest(
            @NotBlank(message = "请填写收回原因") @Size(max = 200, message = "收回原因不超过 200 字")
            String reason) {}
}
