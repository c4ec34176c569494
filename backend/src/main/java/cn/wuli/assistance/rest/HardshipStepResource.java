package cn.wuli.assistance.rest;

import cn.wuli.assistance.hardship.DecideHardshipFile;
import cn.wuli.assistance.hardship.HardshipAction;
import cn.wuli.assistance.hardship.HardshipDetails;
import cn.wuli.assistance.hardship.HardshipSearch;
import cn.wuli.assistance.hardship.RecordVisit;
import cn.wuli.assistance.hardship.SubmitHardshipFile;
import cn.wuli.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps of a hardship file; each answers with the file as it is afterwards. */
@Path("/api/hardship-files/{id}")
@Tag(name = "hardship")
public class HardshipStepResource {
    private final SubmitHardshipFile submitHardshipFile;
    private final DecideHardshipFile decideHardshipFile;
    private final RecordVisit recordVisit;
    private final HardshipSearch search;

    HardshipStepResource(
            SubmitHardshipFile submitHardshipFile,
            DecideHardshipFile decideHardshipFile,
            RecordVisit recordVisit,
            HardshipSearch search) {
        this.submitHardshipFile = submitHardshipFile;
        this.decideHardshipFile = decideHardshipFile;
        this.recordVisit = recordVisit;
        this.search = search;
    }

    @POST
    @Path("/submission")
    @Idempotent
    @PermissionsAllowed("hardship.apply")
    public HardshipDetails submitHardshipFile(@BeanParam StepTarget file) {
        submitHardshipFile.submit(file.id, file.ifMatch);
        return search.details(file.id);
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @PermissionsAllowed("hardship.apply")
    public HardshipDetails withdrawHardshipFile(@BeanParam StepTarget file, @Valid @NotNull OpinionRequest request) {
        return decide(file, HardshipAction.WITHDRAW, request);
    }

    @POST
    @Path("/branch-check")
    @Idempotent
    @PermissionsAllowed("hardship.handle")
    public HardshipDetails confirmHardshipFile(@BeanParam StepTarget file, @Valid @NotNull OpinionRequest request) {
        return decide(file, HardshipAction.BRANCH_CONFIRM, request);
    }

    @POST
    @Path("/visits")
    @Idempotent
    @PermissionsAllowed("hardship.investigate")
    public HardshipDetails recordHardshipVisit(UUID id, @Valid @NotNull RecordVisitRequest request) {
        recordVisit.record(
                id,
                new RecordVisit.NewVisit(
                        request.visitedOn(),
                        request.visitors(),
                        request.findings(),
                        request.agrees(),
                        request.photos() == null ? List.of() : request.photos()));
        return search.details(id);
    }

    @POST
    @Path("/investigation")
    @Idempotent
    @PermissionsAllowed("hardship.handle")
    public HardshipDetails finishHardshipInvestigation(
            @BeanParam StepTarget file, @Valid @NotNull OpinionRequest request) {
        return decide(file, HardshipAction.FINISH_INVESTIGATION, request);
    }

    @POST
    @Path("/override")
    @Idempotent
    @PermissionsAllowed("hardship.override")
    public HardshipDetails overrideHardshipExclusions(
            @BeanParam StepTarget file, @Valid @NotNull OpinionRequest request) {
        return decide(file, HardshipAction.OVERRIDE, request);
    }

    @POST
    @Path("/review")
    @Idempotent
    @PermissionsAllowed("hardship.handle")
    public HardshipDetails approveHardshipFile(@BeanParam StepTarget file, @Valid @NotNull OpinionRequest request) {
        return decide(file, HardshipAction.APPROVE, request);
    }

    @POST
    @Path("/activation")
    @Idempotent
    @PermissionsAllowed("hardship.handle")
    public HardshipDetails activateHardshipFile(@BeanParam StepTarget file, @Valid @NotNull OpinionRequest request) {
        return decide(file, HardshipAction.ACTIVATE, request);
    }

    @POST
    @Path("/return")
    @Idempotent
    @PermissionsAllowed("hardship.handle")
    public HardshipDetails returnHardshipFile(@BeanParam StepTarget file, @Valid @NotNull OpinionRequest request) {
        return decide(file, HardshipAction.RETURN, request);
    }

    @POST
    @Path("/rejection")
    @Idempotent
    @PermissionsAllowed("hardship.handle")
    public HardshipDetails rejectHardshipFile(@BeanParam StepTarget file, @Valid @NotNull OpinionRequest request) {
        return decide(file, HardshipAction.REJECT, request);
    }

    private HardshipDetails decide(StepTarget file, HardshipAction action, OpinionRequest request) {
        decideHardshipFile.decide(file.id, file.ifMatch, action, request.opinion());
        return search.details(file.id);
    }

    /** A visit to the home. */
    public record RecordVisitRequest(
            @NotNull(message = "请填写入户日期") LocalDate visitedOn,
            @NotEmpty(message = "请填写调查人") List<@NotBlank(message = "请填写调查人姓名") String> visitors,

            @NotBlank(message = "请填写调查情况") @Size(max = 2000, message = "调查情况不超过 2000 字")
            String findings,

            boolean agrees,
            @Nullable List<UUID> photos) {}
}
