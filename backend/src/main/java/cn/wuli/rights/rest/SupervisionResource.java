package cn.wuli.rights.rest;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.print.PrintedForm;
import cn.wuli.rights.supervision.Investigator;
import cn.wuli.rights.supervision.PrintLetters;
import cn.wuli.rights.supervision.SupervisionDetails;
import cn.wuli.rights.supervision.SupervisionSource;
import cn.wuli.rights.supervision.SupervisionStatus;
import cn.wuli.rights.supervision.SupervisionSummary;
import cn.wuli.rights.supervision.SupervisionTopic;
import cn.wuli.rights.supervision.Supervisions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 劳动法律监督: the list, one with its way, its steps and its letters. */
@Path("/api/supervisions")
@Tag(name = "rights")
public class SupervisionResource {
    private final Supervisions supervisions;
    private final PrintLetters letters;

    SupervisionResource(Supervisions supervisions, PrintLetters letters) {
        this.supervisions = supervisions;
        this.letters = letters;
    }

    @GET
    @PermissionsAllowed("supervision.read")
    public List<SupervisionSummary> listSupervisions(@QueryParam("status") @Nullable SupervisionStatus status) {
        return supervisions.all(status);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("supervision.read")
    public SupervisionDetails getSupervision(UUID id) {
        return supervisions.get(id);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("supervision.handle")
    public SupervisionDetails registerSupervision(@Valid @NotNull RegisterSupervisionRequest request) {
        return supervisions.get(supervisions.register(new Supervisions.NewCase(
                request.employer(), request.topic(), request.source(), request.receivedOn(), request.complaint())));
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @PermissionsAllowed("supervision.handle")
    public SupervisionDetails acceptSupervision(
            @BeanParam CaseTarget of, @Valid @NotNull AcceptSupervisionRequest request) {
        supervisions.accept(
                of.id,
                of.ifMatch,
                request.investigators().stream()
                        .map(each -> new Investigator(each.name(), each.card()))
                        .toList());
        return supervisions.get(of.id);
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @PermissionsAllowed("supervision.handle")
    public SupervisionDetails refuseSupervision(@BeanParam CaseTarget of, @Valid @NotNull WordsRequest request) {
        supervisions.refuse(of.id, of.ifMatch, request.opinion());
        return supervisions.get(of.id);
    }

    @POST
    @Path("/{id}/opinion")
    @Idempotent
    @PermissionsAllowed("supervision.sign")
    public SupervisionDetails sendSupervisionOpinion(
            @BeanParam CaseTarget of, @Valid @NotNull SupervisionTextRequest request) {
        supervisions.sendOpinion(of.id, of.ifMatch, request.text());
        return supervisions.get(of.id);
    }

    @POST
    @Path("/{id}/reply")
    @Idempotent
    @PermissionsAllowed("supervision.handle")
    public SupervisionDetails recordSupervisionReply(
            @BeanParam CaseTarget of, @Valid @NotNull RecordSupervisionReplyRequest request) {
        supervisions.recordReply(of.id, of.ifMatch, request.repliedOn(), request.text());
        return supervisions.get(of.id);
    }

    @POST
    @Path("/{id}/suggestion")
    @Idempotent
    @PermissionsAllowed("supervision.sign")
    public SupervisionDetails suggestSupervision(
            @BeanParam CaseTarget of, @Valid @NotNull SupervisionTextRequest request) {
        supervisions.suggest(of.id, of.ifMatch, request.text());
        return supervisions.get(of.id);
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @PermissionsAllowed("supervision.handle")
    public SupervisionDetails closeSupervision(@BeanParam CaseTarget of, @Valid @NotNull WordsRequest request) {
        supervisions.close(of.id, of.ifMatch, request.opinion());
        return supervisions.get(of.id);
    }

    @POST
    @Path("/{id}/opinion-letter")
    @PermissionsAllowed("supervision.handle")
    public PrintedForm printSupervisionOpinion(UUID id) {
        return letters.opinion(id);
    }

    @POST
    @Path("/{id}/suggestion-letter")
    @PermissionsAllowed("supervision.handle")
    public PrintedForm printSupervisionSuggestion(UUID id) {
        return letters.suggestion(id);
    }

    /** What the union came to know. */
    public record RegisterSupervisionRequest(
            @NotBlank(message = "请填写用人单位") @Size(max = 100, message = "用人单位不超过 100 字")
            String employer,

            @NotNull(message = "请选择监督事项") SupervisionTopic topic,
            @NotNull(message = "请选择来源") SupervisionSource source,
            @NotNull(message = "请选择收到日期") LocalDate receivedOn,

            @NotBlank(message = "请写明情况") @Size(max = 4000, message = "不超过 4000 字")
            String complaint) {}

    /** Who investigates. */
    public record AcceptSupervisionRequest(
            @NotEmpty(message = "请填写监督员") @Size(max = 10, message = "监督员不超过 10 人")
            List<@Valid @NotNull InvestigatorRequest> investigators) {}

    /** One who holds a card. */
    public record InvestigatorRequest(
            @NotBlank(message = "请填写监督员姓名") @Size(max = 50, message = "姓名不超过 50 字")
            String name,

            @NotBlank(message = "请填写监督员证号") @Size(max = 40, message = "证号不超过 40 字")
            String card) {}

    /** The text of a letter. */
    public record SupervisionTextRequest(
            @NotBlank(message = "请填写正文") @Size(max = 4000, message = "不超过 4000 字")
            String text) {}

    /** What the employer answered. */
    public record RecordSupervisionReplyRequest(
            @NotNull(message = "请选择答复日期") LocalDate repliedOn,

            @NotBlank(message = "请填写答复内容") @Size(max = 4000, message = "不超过 4000 字")
            String text) {}
}
