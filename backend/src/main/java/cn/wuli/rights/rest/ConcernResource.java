package cn.wuli.rights.rest;

import cn.wuli.platform.export.ExportDetails;
import cn.wuli.platform.export.ExportRequest;
import cn.wuli.platform.export.ProtectedExports;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.rights.TallyYear;
import cn.wuli.rights.concern.ConcernDetails;
import cn.wuli.rights.concern.ConcernFilter;
import cn.wuli.rights.concern.ConcernKind;
import cn.wuli.rights.concern.ConcernSearch;
import cn.wuli.rights.concern.ConcernStatistics;
import cn.wuli.rights.concern.ConcernSummary;
import cn.wuli.rights.concern.ExportConcerns;
import cn.wuli.rights.concern.FileConcern;
import cn.wuli.rights.concern.RevealRequester;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** 诉求: lists, one with its way, filing, statistics. */
@Path("/api/concerns")
@Tag(name = "rights")
public class ConcernResource {
    private final ConcernSearch search;
    private final FileConcern fileConcern;
    private final ExportConcerns exportConcerns;
    private final RevealRequester revealRequester;
    private final ConcernStatistics statistics;
    private final ProtectedExports exports;

    ConcernResource(
            ConcernSearch search,
            FileConcern fileConcern,
            ExportConcerns exportConcerns,
            RevealRequester revealRequester,
            ConcernStatistics statistics,
            ProtectedExports exports) {
        this.search = search;
        this.fileConcern = fileConcern;
        this.exportConcerns = exportConcerns;
        this.revealRequester = revealRequester;
        this.statistics = statistics;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed("concern.read")
    public Page<ConcernSummary> listConcerns(@BeanParam ConcernFilter filter, @Valid @BeanParam PageQuery page) {
        return search.page(filter, page);
    }

    /** The list as a protected export: small ones are made at once, others wait for approval. */
    @POST
    @Path("/export")
    @ResponseStatus(201)
    @PermissionsAllowed("concern.export")
    public ExportDetails exportConcerns(@BeanParam ConcernFilter filter, @Valid @NotNull ExportRequest request) {
        return exports.request(exportConcerns, filter, filter.described(), request);
    }

    /** A year in numbers of which none speaks of few people. */
    @GET
    @Path("/statistics")
    @PermissionsAllowed("concern.statistics")
    public TallyYear getConcernStatistics(
            @QueryParam("year") @Min(value = 2000, message = "请选择年份") @Max(value = 2100, message = "请选择年份") int year) {
        return statistics.of(year);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("concern.read")
    public ConcernDetails getConcern(UUID id) {
        return search.details(id);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("concern.file")
    public Response fileConcern(@Valid @NotNull FileConcernRequest request) {
        UUID id = fileConcern.file(
                new FileConcern.NewConcern(request.kind(), request.title(), request.statement(), request.discreet()));
        return Response.status(Response.Status.CREATED)
                .entity(search.details(id))
                .build();
    }

    /** Who filed without a name towards the branch; recorded, and seen by the member. */
    @POST
    @Path("/{id}/requester")
    @PermissionsAllowed("concern.unmask")
    public RequesterView revealRequester(UUID id, @Valid @NotNull RevealRequesterRequest request) {
        return new RequesterView(revealRequester.reveal(id, request.purpose()));
    }

    /** What a member asks. */
    public record FileConcernRequest(
            @NotNull(message = "请选择类别") ConcernKind kind,

            @NotBlank(message = "请用一句话写明诉求") @Size(max = 60, message = "标题不超过 60 字")
            String title,

            @NotBlank(message = "请写明情况和要求") @Size(max = 2000, message = "不超过 2000 字")
            String statement,

            boolean discreet) {}

    /** Why the name is needed. */
    public record RevealRequesterRequest(
            @NotBlank(message = "请选择用途") @Size(max = 100, message = "用途不超过 100 字")
            String purpose) {}

    /** The name. */
    public record RequesterView(String name) {}
}
