package cn.wuli.rights.rest;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.rights.counsel.CounselKind;
import cn.wuli.rights.counsel.CounselTopic;
import cn.wuli.rights.hotline.FollowUp;
import cn.wuli.rights.hotline.HotlineNumber;
import cn.wuli.rights.hotline.Hotlines;
import cn.wuli.rights.hotline.OfficeCall;
import cn.wuli.rights.hotline.OfficeCalls;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 热线: the card of numbers, and the calls of the office. */
@Path("/api")
@Tag(name = "rights")
public class HotlineResource {
    private static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    private final Hotlines hotlines;
    private final OfficeCalls calls;

    HotlineResource(Hotlines hotlines, OfficeCalls calls) {
        this.hotlines = hotlines;
        this.calls = calls;
    }

    @GET
    @Path("/hotlines")
    @PermissionsAllowed("hotline.read")
    public List<HotlineNumber> listHotlines() {
        return hotlines.card();
    }

    @POST
    @Path("/hotlines")
    @Idempotent
    @PermissionsAllowed("hotline.keep")
    public List<HotlineNumber> openHotline(@Valid @NotNull OpenHotlineRequest request) {
        hotlines.open(new Hotlines.NewNumber(
                request.line(),
                request.name(),
                request.number(),
                request.weekdays(),
                LocalTime.parse(request.opens()),
                LocalTime.parse(request.closes()),
                request.startsOn(),
                request.endsOn()));
        return hotlines.card();
    }

    @POST
    @Path("/hotlines/{id}/end")
    @Idempotent
    @PermissionsAllowed("hotline.keep")
    public List<HotlineNumber> endHotline(UUID id) {
        hotlines.end(id);
        return hotlines.card();
    }

    @GET
    @Path("/office-calls")
    @PermissionsAllowed("hotline.keep")
    public List<OfficeCall> listOfficeCalls() {
        return calls.all();
    }

    @POST
    @Path("/office-calls")
    @Idempotent
    @PermissionsAllowed("hotline.keep")
    public List<OfficeCall> logOfficeCall(@Valid @NotNull LogOfficeCallRequest request) {
        calls.log(new OfficeCalls.NewCall(
                request.line(),
                request.topic(),
                request.calledOn(),
                request.minutes(),
                request.words(),
                request.followUp()));
        return calls.all();
    }

    @POST
    @Path("/office-calls/{id}/follow-up")
    @Idempotent
    @PermissionsAllowed("hotline.keep")
    public List<OfficeCall> followOfficeCall(UUID id, @Valid @NotNull FollowOfficeCallRequest request) {
        calls.follow(id, request.result(), request.caseId());
        return calls.all();
    }

    /**
     * A number with its hours.
     *
     * @param weekdays 1 is Monday
     * @param opens hours and minutes, as in 19:00
     */
    public record OpenHotlineRequest(
            @NotNull(message = "请选择热线") CounselKind line,

            @NotBlank(message = "请填写名称") @Size(max = 40, message = "名称不超过 40 字")
            String name,

            @NotNull(message = "请填写电话号码")
            @Pattern(regexp = "^[0-9][0-9-]{2,19}$", message = "电话号码只含数字和连字符，如 0571-12351")
            String number,

            @NotEmpty(message = "请选择接听的日子")
            List<@Min(value = 1, message = "星期从 1 到 7") @Max(value = 7, message = "星期从 1 到 7") Integer> weekdays,

            @NotNull(message = "请选择开始时间") @Pattern(regexp = TIME, message = "时间如 19:00")
            String opens,

            @NotNull(message = "请选择结束时间") @Pattern(regexp = TIME, message = "时间如 21:30")
            String closes,

            @NotNull(message = "请选择启用日期") LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    /** A call without a caller. */
    public record LogOfficeCallRequest(
            @NotNull(message = "请选择热线") CounselKind line,
            @NotNull(message = "请选择主题") CounselTopic topic,
            @NotNull(message = "请选择日期") LocalDate calledOn,

            @Min(value = 1, message = "至少 1 分钟") @Max(value = 300, message = "不超过 300 分钟")
            int minutes,

            @NotBlank(message = "请填写来电内容") @Size(max = 1000, message = "来电内容不超过 1000 字")
            String words,

            @NotNull(message = "请选择后续办理") FollowUp followUp) {}

    /** @param caseId the concern or case of legal aid, when the caller filed one */
    public record FollowOfficeCallRequest(
            @NotBlank(message = "请填写跟进情况") @Size(max = 1000, message = "跟进情况不超过 1000 字")
            String result,

            @Nullable UUID caseId) {}
}
