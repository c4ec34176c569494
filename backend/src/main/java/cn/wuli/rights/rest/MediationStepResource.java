package cn.wuli.rights.rest;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.rights.mediation.MediationAction;
import cn.wuli.rights.mediation.MediationDetails;
import cn.wuli.rights.mediation.MediationSearch;
import cn.wuli.rights.mediation.MoveMediation;
import cn.wuli.rights.mediation.SealMediation;
import cn.wuli.rights.mediation.WorkOnMediation;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
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

/** The steps of a mediation; each answers with the case as it is afterwards. */
@Path("/api/mediations/{id}")
@Tag(name = "rights")
public class MediationStepResource {
    private final MediationSearch search;
    private final MoveMediation moveMediation;
    private final WorkOnMediation work;
    private final SealMediation sealMediation;

    MediationStepResource(
            MediationSearch search, MoveMediation moveMediation, WorkOnMediation work, SealMediation sealMediation) {
        this.search = search;
        this.moveMediation = moveMediation;
        this.work = work;
        this.sealMediation = sealMediation;
    }

    @POST
    @Path("/acceptance")
    @Idempotent
    @PermissionsAllowed("mediation.handle")
    public MediationDetails acceptMediation(@BeanParam CaseTarget of, @Valid @NotNull RemarkRequest request) {
        return move(of, MediationAction.ACCEPT, request.opinion());
    }

    @POST
    @Path("/refusal")
    @Idempotent
    @PermissionsAllowed("mediation.handle")
    public MediationDetails refuseMediation(@BeanParam CaseTarget of, @Valid @NotNull WordsRequest request) {
        return move(of, MediationAction.REFUSE, request.opinion());
    }

    @POST
    @Path("/mediator")
    @Idempotent
    @PermissionsAllowed("mediation.handle")
    public MediationDetails beginMediation(@BeanParam CaseTarget of, @Valid @NotNull BeginMediationRequest request) {
        moveMediation.begin(of.id, of.ifMatch, request.mediatorId());
        return search.details(of.id);
    }

    @POST
    @Path("/pause")
    @Idempotent
    @PermissionsAllowed("mediation.mediate")
    public MediationDetails pauseMediation(@BeanParam CaseTarget of, @Valid @NotNull PauseMediationRequest request) {
        moveMediation.pause(of.id, of.ifMatch, request.claimantAgrees(), request.respondentAgrees(), request.opinion());
        return search.details(of.id);
    }

    @POST
    @Path("/resumption")
    @Idempotent
    @PermissionsAllowed("mediation.mediate")
    public MediationDetails resumeMediation(@BeanParam CaseTarget of, @Valid @NotNull RemarkRequest request) {
        return move(of, MediationAction.RESUME, request.opinion());
    }

    @POST
    @Path("/notes")
    @Idempotent
    @PermissionsAllowed("mediation.mediate")
    public MediationDetails noteMediation(@BeanParam CaseTarget of, @Valid @NotNull NoteMediationRequest request) {
        work.note(of.id, request.heldOn(), request.notes());
        return search.details(of.id);
    }

    @POST
    @Path("/agreement")
    @Idempotent
    @PermissionsAllowed("mediation.mediate")
    public MediationDetails writeMediationAgreement(
            @BeanParam CaseTarget of, @Valid @NotNull WriteMediationAgreementRequest request) {
        work.writeAgreement(of.id, of.ifMatch, request.text());
        return search.details(of.id);
    }

    @POST
    @Path("/claimant-signature")
    @Idempotent
    @PermissionsAllowed("mediation.sign")
    public MediationDetails signMediation(@BeanParam CaseTarget of) {
        work.signAsClaimant(of.id, of.ifMatch);
        return search.details(of.id);
    }

    @POST
    @Path("/respondent-signature")
    @Idempotent
    @PermissionsAllowed("mediation.mediate")
    public MediationDetails recordRespondentSignature(
            @BeanParam CaseTarget of, @Valid @NotNull RecordRespondentSignatureRequest request) {
        work.recordRespondent(of.id, of.ifMatch, request.name(), request.signedOn(), request.paperId());
        return search.details(of.id);
    }

    @POST
    @Path("/conclusion")
    @Idempotent
    @PermissionsAllowed("mediation.mediate")
    public MediationDetails concludeMediation(@BeanParam CaseTarget of, @Valid @NotNull RemarkRequest request) {
        return move(of, MediationAction.AGREE, request.opinion());
    }

    @POST
    @Path("/failure")
    @Idempotent
    @PermissionsAllowed("mediation.mediate")
    public MediationDetails failMediation(@BeanParam CaseTarget of, @Valid @NotNull WordsRequest request) {
        return move(of, MediationAction.FAIL, request.opinion());
    }

    @POST
    @Path("/referral")
    @Idempotent
    @PermissionsAllowed("mediation.mediate")
    public MediationDetails referMediation(@BeanParam CaseTarget of, @Valid @NotNull WordsRequest request) {
        return move(of, MediationAction.REFER, request.opinion());
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @PermissionsAllowed("mediation.sign")
    public MediationDetails withdrawMediation(@BeanParam CaseTarget of) {
        return move(of, MediationAction.WITHDRAW, null);
    }

    @POST
    @Path("/closing")
    @Idempotent
    @PermissionsAllowed("mediation.handle")
    public MediationDetails closeMediation(@BeanParam CaseTarget of, @Valid @NotNull RemarkRequest request) {
        return move(of, MediationAction.CLOSE, request.opinion());
    }

    @POST
    @Path("/sealing")
    @Idempotent
    @PermissionsAllowed("mediation.handle")
    public MediationDetails sealMediation(@BeanParam CaseTarget of) {
        sealMediation.seal(of.id, of.ifMatch);
        return search.details(of.id);
    }

    private MediationDetails move(CaseTarget of, MediationAction action, @Nullable String words) {
        moveMediation.move(of.id, of.ifMatch, action, words);
        return search.details(of.id);
    }

    /** Who mediates. */
    public record BeginMediationRequest(
            @NotNull(message = "请选择调解员") UUID mediatorId) {}

    /** Both parties have to agree. */
    public record PauseMediationRequest(
            boolean claimantAgrees,
            boolean respondentAgrees,

            @NotBlank(message = "请写明中止原因和双方同意的情况") @Size(max = 500, message = "不超过 500 字")
            String opinion) {}

    /** What was said in a session. */
    public record NoteMediationRequest(
            @NotNull(message = "请选择调解日期") LocalDate heldOn,

            @NotBlank(message = "请填写调解记录") @Size(max = 4000, message = "不超过 4000 字")
            String notes) {}

    /** The text that both are to sign. */
    public record WriteMediationAgreementRequest(
            @NotBlank(message = "请填写协议内容") @Size(max = 4000, message = "不超过 4000 字")
            String text) {}

    /** Who signed for the other party, and the signed paper. */
    public record RecordRespondentSignatureRequest(
            @NotBlank(message = "请填写签署人") @Size(max = 50, message = "姓名不超过 50 字")
            String name,

            @NotNull(message = "请选择签署日期") LocalDate signedOn,
            @NotNull(message = "请上传签署的协议") UUID paperId) {}
}
