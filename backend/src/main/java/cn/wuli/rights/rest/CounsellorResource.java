package cn.wuli.rights.rest;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.rights.counsel.CallOutcome;
import cn.wuli.rights.counsel.CounselAppointment;
import cn.wuli.rights.counsel.CounselKind;
import cn.wuli.rights.counsel.CounselTopic;
import cn.wuli.rights.counsel.HoldCounsel;
import cn.wuli.rights.counsel.Hotline;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The desk of a counsellor: own appointments, own notes, the log of the hotline. */
@Path("/api")
@Tag(name = "rights")
public class CounsellorResource {
    private final HoldCounsel holdCounsel;
    private final Hotline hotline;

    CounsellorResource(HoldCounsel holdCounsel, Hotline hotline) {
        this.holdCounsel = holdCounsel;
        this.hotline = hotline;
    }

    @GET
    @Path("/counsel-appointments")
    @PermissionsAllowed("counsel.hold")
    public List<CounselAppointment> listCounselAppointments() {
        return holdCounsel.own();
    }

    @POST
    @Path("/counsel-appointments/{id}/outcome")
    @Idempotent
    @PermissionsAllowed("counsel.hold")
    public List<CounselAppointment> endCounselAppointment(
            UUID id, @Valid @NotNull EndCounselAppointmentRequest request) {
        holdCounsel.end(id, request.came());
        return holdCounsel.own();
    }

    @GET
    @Path("/counsel-appointments/{id}/note")
    @PermissionsAllowed("counsel.hold")
    public CounselNoteView getCounselNote(UUID id) {
        return new CounselNoteView(holdCounsel.read(id));
    }

    @PUT
    @Path("/counsel-appointments/{id}/note")
    @PermissionsAllowed("counsel.hold")
    public CounselNoteView writeCounselNote(UUID id, @Valid @NotNull WriteCounselNoteRequest request) {
        holdCounsel.write(id, request.note());
        return new CounselNoteView(request.note());
    }

    @GET
    @Path("/hotline-calls")
    @PermissionsAllowed("counsel.hold")
    public List<Hotline.Call> listHotlineCalls() {
        return hotline.own();
    }

    @POST
    @Path("/hotline-calls")
    @Idempotent
    @PermissionsAllowed("counsel.hold")
    public List<Hotline.Call> logHotlineCall(@Valid @NotNull LogHotlineCallRequest request) {
        hotline.log(request.line(), request.topic(), request.calledOn(), request.minutes(), request.outcome());
        return hotline.own();
    }

    /** Whether the person came. */
    public record EndCounselAppointmentRequest(boolean came) {}

    /** Notes of an appointment. */
    public record WriteCounselNoteRequest(
            @NotBlank(message = "请填写咨询记录") @Size(max = 4000, message = "不超过 4000 字")
            String note) {}

    /** Empty when nothing was written. */
    public record CounselNoteView(String note) {}

    /** A call without a caller. */
    public record LogHotlineCallRequest(
            @NotNull(message = "请选择热线") CounselKind line,
            @NotNull(message = "请选择主题") CounselTopic topic,
            @NotNull(message = "请选择日期") LocalDate calledOn,

            @Min(value = 1, message = "至少 1 分钟") @Max(value = 300, message = "不超过 300 分钟")
            int minutes,

            @NotNull(message = "请选择处理结果") CallOutcome outcome) {}
}
