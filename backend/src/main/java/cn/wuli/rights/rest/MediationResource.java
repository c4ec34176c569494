package cn.wuli.rights.rest;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.print.PrintedForm;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.mediation.Dispute;
import cn.wuli.rights.mediation.DisputeKind;
import cn.wuli.rights.mediation.Dossier;
import cn.wuli.rights.mediation.MediationDetails;
import cn.wuli.rights.mediation.MediationFilter;
import cn.wuli.rights.mediation.MediationSearch;
import cn.wuli.rights.mediation.MediationSummary;
import cn.wuli.rights.mediation.PrintAgreement;
import cn.wuli.rights.mediation.ReceiveMediation;
import cn.wuli.rights.mediation.SealMediation;
import cn.wuli.rights.mediation.Unsealing;
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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 调解: cases, their sealed files, the printed agreement. */
@Path("/api/mediations")
@Tag(name = "rights")
public class MediationResource {
    private final MediationSearch search;
    private final ReceiveMediation receiveMediation;
    private final SealMediation sealMediation;
    private final PrintAgreement printAgreement;

    MediationResource(
            MediationSearch search,
            ReceiveMediation receiveMediation,
            SealMediation sealMediation,
            PrintAgreement printAgreement) {
        this.search = search;
        this.receiveMediation = receiveMediation;
        this.sealMediation = sealMediation;
        this.printAgreement = printAgreement;
    }

    @GET
    @PermissionsAllowed("mediation.read")
    public Page<MediationSummary> listMediations(@BeanParam MediationFilter filter, @Valid @BeanParam PageQuery page) {
        return search.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("mediation.read")
    public MediationDetails getMediation(UUID id) {
        return search.details(id);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("mediation.file")
    public Response fileMediation(@Valid @NotNull FileMediationRequest request) {
        LocalDate receivedOn = request.receivedOn() == null ? Calendars.today() : request.receivedOn();
        UUID id = receiveMediation.receive(new ReceiveMediation.NewCase(
                request.personId(),
                request.kind(),
                request.respondentUnitId(),
                receivedOn,
                request.occurredOn(),
                new Dispute(
                        request.respondent(),
                        request.claim(),
                        request.facts(),
                        request.claimants(),
                        request.representatives())));
        return Response.status(Response.Status.CREATED)
                .entity(search.details(id))
                .build();
    }

    @POST
    @Path("/{id}/agreement-form")
    @PermissionsAllowed("mediation.print")
    public PrintedForm printMediationAgreement(UUID id) {
        return printAgreement.print(id);
    }

    @GET
    @Path("/{id}/unsealings")
    @PermissionsAllowed("mediation.unseal")
    public List<Unsealing> listUnsealings(UUID id) {
        return sealMediation.unsealings(id);
    }

    @POST
    @Path("/{id}/unsealings")
    @Idempotent
    @PermissionsAllowed("mediation.unseal")
    public List<Unsealing> askForUnsealing(UUID id, @Valid @NotNull AskForUnsealingRequest request) {
        sealMediation.ask(id, request.purpose());
        return sealMediation.unsealings(id);
    }

    @POST
    @Path("/{id}/unsealings/{unsealingId}/agreement")
    @Idempotent
    @PermissionsAllowed("mediation.unseal")
    public List<Unsealing> agreeToUnsealing(UUID id, UUID unsealingId) {
        sealMediation.agree(id, unsealingId);
        return sealMediation.unsealings(id);
    }

    /** For who asked, once a second person has agreed; recorded. */
    @POST
    @Path("/{id}/dossier")
    @PermissionsAllowed("mediation.unseal")
    public Dossier readSealedMediation(UUID id) {
        return sealMediation.open(id);
    }

    /** @param personId for whom an officer files an application on paper */
    public record FileMediationRequest(
            @Nullable UUID personId,
            @NotNull(message = "请选择争议事项") DisputeKind kind,

            @NotBlank(message = "请填写被申请人") @Size(max = 100, message = "不超过 100 字")
            String respondent,

            @Nullable UUID respondentUnitId,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate occurredOn,

            @NotBlank(message = "请写明请求") @Size(max = 1000, message = "不超过 1000 字")
            String claim,

            @NotBlank(message = "请写明事实和理由") @Size(max = 4000, message = "不超过 4000 字")
            String facts,

            @NotEmpty(message = "请填写申请人姓名") @Size(max = 50, message = "申请人不超过 50 人")
            List<@NotBlank(message = "姓名不能为空") String> claimants,

            @NotNull(message = "没有代表的请留空") List<@NotBlank(message = "姓名不能为空") String> representatives) {}

    /** What for. */
    public record AskForUnsealingRequest(
            @NotBlank(message = "请写明启封事由") @Size(max = 300, message = "事由不超过 300 字")
            String purpose) {}
}
