package cn.wuli.rulepack.rest;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rulepack.RuleHistory;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleVersion;
import cn.wuli.rulepack.SetRule;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rules that the acting union has to follow. */
@Path("/api/rules")
@Tag(name = "rules")
public class RulePackResource {
    private final RulePacks rulePacks;
    private final RuleHistory history;
    private final SetRule setRule;
    private final CurrentActor currentActor;

    RulePackResource(RulePacks rulePacks, RuleHistory history, SetRule setRule, CurrentActor currentActor) {
        this.rulePacks = rulePacks;
        this.history = history;
        this.setRule = setRule;
        this.currentActor = currentActor;
    }

    /** @param unitId as that unit has to follow them; rules are public. Without it: as the acting unit has to */
    @GET
    @PermissionsAllowed("rule.read")
    public RulePackView getRulePack(
            @QueryParam("pack") @NotBlank(message = "请选择规则包") String pack,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("region") @Nullable String region,
            @QueryParam("unitId") @Nullable UUID unitId) {
        return RulePackView.of(
                pack,
                rulePacks.parameters(
                        pack,
                        unitId == null ? currentActor.get().unitId() : unitId,
                        region,
                        on == null ? Calendars.today() : on));
    }

    /** What was set for one parameter by the own union, above it and below it, the newest first. */
    @GET
    @Path("/history")
    @PermissionsAllowed("rule.read")
    public List<RuleVersion> listRuleVersions(
            @QueryParam("pack") @NotBlank(message = "请选择规则包") String pack,
            @QueryParam("code") @NotBlank(message = "请选择参数") String code) {
        return history.of(pack, code, currentActor.get().tenantId());
    }

    @POST
    @PermissionsAllowed("rule.change")
    public Response setRule(@Valid @NotNull SetRuleRequest request) {
        UUID id = setRule.set(new SetRule.NewRule(
                request.pack(),
                request.code(),
                request.region() == null ? "" : request.region(),
                request.from(),
                request.value(),
                request.basis(),
                request.documentNumber(),
                request.trust()));
        return Response.status(Response.Status.CREATED).entity(Map.of("id", id)).build();
    }

    /** A rule of the own union. */
    public record SetRuleRequest(
            @NotBlank(message = "请选择规则包") String pack,
            @NotBlank(message = "请选择参数") String code,
            @Nullable String region,
            @NotNull(message = "请填写生效日期") LocalDate from,
            @NotBlank(message = "请填写数值") @Size(max = 500) String value,
            @NotBlank(message = "请填写依据条文") @Size(max = 500) String basis,
            @NotBlank(message = "请填写文号") @Size(max = 100) String documentNumber,

            @Pattern(regexp = "VERIFIED|UNVERIFIED|DEMO", message = "请选择是否已与文件核对") @NotNull
            String trust) {}
}
