package cn.wuli.organisation.rest;

import cn.wuli.organisation.officer.People;
import cn.wuli.organisation.officer.PersonSummary;
import cn.wuli.organisation.term.Posts;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who holds which post of the own union: 任免. */
@Path("/api")
@Tag(name = "organisation")
public class PostResource {
    private final Posts posts;
    private final People people;

    PostResource(Posts posts, People people) {
        this.posts = posts;
        this.people = people;
    }

    /** People of the own union who can be put into a post or a committee. */
    @GET
    @Path("/people")
    @PermissionsAllowed("person.find")
    public List<PersonSummary> findPeople(
            @QueryParam("q") @Size(max = 50, message = "搜索词最多 50 个字") @Nullable String q) {
        return people.find(q);
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
