package cn.wuli.rights.rest;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.sheet.SheetExport;
import cn.wuli.platform.sheet.SheetWriter;
import cn.wuli.rights.event.RightsEvent;
import cn.wuli.rights.event.RightsEventKind;
import cn.wuli.rights.event.RightsEventYear;
import cn.wuli.rights.event.RightsEvents;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 普法和维权活动: the events of a year. */
@Path("/api/rights-events")
@Tag(name = "rights")
public class RightsEventResource {
    private final RightsEvents events;
    private final CurrentActor currentActor;

    RightsEventResource(RightsEvents events, CurrentActor currentActor) {
        this.events = events;
        this.currentActor = currentActor;
    }

    @GET
    @PermissionsAllowed("rights-event.read")
    public RightsEventYear listRightsEvents(
            @QueryParam("year") @Min(value = 2000, message = "请选择年份") @Max(value = 2100, message = "请选择年份") int year) {
        return events.of(year);
    }

    @GET
    @Path("/export")
    @Produces(SheetExport.MEDIA_TYPE)
    @PermissionsAllowed("rights-event.record")
    public Response exportRightsEvents(
            @QueryParam("year") @Min(value = 2000, message = "请选择年份") @Max(value = 2100, message = "请选择年份") int year) {
        Actor actor = currentActor.get();
        return SheetExport.<RightsEvent>stream(
                new SheetWriter.Origin("普法和维权活动台账", year + " 年", actor.signature()),
                RightsEvents.HEADERS,
                rows -> events.export(year, rows),
                RightsEvents::cells);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("rights-event.record")
    public RightsEventYear recordRightsEvent(@Valid @NotNull RecordRightsEventRequest request) {
        events.record(new RightsEvents.NewEvent(
                request.kind(),
                request.title(),
                request.heldOn(),
                request.place(),
                request.partner(),
                request.departments(),
                request.participants(),
                request.summary()));
        return events.of(request.heldOn().getYear());
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed("rights-event.record")
    public void cancelRightsEvent(UUID id) {
        events.cancel(id);
    }

    /** What was, or is to be, held. */
    public record RecordRightsEventRequest(
            @NotNull(message = "请选择类别") RightsEventKind kind,

            @NotBlank(message = "请填写主题") @Size(max = 100, message = "主题不超过 100 字")
            String title,

            @NotNull(message = "请选择日期") LocalDate heldOn,

            @NotBlank(message = "请填写地点") @Size(max = 80, message = "地点不超过 80 字")
            String place,

            @NotNull(message = "没有合作单位的请留空") @Size(max = 100, message = "合作单位不超过 100 字")
            String partner,

            @NotBlank(message = "请填写参加部门") @Size(max = 200, message = "参加部门不超过 200 字")
            String departments,

            @Min(value = 0, message = "人数不能是负数") @Max(value = 100000, message = "人数有误")
            int participants,

            @NotNull(message = "可以留空") @Size(max = 1000, message = "情况不超过 1000 字")
            String summary) {}
}
