package cn.wuli.organisation.rest;

import cn.wuli.organisation.Engagement;
import cn.wuli.organisation.body.Bodies;
import cn.wuli.organisation.body.BodySearch;
import cn.wuli.organisation.body.BodyView;
import cn.wuli.organisation.term.Posts;
import cn.wuli.organisation.term.Posts.Appointment;
import cn.wuli.organisation.term.Posts.PostType;
import cn.wuli.organisation.term.Terms;
import cn.wuli.organisation.term.Terms.Election;
import cn.wuli.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The terms, committees and posts of one unit: 届次、委员会、任免. */
@Path("/api/units")
@Tag(name = "organisation")
public class UnitOfficeResource {
    private final Terms terms;
    private final Bodies bodies;
    private final BodySearch search;
    private final Posts posts;

    UnitOfficeResource(Terms terms, Bodies bodies, BodySearch search, Posts posts) {
        this.terms = terms;
        this.bodies = bodies;
        this.search = search;
        this.posts = posts;
    }

    @POST
    @Path("/{id}/terms")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("term.record")
    public CreatedView recordTerm(@PathParam("id") UUID id, @Valid @NotNull RecordTermRequest request) {
        return new CreatedView(terms.record(
                id,
                new Election(
                        request.ordinal(),
                        request.from(),
                        request.lastDay(),
                        request.electedBy(),
                        request.basisDocument())));
    }

    /** The committees as of a date, and those that are set up for later. */
    @GET
    @Path("/{id}/bodies")
    @PermissionsAllowed("unit.read")
    public List<BodyView> listBodies(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return search.of(id, asOf);
    }

    @POST
    @Path("/{id}/bodies")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("body.record")
    public CreatedView recordBody(@PathParam("id") UUID id, @Valid @NotNull RecordBodyRequest request) {
        return new CreatedView(
                bodies.record(id, request.kind(), request.name(), request.from(), request.basisDocument()));
    }

    /** The posts that this unit can have. */
    @GET
    @Path("/{id}/post-types")
    @PermissionsAllowed("post.appoint")
    public List<PostType> listPostTypes(@PathParam("id") UUID id) {
        return posts.appointable(id);
    }

    @POST
    @Path("/{id}/posts")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("post.appoint")
    public CreatedView appointToPost(@PathParam("id") UUID id, @Valid @NotNull AppointToPostRequest request) {
        return new CreatedView(posts.appoint(
                id,
                new Appointment(
                        request.personId(),
                        request.postType(),
                        request.from(),
                        request.lastDay(),
                        request.elected(),
                        request.basis(),
                        request.engagement())));
    }

    /** A term for which a committee was elected. */
    public record RecordTermRequest(
            @Min(value = 1, message = "届次从 1 开始") @Max(value = 99, message = "届次不超过 99")
            int ordinal,

            @NotNull(message = "请填写开始日期") LocalDate from,
            @NotNull(message = "请填写届满日期") LocalDate lastDay,

            @NotBlank(message = "请填写选举方式") @Size(max = 100, message = "最多 100 字")
            String electedBy,

            @NotBlank(message = "请填写依据文件") @Size(max = 100, message = "最多 100 字")
            String basisDocument) {}

    /** A committee of a unit, from a day in one of its terms. */
    public record RecordBodyRequest(
            @NotBlank(message = "请选择委员会类型") @Size(max = 40, message = "类型代码过长")
            String kind,

            @Size(max = 60, message = "最多 60 字") @Nullable String name,
            @NotNull(message = "请填写成立日期") LocalDate from,

            @NotBlank(message = "请填写依据文件") @Size(max = 100, message = "最多 100 字")
            String basisDocument) {}

    /** An appointment or an election of a person of the own union. */
    public record AppointToPostRequest(
            @NotNull(message = "请选择人员") UUID personId,

            @NotBlank(message = "请选择职务") @Size(max = 40, message = "职务代码过长")
            String postType,

            @NotNull(message = "请填写任职日期") LocalDate from,
            @Nullable LocalDate lastDay,
            boolean elected,

            @NotBlank(message = "请填写依据") @Size(max = 100, message = "最多 100 字")
            String basis,

            @NotNull(message = "请选择专职、挂职或兼职") Engagement engagement) {}
}
