package cn.wuli.assistance.rest;

import cn.wuli.assistance.grant.ApplyForExtraGrant;
import cn.wuli.assistance.grant.GrantPurpose;
import cn.wuli.flow.SentCaseView;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The way upward: a union asks its superior for an extra grant. Where it can go: {@code /api/submissions/targets}. */
@Path("/api/hardship-files/{id}/extra-grant-application")
@Tag(name = "grants")
public class ExtraGrantResource {
    private final ApplyForExtraGrant applyForExtraGrant;

    ExtraGrantResource(ApplyForExtraGrant applyForExtraGrant) {
        this.applyForExtraGrant = applyForExtraGrant;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("grant.escalate")
    public SentCaseView applyForExtraGrant(UUID id, @Valid @NotNull ApplyForExtraGrantRequest request) {
        applyForExtraGrant.apply(
                id,
                new ApplyForExtraGrant.Application(
                        request.superiorId(), request.purpose(), request.amount(), request.explanation()));
        return getExtraGrantApplication(id);
    }

    @GET
    @PermissionsAllowed("grant.escalate")
    public SentCaseView getExtraGrantApplication(UUID id) {
        return applyForExtraGrant.latest(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    /** How much, from whom and why. */
    public record ApplyForExtraGrantRequest(
            @NotNull(message = "请选择上级工会") UUID superiorId,
            @NotNull(message = "请选择救助项目") GrantPurpose purpose,
            @NotNull(message = "请填写金额") Money amount,

            @NotBlank(message = "请填写申请理由") @Size(max = 500, message = "申请理由不超过 500 字")
            String explanation) {}
}
