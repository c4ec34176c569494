package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.enrolment.Participation;
import cn.wuli.assistance.mutual.enrolment.Premiums;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.money.Money;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the unions below have handed in for a period, and the money that came from them. */
@Path("/api/mutual-periods/{id}/participation")
@Tag(name = "mutual")
public class MutualParticipationResource {
    private final Premiums premiums;

    MutualParticipationResource(Premiums premiums) {
        this.premiums = premiums;
    }

    @GET
    @PermissionsAllowed("mutual.participation")
    public List<Participation> listMutualParticipation(UUID id) {
        return premiums.participation(id);
    }

    @POST
    @Path("/premiums")
    @Idempotent(required = true)
    @PermissionsAllowed("mutual.receive")
    public List<Participation> recordMutualPremium(UUID id, @Valid @NotNull MutualPremiumRequest request) {
        premiums.record(id, request.unitId(), request.amount(), request.reference(), request.receivedOn());
        return premiums.participation(id);
    }

    /** Money that came from a union below. */
    public record MutualPremiumRequest(
            @NotNull(message = "请选择单位") UUID unitId,
            @NotNull(message = "请填写金额") Money amount,

            @NotBlank(message = "请填写银行流水号") @Size(max = 60, message = "银行流水号不超过 60 字")
            String reference,

            @NotNull(message = "请填写到账日期") LocalDate receivedOn) {}
}
