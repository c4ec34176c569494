package cn.wuli.rights.rest;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.rights.TallyYear;
import cn.wuli.rights.counsel.BookCounsel;
import cn.wuli.rights.counsel.CounselAppointment;
import cn.wuli.rights.counsel.CounselKind;
import cn.wuli.rights.counsel.CounselStatistics;
import cn.wuli.rights.counsel.CounselTopic;
import cn.wuli.rights.counsel.Slot;
import cn.wuli.rights.counsel.Slots;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Hours of counsellors and appointments by code. The acts of who books are not {@code @Idempotent}: the kept answer would hold the
 * code beside the person. The code travels in the body, never in an address.
 */
@Path("/api")
@Tag(name = "rights")
public class CounselResource {
    private final Slots slots;
    private final BookCounsel bookCounsel;
    private final CounselStatistics statistics;

    CounselResource(Slots slots, BookCounsel bookCounsel, CounselStatistics statistics) {
        this.slots = slots;
        this.bookCounsel = bookCounsel;
        this.statistics = statistics;
    }

    @GET
    @Path("/counsel-slots")
    @PermissionsAllowed("counsel.read")
    public List<Slot> listCounselSlots(@QueryParam("kind") @Nullable CounselKind kind) {
        return slots.coming(kind);
    }

    @POST
    @Path("/counsel-slots")
    @Idempotent
    @PermissionsAllowed("counsel.hold")
    public List<Slot> offerCounselSlot(@Valid @NotNull OfferCounselSlotRequest request) {
        slots.offer(request.kind(), request.place(), request.startsAt(), request.minutes());
        return slots.coming(null);
    }

    @POST
    @Path("/counsel-slots/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed("counsel.hold")
    public List<Slot> cancelCounselSlot(UUID id) {
        slots.cancel(id);
        return slots.coming(null);
    }

    /** The answer holds the code, once. */
    @POST
    @Path("/counsel-slots/{id}/booking")
    @PermissionsAllowed("counsel.book")
    public CounselAppointment bookCounsel(UUID id, @Valid @NotNull BookCounselRequest request) {
        return bookCounsel.book(id, request.topic());
    }

    @POST
    @Path("/counsel-bookings/lookup")
    @PermissionsAllowed("counsel.book")
    public CounselAppointment lookUpCounsel(@Valid @NotNull CounselCodeRequest request) {
        return bookCounsel.lookUp(request.code());
    }

    @POST
    @Path("/counsel-bookings/move")
    @PermissionsAllowed("counsel.book")
    public CounselAppointment moveCounsel(@Valid @NotNull MoveCounselRequest request) {
        return bookCounsel.move(request.code(), request.slotId());
    }

    @POST
    @Path("/counsel-bookings/cancellation")
    @PermissionsAllowed("counsel.book")
    public CounselAppointment cancelCounsel(@Valid @NotNull CounselCodeRequest request) {
        return bookCounsel.cancel(request.code());
    }

    @GET
    @Path("/counsel-statistics")
    @PermissionsAllowed("counsel.statistics")
    public TallyYear getCounselStatistics(
            @QueryParam("year") @Min(value = 2000, message = "请选择年份") @Max(value = 2100, message = "请选择年份") int year) {
        return statistics.of(year);
    }

    /** An hour to offer. */
    public record OfferCounselSlotRequest(
            @NotNull(message = "请选择类型") CounselKind kind,

            @NotBlank(message = "请填写地点或电话") @Size(max = 80, message = "地点不超过 80 字")
            String place,

            @NotNull(message = "请选择开始时间") Instant startsAt,

            @Min(value = 15, message = "至少 15 分钟") @Max(value = 240, message = "不超过 240 分钟")
            int minutes) {}

    /** What it is about, in a word; no name, no number. */
    public record BookCounselRequest(
            @NotNull(message = "请选择主题") CounselTopic topic) {}

    /** The code that was shown at the booking. */
    public record CounselCodeRequest(
            @NotBlank(message = "请输入预约码") @Size(max = 40, message = "预约码有误")
            String code) {}

    /** To another hour. */
    public record MoveCounselRequest(
            @NotBlank(message = "请输入预约码") @Size(max = 40, message = "预约码有误")
            String code,

            @NotNull(message = "请选择新的时段") UUID slotId) {}
}
