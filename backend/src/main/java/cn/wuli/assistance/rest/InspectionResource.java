package cn.wuli.assistance.rest;

import cn.wuli.assistance.inspection.EvidencePack;
import cn.wuli.assistance.inspection.FindingAction;
import cn.wuli.assistance.inspection.FindingDetails;
import cn.wuli.assistance.inspection.Findings;
import cn.wuli.assistance.inspection.SampleDetails;
import cn.wuli.assistance.inspection.SampleKind;
import cn.wuli.assistance.inspection.SampleSummary;
import cn.wuli.assistance.inspection.Samples;
import cn.wuli.platform.print.PrintedForm;
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
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The auditors' workspace: samples and findings of the acting union. */
@Path("/api/inspection")
@Tag(name = "inspection")
public class InspectionResource {
    private final Samples samples;
    private final Findings findings;
    private final EvidencePack evidencePack;

    InspectionResource(Samples samples, Findings findings, EvidencePack evidencePack) {
        this.samples = samples;
        this.findings = findings;
        this.evidencePack = evidencePack;
    }

    @GET
    @Path("/samples")
    @PermissionsAllowed("inspection.read")
    public List<SampleSummary> listAuditSamples() {
        return samples.latest();
    }

    @POST
    @Path("/samples")
    @PermissionsAllowed("inspection.audit")
    public SampleDetails drawAuditSample(@Valid @NotNull DrawSampleRequest request) {
        return samples.get(samples.draw(
                new Samples.Wanted(request.kind(), request.from(), request.to(), request.size(), request.seed())));
    }

    /** With the rows as they stand now, and whether drawing again gives the same. */
    @GET
    @Path("/samples/{id}")
    @PermissionsAllowed("inspection.read")
    public SampleDetails getAuditSample(UUID id) {
        return samples.get(id);
    }

    /** The sample, its findings and their hashes as one ZIP. */
    @POST
    @Path("/samples/{id}/evidence-pack")
    @PermissionsAllowed("inspection.audit")
    public PrintedForm packEvidence(UUID id) {
        var link = evidencePack.pack(id);
        return new PrintedForm("/api/files/links/" + link.token(), link.expiresAt());
    }

    @GET
    @Path("/findings")
    @PermissionsAllowed("inspection.read")
    public List<FindingDetails> listAuditFindings(@QueryParam("sampleId") @Nullable UUID sampleId) {
        return findings.list(sampleId);
    }

    @POST
    @Path("/findings")
    @PermissionsAllowed("inspection.audit")
    public FindingDetails raiseAuditFinding(@Valid @NotNull RaiseFindingRequest request) {
        return findings.get(findings.raise(
                new Findings.NewFinding(request.sampleId(), request.objectId(), request.title(), request.text())));
    }

    @GET
    @Path("/findings/{id}")
    @PermissionsAllowed("inspection.read")
    public FindingDetails getAuditFinding(UUID id) {
        return findings.get(id);
    }

    /** The next step: of the auditor or of the desk, as the state allows. */
    @POST
    @Path("/findings/{id}/steps")
    @PermissionsAllowed("inspection.read")
    public FindingDetails moveAuditFinding(UUID id, @Valid @NotNull FindingStepRequest request) {
        return findings.act(id, request.action(), request.opinion());
    }

    /** What to draw. */
    public record DrawSampleRequest(
            @NotNull(message = "请选择抽取的内容") SampleKind kind,
            @NotNull(message = "请填写开始日期") LocalDate from,
            @NotNull(message = "请填写结束日期") LocalDate to,

            @Min(value = 1, message = "至少抽取 1 项") @Max(value = 200, message = "一次最多抽取 200 项")
            int size,

            @NotBlank(message = "请填写公开的种子") @Size(min = 4, max = 60, message = "种子为 4–60 个字")
            String seed) {}

    /** What was found on a row of the sample. */
    public record RaiseFindingRequest(
            @NotNull(message = "请选择样本") UUID sampleId,
            @NotNull(message = "请选择样本中的一项") UUID objectId,

            @NotBlank(message = "请填写标题") @Size(max = 60, message = "标题不超过 60 字")
            String title,

            @NotBlank(message = "请写明发现的问题") @Size(max = 1000, message = "不超过 1000 字")
            String text) {}

    /** One step with its words. */
    public record FindingStepRequest(
            @NotNull(message = "请选择办理的步骤") FindingAction action,

            @NotBlank(message = "请写明情况") @Size(max = 1000, message = "不超过 1000 字")
            String opinion) {}
}
