package cn.wuli.rights.rest;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.sheet.SheetExport;
import cn.wuli.platform.sheet.SheetWriter;
import cn.wuli.rights.service.BookService;
import cn.wuli.rights.service.ServiceSession;
import cn.wuli.rights.service.ServiceSessions;
import cn.wuli.rights.service.ServiceYear;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 维权服务场次: offered by a superior, booked by a union below. */
@Path("/api/service-sessions")
@Tag(name = "rights")
public class ServiceSessionResource {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final ServiceSessions sessions;
    private final BookService bookService;
    private final CurrentActor currentActor;

    ServiceSessionResource(ServiceSessions sessions, BookService bookService, CurrentActor currentActor) {
        this.sessions = sessions;
        this.bookService = bookService;
        this.currentActor = currentActor;
    }

    @GET
    @PermissionsAllowed("legal-service.read")
    public ServiceYear listServiceSessions(
            @QueryParam("year") @Min(value = FIRST_YEAR, message = "请选择年份") @Max(value = LAST_YEAR, message = "请选择年份")
                    int year) {
        return sessions.of(year);
    }

    @GET
    @Path("/export")
    @Produces(SheetExport.MEDIA_TYPE)
    @PermissionsAllowed("legal-service.read")
    public Response exportServiceSessions(
            @QueryParam("year") @Min(value = FIRST_YEAR, message = "请选择年份") @Max(value = LAST_YEAR, message = "请选择年份")
                    int year) {
        Actor actor = currentActor.get();
        return SheetExport.<ServiceSession>stream(
                new SheetWriter.Origin("维权服务场次", year + " 年", actor.signature()),
                ServiceSessions.HEADERS,
                rows -> sessions.export(year, rows),
                ServiceSessions::cells);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("legal-service.offer")
    public void offerServiceSessions(@Valid @NotNull OfferServiceSessionsRequest request) {
        bookService.offer(new BookService.Offer(
                request.title(),
                request.partner(),
                request.topics(),
                request.slots().stream()
                        .map(slot -> new BookService.Slot(slot.lawyer(), slot.startsAt(), slot.minutes()))
                        .toList()));
    }

    @POST
    @Path("/{id}/booking")
    @Idempotent
    @PermissionsAllowed("legal-service.book")
    public void bookServiceSession(UUID id, @Valid @NotNull BookServiceSessionRequest request) {
        bookService.book(id, request.place(), request.wanted(), request.expected());
    }

    @POST
    @Path("/{id}/release")
    @Idempotent
    @PermissionsAllowed("legal-service.book")
    public void releaseServiceSession(UUID id) {
        bookService.release(id);
    }

    @POST
    @Path("/{id}/record")
    @Idempotent
    @PermissionsAllowed("legal-service.book")
    public void recordServiceSession(UUID id, @Valid @NotNull RecordServiceSessionRequest request) {
        bookService.record(id, request.attended(), request.account());
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed("legal-service.offer")
    public void cancelServiceSession(UUID id, @Valid @NotNull WordsRequest request) {
        bookService.cancel(id, request.opinion());
    }

    /** What is offered, and when. */
    public record OfferServiceSessionsRequest(
            @NotBlank(message = "请填写服务名称") @Size(max = 60, message = "服务名称不超过 60 字")
            String title,

            @NotBlank(message = "请填写律师事务所") @Size(max = 60, message = "律师事务所不超过 60 字")
            String partner,

            @NotBlank(message = "请填写可以讲的内容") @Size(max = 200, message = "内容不超过 200 字")
            String topics,

            @Valid @NotEmpty(message = "请至少安排一场") @Size(max = 30, message = "一次最多安排 30 场")
            List<ServiceSlotRequest> slots) {}

    /** One lawyer at one time. */
    public record ServiceSlotRequest(
            @NotBlank(message = "请填写律师") @Size(max = 30, message = "律师不超过 30 字")
            String lawyer,

            @NotNull(message = "请选择开始时间") Instant startsAt,

            @Min(value = 30, message = "至少 30 分钟") @Max(value = 480, message = "不超过 480 分钟")
            int minutes) {}

    /** @param wanted which of the topics, and what else is to be known */
    public record BookServiceSessionRequest(
            @NotBlank(message = "请填写地点") @Size(max = 80, message = "地点不超过 80 字")
            String place,

            @NotBlank(message = "请填写希望的内容") @Size(max = 300, message = "希望的内容不超过 300 字")
            String wanted,

            @Min(value = 1, message = "至少 1 人") @Max(value = 10000, message = "人数有误")
            int expected) {}

    /** How it was. */
    public record RecordServiceSessionRequest(
            @Min(value = 0, message = "人数不能是负数") @Max(value = 10000, message = "人数有误")
            int attended,

            @NotBlank(message = "请填写小结") @Size(max = 1000, message = "小结不超过 1000 字")
            String account) {}
}
