package cn.wuli.fund.rest;

import cn.wuli.fund.AllocationSearch;
import cn.wuli.fund.HandleAllocation;
import cn.wuli.fund.IncomingAllocationView;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Money that other unions sent to the acting union. */
@Path("/api/incoming-allocations")
@Tag(name = "fund")
public class IncomingAllocationResource {
    private final AllocationSearch search;
    private final HandleAllocation handleAllocation;

    IncomingAllocationResource(AllocationSearch search, HandleAllocation handleAllocation) {
        this.search = search;
        this.handleAllocation = handleAllocation;
    }

    @GET
    @PermissionsAllowed("allocation.read")
    public Page<IncomingAllocationView> listIncomingAllocations(
            @QueryParam("status") @Nullable String status, @Valid @BeanParam PageQuery page) {
        return search.taken(status, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("allocation.read")
    public IncomingAllocationView getIncomingAllocation(UUID id) {
        return search.taken(id);
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Idempotent(required = true)
    @PermissionsAllowed("allocation.acknowledge")
    public IncomingAllocationView acknowledgeAllocation(UUID id) {
        handleAllocation.acknowledge(id);
        return search.taken(id);
    }
}
