package cn.wuli.organisation.rest;

import cn.wuli.organisation.directory.ExportUnits;
import cn.wuli.organisation.directory.UnitFilter;
import cn.wuli.organisation.directory.UnitNode;
import cn.wuli.organisation.directory.UnitPage;
import cn.wuli.organisation.directory.UnitSearch;
import cn.wuli.organisation.directory.UnitSummary;
import cn.wuli.organisation.directory.UnitTree;
import cn.wuli.organisation.directory.UnitView;
import cn.wuli.organisation.home.Figures;
import cn.wuli.organisation.home.Figures.UnionFigures;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.sheet.SheetExport;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The directory of unions and units: 组织体系. */
@Path("/api/units")
@Tag(name = "organisation")
public class UnitResource {
    private final UnitSearch search;
    private final UnitTree tree;
    private final UnitPage page;
    private final Figures figures;
    private final ExportUnits exportUnits;
    private final SheetOrigin origin;
    private final CurrentActor currentActor;

    UnitResource(
            UnitSearch search,
            UnitTree tree,
            UnitPage page,
            Figures figures,
            ExportUnits exportUnits,
            SheetOrigin origin,
            CurrentActor currentActor) {
        this.search = search;
        this.tree = tree;
        this.page = page;
        this.figures = figures;
        this.exportUnits = exportUnits;
        this.origin = origin;
        this.currentActor = currentActor;
    }

    @GET
    @PermissionsAllowed("unit.read")
    public Page<UnitSummary> listUnits(@Valid @BeanParam UnitFilter filter, @Valid @BeanParam PageQuery paging) {
        return search.search(filter, paging);
    }

    /** The rows of the same filters as a sheet. */
    @GET
    @Path("/export")
    @Produces(SheetExport.MEDIA_TYPE)
    @PermissionsAllowed("unit.export")
    public Response exportUnits(@Valid @BeanParam UnitFilter filter) {
        return SheetExport.<UnitSummary>stream(
                origin.of("组织名册", filter.described()),
                ExportUnits.HEADERS,
                rows -> exportUnits.export(filter, rows),
                ExportUnits::cells);
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
}
