package cn.wuli.organisation.rest;

import cn.wuli.organisation.election.ElectionSearch;
import cn.wuli.organisation.election.ElectionSummary;
import cn.wuli.organisation.election.PrepareElection;
import cn.wuli.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The re-elections of one unit. */
@Path("/api/units")
@Tag(name = "organisation")
public class UnitElectionResource {
    private final ElectionSearch search;
    private final PrepareElection prepare;

    UnitElectionResource(ElectionSearch search, PrepareElection prepare) {
        this.search = search;
        this.prepare = prepare;
    }

    @GET
    @Path("/{id}/elections")
    @PermissionsAllowed("unit.read")
    public List<ElectionSummary> listElections(@PathParam("id") UUID id) {
        return search.of(id);
    }

    @POST
    @Path("/{id}/elections")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("term.record")
    public CreatedView prepareElection(
            @PathParam("id") UUID id, @Valid @NotNull(message = "请填写选举信息") ElectionRequest request) {
        return new CreatedView(prepare.prepare(id, request.plan()));
    }
}
