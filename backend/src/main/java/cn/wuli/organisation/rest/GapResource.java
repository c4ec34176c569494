package cn.wuli.organisation.rest;

import cn.wuli.organisation.gap.ClosingRate;
import cn.wuli.organisation.gap.ExportGaps;
import cn.wuli.organisation.gap.OfficerGap;
import cn.wuli.organisation.gap.OfficerGapFilter;
import cn.wuli.organisation.gap.OfficerGaps;
import cn.wuli.organisation.gap.UnlinkedUnit;
import cn.wuli.organisation.gap.UnlinkedUnits;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sheet.SheetExport;
import cn.wuli.platform.time.Calendars;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is missing in the organisation: 断线 and 专职干部缺额. */
@Path("/api")
@Tag(name = "organisation")
public class GapResource {
    private final UnlinkedUnits unlinked;
    private final ClosingRate closingRate;
    private final OfficerGaps officers;
    private final ExportGaps exports;
    private final SheetOrigin origin;

    GapResource(
            UnlinkedUnits unlinked,
            ClosingRate closingRate,
            OfficerGaps officers,
            ExportGaps exports,
            SheetOrigin origin) {
        this.unlinked = unlinked;
        this.closingRate = closingRate;
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

    /** How many breaks of a period were closed in it; this year up to today unless somebody says otherwise. */
    @GET
    @Path("/unlinked-units/closing")
    @PermissionsAllowed("unit.read")
    public ClosingRate.Closing getClosingRate(
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("city") @Size(max = 6, message = "地区代码为 6 位数字") @Nullable String city) {
        LocalDate until = to == null ? Calendars.today() : to;
        LocalDate since = from == null ? until.withDayOfYear(1) : from;
        if (until.isBefore(since)) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("to", "结束日期不能早于开始日期。");
        }
        return closingRate.of(since, until, city);
    }

    @GET
    @Path("/unlinked-units/export")
    @Produces(SheetExport.MEDIA_TYPE)
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
    @PermissionsAllowed("unit.export")
    public Response exportOfficerGaps(@Valid @BeanParam OfficerGapFilter filter) {
        return SheetExport.<OfficerGap>stream(
                origin.of("专职干部缺额", filter.described()),
                ExportGaps.OFFICER_HEADERS,
                rows -> exports.exportOfficers(filter, rows),
                ExportGaps::cells);
    }
}
