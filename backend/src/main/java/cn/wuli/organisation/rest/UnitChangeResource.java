package cn.wuli.organisation.rest;

import cn.wuli.organisation.changing.AnswerChangeCase;
import cn.wuli.organisation.changing.ChangeCaseView;
import cn.wuli.organisation.changing.ChangeSearch;
import cn.wuli.organisation.changing.ChangeStatus;
import cn.wuli.organisation.changing.DecideUnitChange;
import cn.wuli.organisation.changing.Decision;
import cn.wuli.organisation.changing.ProposeUnitChange;
import cn.wuli.organisation.changing.UnitChangeView;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.version.Versions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Changes of the organisation: 组织变更. */
@Path("/api")
@Tag(name = "organisation")
public class UnitChangeResource {
    private final ProposeUnitChange propose;
    private final DecideUnitChange decide;
    private final AnswerChangeCase answer;
    private final ChangeSearch search;

    UnitChangeResource(
            ProposeUnitChange propose, DecideUnitChange decide, AnswerChangeCase answer, ChangeSearch search) {
        this.propose = propose;
        this.decide = decide;
        this.answer = answer;
        this.search = search;
    }

    @GET
    @Path("/unit-changes")
    @PermissionsAllowed("unit.change")
    public Page<UnitChangeView> listUnitChanges(
            @QueryParam("status") @Nullable ChangeStatus status,
            @QueryParam("unit") @Nullable UUID unit,
            @Valid @BeanParam PageQuery paging) {
        return search.changes(status, unit, paging);
    }

    @GET
    @Path("/unit-changes/{id}")
    @PermissionsAllowed("unit.change")
    public UnitChangeView getUnitChange(@PathParam("id") UUID id) {
        return search.change(id);
    }

    @POST
    @Path("/unit-changes")
    @ResponseStatus(201)
    @PermissionsAllowed("unit.change")
    public UnitChangeView draftUnitChange(@Valid @NotNull ProposeUnitChangeRequest request) {
        UUID id = propose.draft(
                request.kind(),
                request.unitId(),
                request.effectiveOn(),
                request.basisDocument(),
                request.reason(),
                request.detailsOrNone());
        return search.change(id);
    }

    @PUT
    @Path("/unit-changes/{id}")
    @PermissionsAllowed("unit.change")
    public UnitChangeView editUnitChange(
            @PathParam("id") UUID id,
            @HeaderParam(Versions.HEADER) @Nullable String ifMatch,
            @Valid @NotNull ProposeUnitChangeRequest request) {
        propose.edit(
                id,
                ifMatch,
                request.kind(),
                request.unitId(),
                request.effectiveOn(),
                request.basisDocument(),
                request.reason(),
                request.detailsOrNone());
        return search.change(id);
    }

    @DELETE
    @Path("/unit-changes/{id}")
    @PermissionsAllowed("unit.change")
    public void discardUnitChange(@PathParam("id") UUID id) {
        propose.discard(id);
    }

    @POST
    @Path("/unit-changes/{id}/submission")
    @PermissionsAllowed("unit.change")
    public UnitChangeView submitUnitChange(@PathParam("id") UUID id) {
        propose.submit(id);
        return search.change(id);
    }

    @DELETE
    @Path("/unit-changes/{id}/submission")
    @PermissionsAllowed("unit.change")
    public UnitChangeView withdrawUnitChange(@PathParam("id") UUID id) {
        propose.withdraw(id);
        return search.change(id);
    }

    @POST
    @Path("/unit-changes/{id}/decision")
    @PermissionsAllowed("unit.decide")
    public UnitChangeView decideUnitChange(@PathParam("id") UUID id, @Valid @NotNull DecideChangeRequest request) {
        decide.decide(id, request.decision(), request.opinion());
        return search.change(id);
    }

    /** Changes that managed unions submitted to the own one. */
    @GET
    @Path("/unit-change-cases")
    @PermissionsAllowed("unit.approve")
    public Page<ChangeCaseView> listUnitChangeCases(
            @QueryParam("status") @Nullable String status, @Valid @BeanParam PageQuery paging) {
        return search.cases(status, paging);
    }

    @GET
    @Path("/unit-change-cases/{id}")
    @PermissionsAllowed("unit.approve")
    public ChangeCaseView getUnitChangeCase(@PathParam("id") UUID id) {
        return search.changeCase(id);
    }

    @POST
    @Path("/unit-change-cases/{id}/decision")
    @PermissionsAllowed("unit.approve")
    public ChangeCaseView answerUnitChangeCase(@PathParam("id") UUID id, @Valid @NotNull DecideChangeRequest request) {
        answer.answer(id, request.decision(), request.opinion());
        return search.changeCase(id);
    }

    /** A decision; the opinion is needed unless it is an approval. */
    public record DecideChangeRequest(
            @NotNull(message = "请选择同意、退回或不同意") Decision decision,

            @Size(max = 500, message = "意见最多 500 字") @Nullable
            String opinion) {}
}
