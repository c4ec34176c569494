package cn.wuli.rights.rest;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.rights.risk.RiskBoard;
import cn.wuli.rights.risk.RiskDesk;
import cn.wuli.rights.risk.RiskLevel;
import cn.wuli.rights.risk.RiskReports;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 劳动关系风险排查、一周两报: the desk of a union, and the board of its superior. */
@Path("/api")
@Tag(name = "rights")
public class RiskResource {
    private final RiskReports reports;

    RiskResource(RiskReports reports) {
        this.reports = reports;
    }

    @GET
    @Path("/risk-desk")
    @PermissionsAllowed("risk.report")
    public RiskDesk getRiskDesk() {
        return reports.desk();
    }

    /** Nothing found is reported too. */
    @POST
    @Path("/risk-reports")
    @Idempotent
    @PermissionsAllowed("risk.report")
    public RiskDesk reportRisks(@Valid @NotNull ReportRisksRequest request) {
        reports.report(request.items().stream()
                .map(item -> new RiskReports.Found(item.level(), item.people(), item.situation(), item.measure()))
                .toList());
        return reports.desk();
    }

    @POST
    @Path("/risk-items/{id}/closing")
    @Idempotent
    @PermissionsAllowed("risk.report")
    public RiskDesk closeRisk(UUID id, @Valid @NotNull WordsRequest request) {
        reports.close(id, request.opinion());
        return reports.desk();
    }

    @GET
    @Path("/risk-board")
    @PermissionsAllowed("risk.board")
    public RiskBoard getRiskBoard() {
        return reports.board();
    }

    /** What was found; an empty list is a zero report. */
    public record ReportRisksRequest(
            @NotNull(message = "没有风险的请报空表") @Size(max = 50, message = "一次不超过 50 项")
            List<@Valid @NotNull FoundRiskRequest> items) {}

    /** One risk. */
    public record FoundRiskRequest(
            @NotNull(message = "请选择等级") RiskLevel level,

            @Min(value = 1, message = "至少 1 人") @Max(value = 100000, message = "人数有误")
            int people,

            @NotBlank(message = "请写明情况") @Size(max = 1000, message = "不超过 1000 字")
            String situation,

            @NotBlank(message = "请写明化解措施") @Size(max = 1000, message = "不超过 1000 字")
            String measure) {}
}
