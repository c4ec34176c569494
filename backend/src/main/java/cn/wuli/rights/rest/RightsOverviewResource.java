package cn.wuli.rights.rest;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sheet.SheetExport;
import cn.wuli.platform.sheet.SheetWriter;
import cn.wuli.rights.overview.ExportOverview;
import cn.wuli.rights.overview.ReadOverview;
import cn.wuli.rights.overview.RightsOverview;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 维权概况: a year in numbers of which none speaks of few people. */
@Path("/api/rights-overview")
@Tag(name = "rights")
public class RightsOverviewResource {
    private final ReadOverview read;
    private final ExportOverview exportOverview;
    private final CurrentActor currentActor;

    RightsOverviewResource(ReadOverview read, ExportOverview exportOverview, CurrentActor currentActor) {
        this.read = read;
        this.exportOverview = exportOverview;
        this.currentActor = currentActor;
    }

    @GET
    @PermissionsAllowed("rights.overview")
    public RightsOverview getRightsOverview(
            @QueryParam("year") @Min(value = 2000, message = "请选择年份") @Max(value = 2100, message = "请选择年份") int year) {
        return read.of(year);
    }

    @GET
    @Path("/export")
    @Produces(SheetExport.MEDIA_TYPE)
    @PermissionsAllowed("rights.overview")
    public Response exportRightsOverview(
            @QueryParam("year") @Min(value = 2000, message = "请选择年份") @Max(value = 2100, message = "请选择年份") int year) {
        Actor actor = currentActor.get();
        return SheetExport.<ExportOverview.Line>stream(
                new SheetWriter.Origin("维权概况", year + " 年", actor.signature()),
                ExportOverview.HEADERS,
                lines -> exportOverview.export(year, lines),
                ExportOverview::cells);
    }
}
