package cn.wuli.assistance.rest;

import cn.wuli.assistance.hardship.CheckEconomy;
import cn.wuli.assistance.hardship.CheckEconomy.Asked;
import cn.wuli.assistance.hardship.EconomicCheckDetails;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.sheet.SheetExport;
import cn.wuli.platform.sheet.SheetWriter;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 家庭经济状况核对: the sheet that goes out, and what came back, compared with the declaration. */
@Path("/api/economic-checks")
@Tag(name = "hardship")
public class EconomicCheckResource {
    private final CheckEconomy checkEconomy;
    private final CurrentActor currentActor;

    EconomicCheckResource(CheckEconomy checkEconomy, CurrentActor currentActor) {
        this.checkEconomy = checkEconomy;
        this.currentActor = currentActor;
    }

    /** The sheet for the authority, with whole numbers; that it was taken is recorded for the family. */
    @GET
    @Path("/{id}/sheet")
    @Produces(SheetExport.MEDIA_TYPE)
    @PermissionsAllowed("hardship.identify")
    public Response exportEconomicCheck(UUID id) {
        List<Asked> adults = checkEconomy.sheet(id);
        return SheetExport.<Asked>stream(
                new SheetWriter.Origin("核对委托名单", "家庭经济状况核对", currentActor.get().signature()),
                CheckEconomy.HEADERS,
                adults::forEach,
                asked -> List.of(
                        asked.name(), asked.identityNumber(), asked.relation(), asked.agreedOn(), asked.validUntil()));
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @PermissionsAllowed("hardship.investigate")
    public EconomicCheckDetails answerEconomicCheck(
            @BeanParam StepTarget check, @Valid @NotNull AnswerEconomicCheckRequest request) {
        checkEconomy.answer(
                check.id,
                check.ifMatch,
                request.answeredOn(),
                new CheckEconomy.Found(request.annualIncome(), request.homes(), request.cars(), request.note()),
                request.proofFileId());
        return checkEconomy.details(check.id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed("hardship.investigate")
    public EconomicCheckDetails cancelEconomicCheck(
            @BeanParam StepTarget check, @Valid @NotNull OpinionRequest request) {
        checkEconomy.cancel(check.id, check.ifMatch, request.opinion());
        return checkEconomy.details(check.id);
    }

    /** What the paper says; what it says nothing of stays empty. */
    public record AnswerEconomicCheckRequest(
            @NotNull(message = "请填写结果日期") LocalDate answeredOn,
            @Nullable Money annualIncome,

            @Nullable @Min(value = 0, message = "住房套数不能为负数") Integer homes,

            @Nullable @Min(value = 0, message = "车辆数不能为负数") Integer cars,

            @Nullable @Size(max = 200, message = "备注不超过 200 字")
            String note,

            @NotNull(message = "请上传核对结果的纸质或电子件") UUID proofFileId) {}
}
