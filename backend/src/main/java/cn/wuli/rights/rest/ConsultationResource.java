package cn.wuli.rights.rest;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.rights.consult.AnswerConsultation;
import cn.wuli.rights.consult.AskConsultation;
import cn.wuli.rights.consult.DeskQuestion;
import cn.wuli.rights.consult.OwnConsultations;
import cn.wuli.rights.consult.PublishedAnswer;
import cn.wuli.rights.consult.PublishedAnswers;
import cn.wuli.rights.legalaid.LegalAidKind;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 在线法律咨询: a member's questions, the desk that answers them, and what is published. */
@Path("/api")
@Tag(name = "rights")
public class ConsultationResource {
    private final AskConsultation askConsultation;
    private final AnswerConsultation answerConsultation;
    private final PublishedAnswers publishedAnswers;

    ConsultationResource(
            AskConsultation askConsultation, AnswerConsultation answerConsultation, PublishedAnswers publishedAnswers) {
        this.askConsultation = askConsultation;
        this.answerConsultation = answerConsultation;
        this.publishedAnswers = publishedAnswers;
    }

    @GET
    @Path("/consultations")
    @PermissionsAllowed("consultation.ask")
    public OwnConsultations listConsultations() {
        return askConsultation.own();
    }

    @POST
    @Path("/consultations")
    @Idempotent
    @PermissionsAllowed("consultation.ask")
    public OwnConsultations askConsultation(@Valid @NotNull AskConsultationRequest request) {
        askConsultation.ask(new AskConsultation.Question(
                request.kind(), request.deskId(), request.question(), request.mayPublish()));
        return askConsultation.own();
    }

    @POST
    @Path("/consultations/{id}/publication-consent")
    @Idempotent
    @PermissionsAllowed("consultation.ask")
    public OwnConsultations setConsultationConsent(UUID id, @Valid @NotNull SetConsultationConsentRequest request) {
        askConsultation.consent(id, request.mayPublish());
        return askConsultation.own();
    }

    @GET
    @Path("/consultation-desk")
    @PermissionsAllowed("consultation.answer")
    public List<DeskQuestion> listDeskQuestions() {
        return answerConsultation.desk();
    }

    @POST
    @Path("/consultation-desk/{id}/answer")
    @Idempotent
    @PermissionsAllowed("consultation.answer")
    public List<DeskQuestion> answerConsultation(UUID id, @Valid @NotNull AnswerConsultationRequest request) {
        answerConsultation.answer(id, request.answer(), request.adviserId());
        return answerConsultation.desk();
    }

    @POST
    @Path("/consultation-desk/{id}/publication")
    @Idempotent
    @PermissionsAllowed("consultation.answer")
    public List<DeskQuestion> publishConsultation(UUID id, @Valid @NotNull PublishConsultationRequest request) {
        answerConsultation.publish(id, request.title(), request.question(), request.answer());
        return answerConsultation.desk();
    }

    @GET
    @Path("/published-answers")
    @PermissionsAllowed("consultation.read")
    public List<PublishedAnswer> listPublishedAnswers(
            @QueryParam("words") @DefaultValue("") @Size(max = 50, message = "检索词不超过 50 字") String words,
            @QueryParam("kind") @Nullable LegalAidKind kind) {
        return publishedAnswers.with(words, kind);
    }

    @POST
    @Path("/published-answers/{id}/retraction")
    @Idempotent
    @PermissionsAllowed("consultation.answer")
    public void retractPublishedAnswer(UUID id) {
        answerConsultation.retract(id);
    }

    /** @param deskId the own union or one above it */
    public record AskConsultationRequest(
            @NotNull(message = "请选择类别") LegalAidKind kind,
            @NotNull(message = "请选择向谁咨询") UUID deskId,

            @NotBlank(message = "请填写要咨询的问题") @Size(max = 2000, message = "问题不超过 2000 字")
            String question,

            boolean mayPublish) {}

    /** Whether it may be published without a name. */
    public record SetConsultationConsentRequest(boolean mayPublish) {}

    /** @param adviserId who gave the answer; null when the desk itself did */
    public record AnswerConsultationRequest(
            @NotBlank(message = "请填写解答") @Size(max = 4000, message = "解答不超过 4000 字")
            String answer,

            @Nullable UUID adviserId) {}

    /** In words that tell nothing of who asked. */
    public record PublishConsultationRequest(
            @NotBlank(message = "请填写标题") @Size(max = 60, message = "标题不超过 60 字")
            String title,

            @NotBlank(message = "请填写隐去个人信息的问题") @Size(max = 2000, message = "问题不超过 2000 字")
            String question,

            @NotBlank(message = "请填写解答") @Size(max = 4000, message = "解答不超过 4000 字")
            String answer) {}
}
