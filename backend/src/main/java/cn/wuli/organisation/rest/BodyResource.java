package cn.wuli.organisation.rest;

import cn.wuli.organisation.body.Bodies;
import cn.wuli.organisation.body.BodyKindView;
import cn.wuli.organisation.body.BodyPosition;
import cn.wuli.organisation.body.BodySearch;
import cn.wuli.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Committees of a unit: 委员会及其成员. */
@Path("/api")
@Tag(name = "organisation")
public class BodyResource {
    private final Bodies bodies;
    private final BodySearch search;

    BodyResource(Bodies bodies, BodySearch search) {
        this.bodies = bodies;
        this.search = search;
    }

    @GET
    @Path("/body-kinds")
    @PermissionsAllowed("unit.read")
    public List<BodyKindView> listBodyKinds() {
        return search.kinds();
    }

    @POST
    @Path("/bodies/{id}/end")
    @PermissionsAllowed("body.record")
    public void endBody(@PathParam("id") UUID id, @Valid @NotNull EndOfficeRequest request) {
        bodies.end(id, request.lastDay(), request.basisDocument());
    }

    @POST
    @Path("/bodies/{id}/members")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("body.record")
    public CreatedView addBodyMember(@PathParam("id") UUID id, @Valid @NotNull AddBodyMemberRequest request) {
        return new CreatedView(
                bodies.seat(id, request.personId(), request.position(), request.from(), request.basisDocument()));
    }

    @POST
    @Path("/body-members/{id}/end")
    @PermissionsAllowed("body.record")
    public void endBodyMember(@PathParam("id") UUID id, @Valid @NotNull EndBodyMemberRequest request) {
        bodies.endSeat(id, request.lastDay());
    }

    /** Somebody of the own union in a committee. */
    public record AddBodyMemberRequest(
            @NotNull(message = "请选择人员") UUID personId,
            @NotNull(message = "请选择职务") BodyPosition position,
            @NotNull(message = "请填写任职日期") LocalDate from,

            @NotBlank(message = "请填写依据文件") @Size(max = 100, message = "最多 100 字")
            String basisDocument) {}

    /** The last day of a seat. */
    public record EndBodyMemberRequest(
            @NotNull(message = "请填写最后一天") LocalDate lastDay) {}
}
