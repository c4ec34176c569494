package cn.wuli.assistance.rest;

import cn.wuli.assistance.helper.ExportFamilyHelpers;
import cn.wuli.assistance.helper.HelperDetails;
import cn.wuli.assistance.helper.HelperFilter;
import cn.wuli.assistance.helper.HelperSearch;
import cn.wuli.assistance.helper.HelperSearch.HelperFigures;
import cn.wuli.assistance.helper.HelperSummary;
import cn.wuli.assistance.helper.Manner;
import cn.wuli.assistance.helper.PairFamily;
import cn.wuli.assistance.helper.ReadHelperWords;
import cn.wuli.assistance.helper.RecordHelperVisit;
import cn.wuli.platform.export.ExportDetails;
import cn.wuli.platform.export.ExportRequest;
import cn.wuli.platform.export.ProtectedExports;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Who helps which family, and the ledger of visits. */
@Path("/api/family-helpers")
@Tag(name = "helpers")
public class FamilyHelperResource {
    private final HelperSearch search;
    private final PairFamily pairFamily;
    private final RecordHelperVisit recordHelperVisit;
    private final ReadHelperWords readHelperWords;
    private final ExportFamilyHelpers exportFamilyHelpers;
    private final ProtectedExports exports;

    FamilyHelperResource(
            HelperSearch search,
            PairFamily pairFamily,
            RecordHelperVisit recordHelperVisit,
            ReadHelperWords readHelperWords,
            ExportFamilyHelpers exportFamilyHelpers,
            ProtectedExports exports) {
        this.search = search;
        this.pairFamily = pairFamily;
        this.recordHelperVisit = recordHelperVisit;
        this.readHelperWords = readHelperWords;
        this.exportFamilyHelpers = exportFamilyHelpers;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed("helper.use")
    public Page<HelperSummary> listFamilyHelpers(@BeanParam HelperFilter filter, @Valid @BeanParam PageQuery page) {
        return search.page(filter, page);
    }

    @GET
    @Path("/figures")
    @PermissionsAllowed("hardship.handle")
    public HelperFigures getHelperFigures() {
        return search.figures();
    }

    /** The list as a protected export: small ones are made at once, others wait for approval. */
    @POST
    @Path("/export")
    @ResponseStatus(201)
    @PermissionsAllowed("hardship.export")
    public ExportDetails exportFamilyHelpers(@BeanParam HelperFilter filter, @Valid @NotNull ExportRequest request) {
        return exports.request(exportFamilyHelpers, filter, filter.described(), request);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("helper.use")
    public HelperDetails getFamilyHelper(UUID id) {
        return search.details(id);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("helper.assign")
    public Response assignFamilyHelper(@Valid @NotNull AssignHelperRequest request) {
        UUID id = pairFamily.assign(new PairFamily.NewPairing(
                request.fileId(), request.personId(), request.memberId(), request.handover(), request.firstVisitOn()));
        return Response.status(Response.Status.CREATED)
                .entity(search.details(id))
                .build();
    }

    @POST
    @Path("/{id}/plan")
    @Idempotent
    @PermissionsAllowed("helper.use")
    public HelperDetails planHelperVisit(UUID id, @Valid @NotNull PlanVisitRequest request) {
        recordHelperVisit.plan(id, request.plannedOn());
        return search.details(id);
    }

    @POST
    @Path("/{id}/visits")
    @Idempotent
    @PermissionsAllowed("helper.use")
    public HelperDetails recordHelperVisit(UUID id, @Valid @NotNull RecordHelperVisitRequest request) {
        recordHelperVisit.record(
                id,
                request.visitId(),
                new RecordHelperVisit.NewRecord(
                        request.visitedOn(),
                        request.manner(),
                        request.words(),
                        request.photos() == null ? List.of() : request.photos(),
                        request.amount() == null ? Money.ZERO : request.amount(),
                        request.goods()));
        return search.details(id);
    }

    @POST
    @Path("/visits/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed("helper.use")
    public HelperDetails cancelHelperVisit(UUID id) {
        return search.details(recordHelperVisit.cancel(id));
    }

    @POST
    @Path("/visits/{id}/unmasking")
    @PermissionsAllowed("hardship.identify")
    public HelperWordsView unmaskHelperVisit(UUID id, @Valid @NotNull UnmaskHelperVisitRequest request) {
        return new HelperWordsView(readHelperWords.read(id, request.purpose()));
    }

    /** A person of the union or a member of the register; the handover when somebody helps already. */
    public record AssignHelperRequest(
            @NotNull(message = "请选择困难家庭") UUID fileId,
            @Nullable UUID personId,
            @Nullable UUID memberId,

            @Nullable @Size(max = 500, message = "交接说明不超过 500 字")
            String handover,

            @Nullable LocalDate firstVisitOn) {}

    /** When to go. */
    public record PlanVisitRequest(
            @NotNull(message = "请填写计划日期") LocalDate plannedOn) {}

    /** What was; {@code visitId}: the planned visit that it was. */
    public record RecordHelperVisitRequest(
            @Nullable UUID visitId,
            @NotNull(message = "请填写走访日期") LocalDate visitedOn,
            @NotNull(message = "请选择走访方式") Manner manner,

            @NotBlank(message = "请填写走访情况") @Size(max = 1000, message = "走访情况不超过 1000 字")
            String words,

            @Nullable List<UUID> photos,
            @Nullable Money amount,

            @Nullable @Size(max = 100, message = "慰问品不超过 100 字")
            String goods) {}

    /** What for; the family can read it. */
    public record UnmaskHelperVisitRequest(
            @NotBlank(message = "请填写查看的用途，当事人可以看到") @Size(max = 200, message = "用途不超过 200 字")
            String purpose) {}

    /** Shown for a minute, never kept. */
    public record HelperWordsView(String words) {}
}
