package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.FundPeriod;
import cn.wuli.assistance.mutual.FundPeriod.PeriodFund;
import cn.wuli.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The fund behind a period. */
@Path("/api/mutual-periods/{id}/fund")
@Tag(name = "mutual")
public class MutualFundResource {
    private final FundPeriod fundPeriod;

    MutualFundResource(FundPeriod fundPeriod) {
        this.fundPeriod = fundPeriod;
    }

    @GET
    @PermissionsAllowed("mutual.fund")
    public PeriodFund getMutualFund(UUID id) {
        return fundPeriod.of(id);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("mutual.name-fund")
    public PeriodFund nameMutualFund(UUID id, @Valid @NotNull NameMutualFundRequest request) {
        fundPeriod.name(id, request.fundId());
        return fundPeriod.of(id);
    }

    /** A fund of the union that runs the period. */
    public record NameMutualFundRequest(
            @NotNull(message = "请选择资金") UUID fundId) {}
}
