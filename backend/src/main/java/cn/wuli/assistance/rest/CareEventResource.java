package cn.wuli.assistance.rest;

import cn.wuli.assistance.care.CareEventDetails;
import cn.wuli.assistance.care.CareEventSummary;
import cn.wuli.assistance.care.CareFilter;
import cn.wuli.assistance.care.CareMoneyAction;
import cn.wuli.assistance.care.CareSearch;
import cn.wuli.assistance.care.CareSearch.CareFigures;
import cn.wuli.assistance.care.ExportCareEvents;
import cn.wuli.assistance.care.PayForCare;
import cn.wuli.assistance.care.ReportCareEvent;
import cn.wuli.assistance.care.VisitForEvent;
import cn.wuli.fund.FundChoice;
import cn.wuli.platform.export.ExportDetails;
import cn.wuli.platform.export.ExportRequest;
import cn.wuli.platform.export.ProtectedExports;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Events in the lives of members, the visits for them, and what was given and signed for. */
@Path("/api/care-events")
@Tag(name = "care")
public class CareEventResource {
    private final CareSearch search;
    private final ReportCareEvent reportCareEvent;
    private final VisitForEvent visitForEvent;
    private final PayForCare payForCare;
    private final ExportCareEvents exportCareEvents;
    private final ProtectedExports exports;

    CareEventResource(
            CareSearch search,
            ReportCareEvent reportCareEvent,
            VisitForEvent visitForEvent,
            PayForCare payForCare,
            ExportCareEvents exportCareEvents,
            ProtectedExports exports) {
        this.search = search;
        this.reportCareEvent = reportCareEvent;
        this.visitForEvent = visitForEvent;
        this.payForCare = payForCare;
        this.exportCareEvents = exportCareEvents;
        this.exports = exports;
    }

    /** A member sees his own. */
    @GET
    @PermissionsAllowed("care.read")
    public Page<CareEventSummary> listCareEvents(@BeanParam CareFilter filter, @Valid @BeanParam PageQuery page) {
        return search.page(filter, page);
    }

    @GET
    @Path("/figures")
    @PermissionsAllowed("care.handle")
    public List<CareFigures> listCareFigures(
            @QueryParam("year")
                    @Min(value = 2000, message = "年份不早于 2000 年")
                    @Max(value = 2100, message = "年份不晚于 2100 年")
                    int year) {
        return search.figures(year);
    }

    /** The list as a protected export: small ones are made at once, others wait for approval. */
    @POST
    @Path("/export")
    @ResponseStatus(201)
    @PermissionsAllowed("care.export")
    public ExportDetails exportCareEvents(@BeanParam CareFilter filter, @Valid @NotNull ExportRequest request) {
        return exports.request(exportCareEvents, filter, filter.described(), request);
    }

    /** The funds that the money of a visit can come from. */
    @GET
    @Path("/funds")
    @PermissionsAllowed("care.reserve")
    public List<FundChoice> listFundsForCare() {
        return payForCare.usableFunds();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("care.read")
    public CareEventDetails getCareEvent(UUID id) {
        return search.details(id);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("care.handle")
    public Response reportCareEvent(@Valid @NotNull ReportCareEventRequest request) {
        UUID id = reportCareEvent.report(request.memberId(), request.kindId(), request.happenedOn());
        return Response.status(Response.Status.CREATED)
                .entity(search.details(id))
                .build();
    }

    @POST
    @Path("/{id}/visit")
    @Idempotent
    @PermissionsAllowed("care.handle")
    public CareEventDetails recordCareVisit(
            @BeanParam StepTarget event, @Valid @NotNull RecordCareVisitRequest request) {
        visitForEvent.record(
                event.id,
                event.ifMatch,
                new VisitForEvent.NewVisit(
                        request.visitedOn(),
                        request.visitors(),
                        request.words(),
                        request.photos() == null ? List.of() : request.photos(),
                        request.amount() == null ? Money.ZERO : request.amount(),
                        request.goods() == null || request.goods().isBlank()
                                ? null
                                : request.goods().strip()));
        return search.details(event.id);
    }

    /** By the member on his phone, or by who hands in the paper that he signed. */
    @POST
    @Path("/{id}/signature")
    @Idempotent
    @PermissionsAllowed("care.read")
    public CareEventDetails signCareEvent(@BeanParam StepTarget event, @Valid @NotNull SignCareEventRequest request) {
        visitForEvent.sign(event.id, event.ifMatch, request.receiptFileId());
        return search.details(event.id);
    }

    /** Approved, refused, set aside or given up: by the posts that decide on money. */
    @POST
    @Path("/{id}/money")
    @Idempotent
    @PermissionsAllowed("care.read")
    public CareEventDetails moveCareMoney(@BeanParam StepTarget event, @Valid @NotNull CareMoneyRequest request) {
        payForCare.move(event.id, event.ifMatch, request.action(), request.fundId(), request.opinion());
        return search.details(event.id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed("care.handle")
    public CareEventDetails cancelCareEvent(@BeanParam StepTarget event, @Valid @NotNull OpinionRequest request) {
        visitForEvent.cancel(event.id, event.ifMatch, request.opinion());
        return search.details(event.id);
    }

    @POST
    @Path("/{id}/unmasking")
    @PermissionsAllowed("hardship.identify")
    public CareWordsView unmaskCareEvent(UUID id, @Valid @NotNull UnmaskCareEventRequest request) {
        return new CareWordsView(search.words(id, request.purpose()));
    }

    /** What happened to whom, and when. */
    public record ReportCareEventRequest(
            @NotNull(message = "请选择会员") UUID memberId,
            @NotNull(message = "请选择走访事由") UUID kindId,
            @NotNull(message = "请填写发生日期") LocalDate happenedOn) {}

    /** The visit and what was brought. */
    public record RecordCareVisitRequest(
            @NotNull(message = "请填写走访日期") LocalDate visitedOn,
            @NotEmpty(message = "请填写走访人") List<@NotBlank(message = "请填写走访人姓名") String> visitors,

            @NotBlank(message = "请填写走访情况") @Size(max = 1000, message = "走访情况不超过 1000 字")
            String words,

            @Nullable List<UUID> photos,
            @Nullable Money amount,

            @Nullable @Size(max = 100, message = "慰问品不超过 100 字")
            String goods) {}

    /** Null: the member signs by himself. */
    public record SignCareEventRequest(@Nullable UUID receiptFileId) {}

    /** The next step of the money; a fund only where it is set aside. */
    public record CareMoneyRequest(
            @NotNull(message = "请选择要办理的步骤") CareMoneyAction action,
            @Nullable UUID fundId,

            @Nullable @Size(max = 500, message = "意见不超过 500 字")
            String opinion) {}

    /** What for; the member can read it. */
    public record UnmaskCareEventRequest(
            @NotBlank(message = "请填写查看的用途，当事人可以看到") @Size(max = 200, message = "用途不超过 200 字")
            String purpose) {}

    /** Shown for a minute, never kept. */
    public record CareWordsView(String words) {}
}
