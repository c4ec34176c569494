package cn.wuli.organisation.rest;

import cn.wuli.organisation.officer.ExportOfficers;
import cn.wuli.organisation.officer.OfficerFilter;
import cn.wuli.organisation.officer.OfficerSearch;
import cn.wuli.organisation.officer.OfficerSummary;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.sheet.SheetExport;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of officers of the own union: 干部名册. */
@Path("/api/officers")
@Tag(name = "organisation")
public class OfficerResource {
    private final OfficerSearch search;
    private final ExportOfficers exportOfficers;
    private final SheetOrigin origin;

    OfficerResource(OfficerSearch search, ExportOfficers exportOfficers, SheetOrigin origin) {
        this.search = search;
        this.exportOfficers = exportOfficers;
        this.origin = origin;
    }

    @GET
    @PermissionsAllowed("unit.read")
    public Page<OfficerSummary> listOfficers(@Valid @BeanParam OfficerFilter filter, @Valid @BeanParam PageQuery page) {
        return search.page(filter, page);
    }

    @GET
    @Path("/export")
    @Produces(SheetExport.MEDIA_TYPE)
    @PermissionsAllowed("unit.export")
    public Response exportOfficers(@Valid @BeanParam OfficerFilter filter) {
        return SheetExport.<OfficerSummary>stream(
                origin.of("干部名册", filter.described()),
                ExportOfficers.HEADERS,
                rows -> exportOfficers.export(filter, rows),
                ExportOfficers::cells);
    }
}
