package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.benefit.Assessment;
import cn.wuli.assistance.mutual.benefit.EstimateBenefit;
import cn.wuli.assistance.mutual.benefit.Situation;
import cn.wuli.assistance.mutual.benefit.Stay;
import cn.wuli.platform.money.Money;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a period pays in a situation. A POST, so that nothing of it stands in an address. */
@Path("/api/mutual-periods/{id}/estimates")
@Tag(name = "mutual")
public class MutualBenefitResource {
    private final EstimateBenefit estimateBenefit;

    MutualBenefitResource(EstimateBenefit estimateBenefit) {
        this.estimateBenefit = estimateBenefit;
    }

    @POST
    @PermissionsAllowed("mutual.read")
    public Assessment estimateMutualBenefit(UUID id, @Valid @NotNull EstimateRequest request) {
        return estimateBenefit.estimate(
                id,
                new Situation(
                        request.stays().stream()
                                .map(stay -> new Stay(stay.admittedOn(), stay.dischargedOn()))
                                .toList(),
                        request.firstTime(),
                        request.critical(),
                        request.ownCost() == null ? Money.ZERO : request.ownCost(),
                        request.paidBefore() == null ? Money.ZERO : request.paidBefore()));
    }

    /** The days of one stay. */
    public record StayRequest(
            @NotNull(message = "请填写入院日期") LocalDate admittedOn,
            @NotNull(message = "请填写出院日期") LocalDate dischargedOn) {}

    /** What happened in the period. */
    public record EstimateRequest(
            @NotNull(message = "请填写住院情况") @Size(max = 50, message = "住院次数不超过 50 次")
            List<@Valid @NotNull StayRequest> stays,

            boolean firstTime,
            boolean critical,
            @Nullable Money ownCost,
            @Nullable Money paidBefore) {}
}
