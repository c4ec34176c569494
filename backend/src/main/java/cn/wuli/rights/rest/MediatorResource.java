package cn.wuli.rights.rest;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.rights.mediation.MediatorDetails;
import cn.wuli.rights.mediation.Mediators;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 调解员: the register of a union. */
@Path("/api/mediators")
@Tag(name = "rights")
public class MediatorResource {
    private final Mediators mediators;

    MediatorResource(Mediators mediators) {
        this.mediators = mediators;
    }

    /** With a case: those in office, and why one of them must keep away from it. */
    @GET
    @PermissionsAllowed("mediator.read")
    public List<MediatorDetails> listMediators(@QueryParam("caseId") @Nullable UUID caseId) {
        return mediators.all(caseId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("mediator.appoint")
    public List<MediatorDetails> appointMediator(@Valid @NotNull AppointMediatorRequest request) {
        mediators.appoint(request.personId(), request.homeUnitId(), request.field());
        return mediators.all(null);
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @PermissionsAllowed("mediator.appoint")
    public List<MediatorDetails> endMediator(UUID id) {
        mediators.end(id);
        return mediators.all(null);
    }

    /** @param homeUnitId where he works: he mediates no case of this unit */
    public record AppointMediatorRequest(
            @NotNull(message = "请选择人员") UUID personId,
            @NotNull(message = "请选择所在单位，用于回避") UUID homeUnitId,

            @NotBlank(message = "请填写专长") @Size(max = 60, message = "不超过 60 字")
            String field) {}
}
