package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.sample.CheckSampledClaim;
import cn.wuli.assistance.mutual.sample.DeviationKind;
import cn.wuli.assistance.mutual.sample.DrawMutualSample;
import cn.wuli.assistance.mutual.sample.ExportSampledClaims;
import cn.wuli.assistance.mutual.sample.MutualSampleDetails;
import cn.wuli.assistance.mutual.sample.MutualSampleSummary;
import cn.wuli.assistance.mutual.sample.MutualSamples;
import cn.wuli.assistance.mutual.sample.SampleFilter;
import cn.wuli.assistance.mutual.sample.SampleVerdict;
import cn.wuli.platform.export.ExportDetails;
import cn.wuli.platform.export.ExportRequest;
import cn.wuli.platform.export.ProtectedExports;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.money.Money;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Samples of the decided claims of a period, at the union that runs it. */
@Path("/api/mutual-samples")
@Tag(name = "mutual")
public class MutualSampleResource {
    private final MutualSamples samples;
    private final DrawMutualSample drawMutualSample;
    private final CheckSampledClaim checkSampledClaim;
    private final ExportSampledClaims exportSampledClaims;
    private final ProtectedExports exports;

    MutualSampleResource(
            MutualSamples samples,
            DrawMutualSample drawMutualSample,
            CheckSampledClaim checkSampledClaim,
            ExportSampledClaims exportSampledClaims,
            ProtectedExports exports) {
        this.samples = samples;
        this.drawMutualSample = drawMutualSample;
        this.checkSampledClaim = checkSampledClaim;
        this.exportSampledClaims = exportSampledClaims;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed("mutual.samples")
    public List<MutualSampleSummary> listMutualSamples(
            @QueryParam("periodId") @NotNull(message = "请选择期次") UUID periodId) {
        return samples.list(periodId);
    }

    @POST
    @Idempotent(required = true)
    @PermissionsAllowed("mutual.sample")
    public MutualSampleDetails drawMutualSample(@Valid @NotNull DrawMutualSampleRequest request) {
        return samples.get(drawMutualSample.draw(
                new DrawMutualSample.Wanted(request.periodId(), request.from(), request.to(), request.seed())));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("mutual.samples")
    public MutualSampleDetails getMutualSample(UUID id) {
        return samples.get(id);
    }

    /** The list as a protected export: small ones are made at once, others wait for approval. */
    @POST
    @Path("/export")
    @ResponseStatus(201)
    @PermissionsAllowed("mutual.samples")
    public ExportDetails exportMutualSample(
            @Valid @BeanParam SampleFilter filter, @Valid @NotNull ExportRequest request) {
        return exports.request(exportSampledClaims, filter, "限所选样本", request);
    }

    /** From then on its papers are open for the checker, who decided nothing on it. */
    @POST
    @Path("/{id}/claims/{claimId}/taking")
    @Idempotent
    @PermissionsAllowed("mutual.sample")
    public MutualSampleDetails takeSampledClaim(UUID id, UUID claimId) {
        checkSampledClaim.take(id, claimId);
        return samples.get(id);
    }

    @POST
    @Path("/{id}/claims/{claimId}/verdict")
    @Idempotent
    @PermissionsAllowed("mutual.sample")
    public MutualSampleDetails checkSampledClaim(
            UUID id, UUID claimId, @Valid @NotNull CheckSampledClaimRequest request) {
        checkSampledClaim.check(
                id,
                claimId,
                new CheckSampledClaim.Verdict(
                        request.verdict(),
                        request.deviation(),
                        request.correct(),
                        request.words(),
                        request.conclusion()));
        return samples.get(id);
    }

    /** Which decisions, and the published seed. */
    public record DrawMutualSampleRequest(
            @NotNull(message = "请选择期次") UUID periodId,
            @NotNull(message = "请填写开始日期") LocalDate from,
            @NotNull(message = "请填写结束日期") LocalDate to,

            @NotBlank(message = "请填写公开的种子") @Size(min = 4, max = 60, message = "种子为 4–60 个字")
            String seed) {}

    /** What the checker found; a deviation has its kind, words and the right amount. */
    public record CheckSampledClaimRequest(
            @NotNull(message = "请选择复查结论") SampleVerdict verdict,
            @Nullable DeviationKind deviation,
            @Nullable Money correct,

            @Nullable @Size(max = 500, message = "发现的问题不超过 500 字")
            String words,

            @Nullable @Size(max = 500, message = "处理结论不超过 500 字")
            String conclusion) {}
}
