package cn.wuli.assistance.rest;

import cn.wuli.assistance.report.AssistanceReport;
import cn.wuli.assistance.report.ExportReport;
import cn.wuli.assistance.report.FactFilter;
import cn.wuli.assistance.report.ReadReport;
import cn.wuli.assistance.report.ReportFact;
import cn.wuli.assistance.report.ReportFacts;
import cn.wuli.assistance.report.ReportPeriod;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.sheet.SheetExport;
import cn.wuli.platform.sheet.SheetWriter;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports of assistance by unit and period. */
@Path("/api/assistance-report")
@Tag(name = "assistance-report")
public class AssistanceReportResource {
    private final ReadReport report;
    private final ReportFacts facts;
    private final ExportReport exportReport;
    private final CurrentActor currentActor;

    AssistanceReportResource(
            ReadReport report, ReportFacts facts, ExportReport exportReport, CurrentActor currentActor) {
        this.report = report;
        this.facts = facts;
        this.exportReport = exportReport;
        this.currentActor = currentActor;
    }

    @GET
    @PermissionsAllowed("assistance-report.read")
    public AssistanceReport getAssistanceReport(@Valid @BeanParam ReportPeriod period) {
        return report.of(period);
    }

    /** The rows of the own union behind one number. */
    @GET
    @Path("/facts")
    @PermissionsAllowed("assistance-report.read")
    public Page<ReportFact> listAssistanceFacts(@Valid @BeanParam FactFilter filter, @Valid @BeanParam PageQuery page) {
        return facts.page(filter, page);
    }

    @GET
    @Path("/export")
    @Produces(SheetExport.MEDIA_TYPE)
    @PermissionsAllowed("assistance-report.export")
    public Response exportAssistanceReport(@Valid @BeanParam ReportPeriod period) {
        return SheetExport.<ExportReport.Row>stream(
                new SheetWriter.Origin(
                        "帮扶统计表", period.words(), currentActor.get().signature()),
                ExportReport.HEADERS,
                rows -> exportReport.export(period, rows),
                ExportReport::cells);
    }
}
