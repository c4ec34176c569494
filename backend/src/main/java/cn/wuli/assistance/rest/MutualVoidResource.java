package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.enrolment.MutualVoid;
import cn.wuli.assistance.mutual.enrolment.VoidAction;
import cn.wuli.assistance.mutual.enrolment.VoidError;
import cn.wuli.assistance.mutual.enrolment.VoidShares;
import cn.wuli.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shares of a period that are taken back because they were wrong. */
@Path("/api/mutual-periods/{id}/voids")
@Tag(name = "mutual")
public class MutualVoidResource {
    private final VoidShares voidShares;

    MutualVoidResource(VoidShares voidShares) {
        this.voidShares = voidShares;
    }

    @GET
    @PermissionsAllowed("mutual.voids")
    public List<MutualVoid> listMutualVoids(UUID id) {
        return voidShares.list(id);
    }

    /** By the union that enrolled; the share holds until the other union has decided. */
    @POST
    @Idempotent
    @PermissionsAllowed("mutual.void")
    public List<MutualVoid> askMutualVoid(UUID id, @Valid @NotNull AskMutualVoidRequest request) {
        voidShares.ask(id, request.entryId(), request.error(), request.words());
        return voidShares.list(id);
    }

    @POST
    @Path("/{voidId}/decision")
    @Idempotent
    @PermissionsAllowed("mutual.receive")
    public List<MutualVoid> decideMutualVoid(UUID id, UUID voidId, @Valid @NotNull DecideMutualVoidRequest request) {
        voidShares.decide(voidId, request.action(), request.opinion());
        return voidShares.list(id);
    }

    /** Which share, and what was wrong with it. */
    public record AskMutualVoidRequest(
            @NotNull(message = "请选择参保人员") UUID entryId,
            @NotNull(message = "请选择错误类别") VoidError error,

            @NotBlank(message = "请写明哪里登记错了") @Size(max = 300, message = "说明不超过 300 字")
            String words) {}

    /** Whether the share is taken back; a refusal has its words. */
    public record DecideMutualVoidRequest(
            @NotNull(message = "请选择确认作废或不同意") VoidAction action,

            @Nullable @Size(max = 300, message = "意见不超过 300 字")
            String opinion) {}
}
