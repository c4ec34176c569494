package cn.wuli.organisation.rest;

import cn.wuli.organisation.term.Posts;
import cn.wuli.organisation.term.TermRadar;
import cn.wuli.organisation.term.TermSummary;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Terms and posts: 届次、换届、任免. */
@Path("/api")
@Tag(name = "organisation")
public class TermResource {
    private final TermRadar radar;
    private final Posts posts;

    TermResource(TermRadar radar, Posts posts) {
        this.radar = radar;
        this.posts = posts;
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

    /** Ends a post on its last day; without one it is revoked at once. */
    @POST
    @Path("/posts/{id}/end")
    @PermissionsAllowed("post.appoint")
    public void endPost(@PathParam("id") UUID id, @Valid @NotNull EndPostRequest request) {
        posts.end(id, request.lastDay());
    }

    /** The last day of a post; none: at once. */
    public record EndPostRequest(@Nullable LocalDate lastDay) {}
}
