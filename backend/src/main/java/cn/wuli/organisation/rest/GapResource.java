package cn.wuli.organisation.rest;

import cn.wuli.organisation.gap.ExportGaps;
import cn.wuli.organisation.gap.OfficerGap;
import cn.wuli.organisation.gap.OfficerGapFilter;
import cn.wuli.organisation.gap.OfficerGaps;
import cn.wuli.organisation.gap.UnlinkedUnit;
import cn.wuli.organisation.gap.UnlinkedUnits;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.sheet.SheetExport;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is missing in the organisation: 断线 and 专职干部缺额. */
@Path("/api")
@Tag(name = "organisation")
public class GapResource {
    private final UnlinkedUnits unlinked;
    private final OfficerGaps officers;
    private final ExportGaps exports;
    private final SheetOrigin origin;

    GapResource(UnlinkedUnits unlinked, OfficerGaps officers, ExportGaps exports, SheetOrigin origin) {
        this.unlinked = unlinked;
        this.officers = officers;
        this.exports = exports;
        this.origin = origin;
    }

    @GET
    @Path("/unlinked-units")
    @PermissionsAllowed("unit.read")
    public Page<UnlinkedUnit> listUnlinkedUnits(
            @QueryParam("city") @Size(max = 6, message = "地区代码为 6 位数字") @Nullable String city,
            @Valid @BeanParam PageQuery page) {
        return unlinked.page(city, page);
    }

    @GET
    @Path("/unlinked-units/export")
    @Produces(SheetExport.MEDIA_TYPE)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = SheetExport.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @PermissionsAllowed("unit.export")
    public Response exportUnlinkedUnits(
            @QueryParam("city") @Size(max = 6, message = "地区代码为 6 位数字") @Nullable String city) {
        return SheetExport.<UnlinkedUnit>stream(
                origin.of("组织断线", city == null ? "" : "限所选城市"),
                ExportGaps.UNLINKED_HEADERS,
                rows -> exports.exportUnlinked(city, rows),
                ExportGaps::cells);
    }

    @GET
    @Path("/officer-gaps")
    @PermissionsAllowed("unit.read")
    public Page<OfficerGap> listOfficerGaps(
            @Valid @BeanParam OfficerGapFilter filter, @Valid @BeanParam PageQuery page) {
        return officers.page(filter, page);
    }

    @GET
    @Path("/officer-gaps/export")
    @Produces(SheetExport.MEDIA_TYPE)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = SheetExport.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @PermissionsAllowed("unit.export")
    public Response exportOfficerGaps(@Valid @BeanParam OfficerGapFilter filter) {
        return SheetExport.<OfficerGap>stream(
                origin.of("专职干部缺额", filter.described()),
                ExportGaps.OFFICER_HEADERS,
                rows -> exports.exportOfficers(filter, rows),
                ExportGaps::cells);
    }
}
