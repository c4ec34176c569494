package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.PeriodAction;
import cn.wuli.assistance.mutual.PeriodDetails;
import cn.wuli.assistance.mutual.PeriodPlan;
import cn.wuli.assistance.mutual.PeriodSearch;
import cn.wuli.assistance.mutual.PeriodSummary;
import cn.wuli.assistance.mutual.RunPeriod;
import cn.wuli.assistance.mutual.Scheme;
import cn.wuli.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Periods of mutual aid; each step answers with the period as it is afterwards. */
@Path("/api/mutual-periods")
@Tag(name = "mutual")
public class MutualPeriodResource {
    private final PeriodSearch search;
    private final RunPeriod runPeriod;

    MutualPeriodResource(PeriodSearch search, RunPeriod runPeriod) {
        this.search = search;
        this.runPeriod = runPeriod;
    }

    @GET
    @PermissionsAllowed("mutual.read")
    public List<PeriodSummary> listMutualPeriods() {
        return search.all();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("mutual.read")
    public PeriodDetails getMutualPeriod(UUID id) {
        return search.details(id);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("mutual.run")
    public PeriodDetails draftMutualPeriod(@Valid @NotNull MutualPeriodRequest request) {
        return search.details(runPeriod.draft(Scheme.GENERAL, request.plan()));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("mutual.move")
    public PeriodDetails changeMutualPeriod(@BeanParam StepTarget period, @Valid @NotNull MutualPeriodRequest request) {
        runPeriod.change(period.id, period.ifMatch, request.plan());
        return search.details(period.id);
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @PermissionsAllowed("mutual.publish")
    public PeriodDetails publishMutualPeriod(@BeanParam StepTarget period) {
        return move(period, PeriodAction.PUBLISH);
    }

    @POST
    @Path("/{id}/opening")
    @Idempotent
    @PermissionsAllowed("mutual.move")
    public PeriodDetails openMutualPeriod(@BeanParam StepTarget period) {
        return move(period, PeriodAction.OPEN);
    }

    @POST
    @Path("/{id}/lock")
    @Idempotent
    @PermissionsAllowed("mutual.move")
    public PeriodDetails lockMutualPeriod(@BeanParam StepTarget period) {
        return move(period, PeriodAction.LOCK);
    }

    @POST
    @Path("/{id}/effect")
    @Idempotent
    @PermissionsAllowed("mutual.move")
    public PeriodDetails putMutualPeriodIntoEffect(@BeanParam StepTarget period) {
        return move(period, PeriodAction.TAKE_EFFECT);
    }

    @POST
    @Path("/{id}/end-of-cover")
    @Idempotent
    @PermissionsAllowed("mutual.move")
    public PeriodDetails endMutualCover(@BeanParam StepTarget period) {
        return move(period, PeriodAction.END_COVER);
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @PermissionsAllowed("mutual.move")
    public PeriodDetails closeMutualPeriod(@BeanParam StepTarget period) {
        return move(period, PeriodAction.CLOSE);
    }

    private PeriodDetails move(StepTarget period, PeriodAction action) {
        runPeriod.move(period.id, period.ifMatch, action);
        return search.details(period.id);
    }

    /** What is planned for a period. */
    public record MutualPeriodRequest(
            @NotBlank(message = "请填写名称") @Size(max = 60, message = "名称不超过 60 字")
            String name,

            @NotBlank(message = "请填写文号") @Size(max = 100, message = "文号不超过 100 字")
            String documentNumber,

            @NotNull(message = "请填写保障起期") LocalDate startsOn,
            @NotNull(message = "请填写保障止期") LocalDate endsOn,
            @NotNull(message = "请填写参保截止日期") LocalDate enrolUntil,
            @NotNull(message = "请填写申请截止日期") LocalDate claimUntil) {

        PeriodPlan plan() {
            return new PeriodPlan(name, documentNumber, startsOn, endsOn, enrolUntil, claimUntil);
        }
    }
}
