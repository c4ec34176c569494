package cn.wuli.rights.rest;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.rights.legalaid.LegalAidDetails;
import cn.wuli.rights.legalaid.LegalAidOutcome;
import cn.wuli.rights.legalaid.LegalAidSearch;
import cn.wuli.rights.legalaid.LegalAidWork;
import cn.wuli.rights.legalaid.MoveLegalAid;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps of a case of legal aid; each answers with the case as it is afterwards. */
@Path("/api/legal-aids/{id}")
@Tag(name = "rights")
public class LegalAidStepResource {
    private final LegalAidSearch search;
    private final MoveLegalAid moveLegalAid;

    LegalAidStepResource(LegalAidSearch search, MoveLegalAid moveLegalAid) {
        this.search = search;
        this.moveLegalAid = moveLegalAid;
    }

    @POST
    @Path("/acceptance")
    @Idempotent
    @PermissionsAllowed("legal-aid.handle")
    public LegalAidDetails acceptLegalAid(@BeanParam CaseTarget of, @Valid @NotNull RemarkRequest request) {
        moveLegalAid.accept(of.id, of.ifMatch, request.opinion());
        return search.details(of.id);
    }

    @POST
    @Path("/refusal")
    @Idempotent
    @PermissionsAllowed("legal-aid.handle")
    public LegalAidDetails refuseLegalAid(@BeanParam CaseTarget of, @Valid @NotNull WordsRequest request) {
        moveLegalAid.refuse(of.id, of.ifMatch, request.opinion());
        return search.details(of.id);
    }

    /** Also when another lawyer takes over. */
    @POST
    @Path("/adviser")
    @Idempotent
    @PermissionsAllowed("legal-aid.handle")
    public LegalAidDetails assignLegalAid(@BeanParam CaseTarget of, @Valid @NotNull AssignLegalAidRequest request) {
        moveLegalAid.assign(of.id, of.ifMatch, request.adviserId(), request.opinion());
        return search.details(of.id);
    }

    @POST
    @Path("/log")
    @Idempotent
    @PermissionsAllowed("legal-aid.handle")
    public LegalAidDetails logLegalAid(@BeanParam CaseTarget of, @Valid @NotNull LogLegalAidRequest request) {
        moveLegalAid.log(
                of.id,
                of.ifMatch,
                new MoveLegalAid.Work(request.work(), request.doneOn(), request.minutes(), request.notes()));
        return search.details(of.id);
    }

    @POST
    @Path("/closing")
    @Idempotent
    @PermissionsAllowed("legal-aid.handle")
    public LegalAidDetails closeLegalAid(@BeanParam CaseTarget of, @Valid @NotNull CloseLegalAidRequest request) {
        moveLegalAid.close(of.id, of.ifMatch, request.outcome(), request.result());
        return search.details(of.id);
    }

    @POST
    @Path("/rating")
    @Idempotent
    @PermissionsAllowed("legal-aid.apply")
    public LegalAidDetails rateLegalAid(@BeanParam CaseTarget of, @Valid @NotNull RatingRequest request) {
        moveLegalAid.rate(of.id, of.ifMatch, request.satisfaction(), request.opinion());
        return search.details(of.id);
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @PermissionsAllowed("legal-aid.apply")
    public LegalAidDetails withdrawLegalAid(@BeanParam CaseTarget of) {
        moveLegalAid.withdraw(of.id, of.ifMatch);
        return search.details(of.id);
    }

    /** Who handles it. */
    public record AssignLegalAidRequest(
            @NotNull(message = "请选择律师或法律顾问") UUID adviserId,

            @Nullable @Size(max = 500, message = "意见不超过 500 字")
            String opinion) {}

    /** What was done in the case. */
    public record LogLegalAidRequest(
            @NotNull(message = "请选择办理方式") LegalAidWork work,
            @NotNull(message = "请选择办理日期") LocalDate doneOn,

            @Min(value = 1, message = "至少 1 分钟") @Max(value = 1440, message = "不超过 1440 分钟")
            int minutes,

            @NotBlank(message = "请填写办理情况") @Size(max = 4000, message = "不超过 4000 字")
            String notes) {}

    /** How it ended. */
    public record CloseLegalAidRequest(
            @NotNull(message = "请选择办理结果") LegalAidOutcome outcome,

            @NotBlank(message = "请写明结果，申请人会看到") @Size(max = 2000, message = "不超过 2000 字")
            String result) {}
}
