package cn.wuli.organisation.rest;

import cn.wuli.organisation.term.TermRadar;
import cn.wuli.organisation.term.TermSummary;
import cn.wuli.organisation.term.Terms;
import cn.wuli.organisation.term.Urgency;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Terms of committees: 届次、换届. */
@Path("/api")
@Tag(name = "organisation")
public class TermResource {
    private final TermRadar radar;
    private final Terms terms;

    TermResource(TermRadar radar, Terms terms) {
        this.radar = radar;
        this.terms = terms;
    }

    /** The radar of re-elections, the most urgent first. */
    @GET
    @Path("/terms")
    @PermissionsAllowed("unit.read")
    public Page<TermSummary> listTerms(
            @QueryParam("urgency") @Nullable Urgency urgency,
            @QueryParam("city") @Size(max = 6, message = "地区代码为 6 位数字") @Nullable String city,
            @Valid @BeanParam PageQuery paging) {
        return radar.list(urgency, city, paging);
    }

    /** Ends a term before its last day. */
    @POST
    @Path("/terms/{id}/end")
    @PermissionsAllowed("term.record")
    public void endTerm(@PathParam("id") UUID id, @Valid @NotNull EndOfficeRequest request) {
        terms.end(id, request.lastDay(), request.basisDocument());
    }
}
