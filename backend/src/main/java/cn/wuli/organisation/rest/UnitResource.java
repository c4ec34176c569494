package cn.wuli.organisation.rest;

import cn.wuli.organisation.directory.UnitFilter;
import cn.wuli.organisation.directory.UnitNode;
import cn.wuli.organisation.directory.UnitPage;
import cn.wuli.organisation.directory.UnitSearch;
import cn.wuli.organisation.directory.UnitSummary;
import cn.wuli.organisation.directory.UnitTree;
import cn.wuli.organisation.directory.UnitView;
import cn.wuli.organisation.home.Figures;
import cn.wuli.organisation.home.Figures.UnionFigures;
import cn.wuli.organisation.term.Posts;
import cn.wuli.organisation.term.Posts.Appointment;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The directory of unions and units: 组织体系. */
@Path("/api/units")
@Tag(name = "organisation")
public class UnitResource {
    private final UnitSearch search;
    private final UnitTree tree;
    private final UnitPage page;
    private final Posts posts;
    private final Figures figures;
    private final CurrentActor currentActor;

    UnitResource(
            UnitSearch search, UnitTree tree, UnitPage page, Posts posts, Figures figures, CurrentActor currentActor) {
        this.search = search;
        this.tree = tree;
        this.page = page;
        this.posts = posts;
        this.figures = figures;
        this.currentActor = currentActor;
    }

    @GET
    @PermissionsAllowed("unit.read")
    public Page<UnitSummary> listUnits(@Valid @BeanParam UnitFilter filter, @Valid @BeanParam PageQuery paging) {
        return search.search(filter, paging);
    }

    /** The tree below a unit as of a date; without a root, below the own union. */
    @GET
    @Path("/tree")
    @PermissionsAllowed("unit.read")
    public UnitNode getUnitTree(
            @QueryParam("root") @Nullable UUID root,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("depth")
                    @DefaultValue("2")
                    @Min(value = 1, message = "至少展开 1 级")
                    @Max(value = UnitTree.DEEPEST, message = "最多展开 12 级")
                    int depth) {
        return tree.below(root == null ? currentActor.get().tenantId() : root, asOf, depth);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("unit.read")
    public UnitView getUnit(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return page.of(id, asOf);
    }

    /** Members and full-time officers against the rules, as far as the union passed its figures on. */
    @GET
    @Path("/{id}/figures")
    @PermissionsAllowed("unit.read")
    public UnionFigures getUnitFigures(@PathParam("id") UUID id) {
        return figures.of(id);
    }

    @POST
    @Path("/{id}/terms")
    @ResponseStatus(201)
    @PermissionsAllowed("term.record")
    public CreatedView recordTerm(@PathParam("id") UUID id, @Valid @NotNull RecordTermRequest request) {
        return new CreatedView(
                posts.recordTerm(id, request.ordinal(), request.from(), request.lastDay(), request.electedBy()));
    }

    @POST
    @Path("/{id}/posts")
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
                        request.fullTime())));
    }

    /** What came into being. */
    public record CreatedView(UUID id) {}

    /** A term for which a committee was elected. */
    public record RecordTermRequest(
            @Min(value = 1, message = "届次从 1 开始") @Max(value = 99, message = "届次不超过 99")
            int ordinal,

            @NotNull(message = "请填写开始日期") LocalDate from,
            @NotNull(message = "请填写届满日期") LocalDate lastDay,

            @NotBlank(message = "请填写选举方式") @Size(max = 100, message = "最多 100 字")
            String electedBy) {}

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

            boolean fullTime) {}
}
