package cn.wuli.rights.rest;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.rights.adviser.Adviser;
import cn.wuli.rights.adviser.AdviserKind;
import cn.wuli.rights.adviser.Advisers;
import cn.wuli.rights.adviser.Duty;
import cn.wuli.rights.adviser.DutyRoster;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 法律顾问、援助律师: the register of a union and their duty roster. */
@Path("/api")
@Tag(name = "rights")
public class AdviserResource {
    private final Advisers advisers;
    private final DutyRoster roster;

    AdviserResource(Advisers advisers, DutyRoster roster) {
        this.advisers = advisers;
        this.roster = roster;
    }

    @GET
    @Path("/advisers")
    @PermissionsAllowed("adviser.read")
    public List<Adviser> listAdvisers() {
        return advisers.all();
    }

    @POST
    @Path("/advisers")
    @Idempotent
    @PermissionsAllowed("adviser.engage")
    public List<Adviser> engageAdviser(@Valid @NotNull EngageAdviserRequest request) {
        advisers.engage(new Advisers.Engagement(
                request.kind(),
                request.name(),
                request.firm(),
                request.licenceNumber(),
                request.field(),
                request.contact(),
                request.contractFrom(),
                request.contractUntil()));
        return advisers.all();
    }

    @POST
    @Path("/advisers/{id}/renewal")
    @Idempotent
    @PermissionsAllowed("adviser.engage")
    public List<Adviser> renewAdviser(UUID id, @Valid @NotNull RenewAdviserRequest request) {
        advisers.renew(id, request.contractUntil());
        return advisers.all();
    }

    @POST
    @Path("/advisers/{id}/end")
    @Idempotent
    @PermissionsAllowed("adviser.engage")
    public List<Adviser> endAdviser(UUID id) {
        advisers.end(id);
        return advisers.all();
    }

    /** Who is there when, for every member. */
    @GET
    @Path("/adviser-duties")
    @PermissionsAllowed("adviser.duty")
    public List<Duty> listAdviserDuties() {
        return roster.coming();
    }

    @POST
    @Path("/adviser-duties")
    @Idempotent
    @PermissionsAllowed("adviser.engage")
    public List<Duty> planAdviserDuty(@Valid @NotNull PlanAdviserDutyRequest request) {
        roster.plan(request.adviserId(), request.startsAt(), request.minutes(), request.place());
        return roster.coming();
    }

    @POST
    @Path("/adviser-duties/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed("adviser.engage")
    public List<Duty> cancelAdviserDuty(UUID id) {
        roster.cancel(id);
        return roster.coming();
    }

    /** @param contact the public number of his office */
    public record EngageAdviserRequest(
            @NotNull(message = "请选择类别") AdviserKind kind,

            @NotBlank(message = "请填写姓名") @Size(max = 50, message = "姓名不超过 50 字")
            String name,

            @NotBlank(message = "请填写律师事务所或单位") @Size(max = 100, message = "不超过 100 字")
            String firm,

            @NotBlank(message = "请填写执业证号或资格证号") @Size(max = 40, message = "证号不超过 40 字")
            String licenceNumber,

            @NotBlank(message = "请填写专长") @Size(max = 60, message = "专长不超过 60 字")
            String field,

            @NotBlank(message = "请填写联系方式") @Size(max = 60, message = "联系方式不超过 60 字")
            String contact,

            @NotNull(message = "请选择起聘日期") LocalDate contractFrom,
            @NotNull(message = "请选择届满日期") LocalDate contractUntil) {}

    /** Until when he goes on. */
    public record RenewAdviserRequest(
            @NotNull(message = "请选择新的届满日期") LocalDate contractUntil) {}

    /** When he is there. */
    public record PlanAdviserDutyRequest(
            @NotNull(message = "请选择值班人") UUID adviserId,
            @NotNull(message = "请选择开始时间") Instant startsAt,

            @Min(value = 15, message = "至少 15 分钟") @Max(value = 600, message = "不超过 600 分钟")
            int minutes,

            @NotBlank(message = "请填写地点") @Size(max = 80, message = "地点不超过 80 字")
            String place) {}
}
