package cn.wuli.assistance.rest;

import cn.wuli.assistance.campaign.Beneficiary;
import cn.wuli.assistance.campaign.ExportRecipients;
import cn.wuli.assistance.campaign.MoveRecipients;
import cn.wuli.assistance.campaign.NameRecipient;
import cn.wuli.assistance.campaign.RecipientAction;
import cn.wuli.assistance.campaign.RecipientDetails;
import cn.wuli.assistance.campaign.RecipientFilter;
import cn.wuli.assistance.campaign.RecipientSearch;
import cn.wuli.assistance.campaign.RecipientSummary;
import cn.wuli.assistance.campaign.VisitRecipient;
import cn.wuli.platform.export.ExportDetails;
import cn.wuli.platform.export.ExportRequest;
import cn.wuli.platform.export.ProtectedExports;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The lists of campaigns: who is on them, who decided, what was brought and signed for. */
@Path("/api/campaign-recipients")
@Tag(name = "campaign")
public class CampaignRecipientResource {
    private final RecipientSearch search;
    private final NameRecipient nameRecipient;
    private final MoveRecipients moveRecipients;
    private final VisitRecipient visitRecipient;
    private final ExportRecipients exportRecipients;
    private final ProtectedExports exports;

    CampaignRecipientResource(
            RecipientSearch search,
            NameRecipient nameRecipient,
            MoveRecipients moveRecipients,
            VisitRecipient visitRecipient,
            ExportRecipients exportRecipients,
            ProtectedExports exports) {
        this.search = search;
        this.nameRecipient = nameRecipient;
        this.moveRecipients = moveRecipients;
        this.visitRecipient = visitRecipient;
        this.exportRecipients = exportRecipients;
        this.exports = exports;
    }

    /** A member sees only himself. */
    @GET
    @PermissionsAllowed("campaign.read")
    public Page<RecipientSummary> listCampaignRecipients(
            @BeanParam RecipientFilter filter, @Valid @BeanParam PageQuery page) {
        return search.page(filter, page);
    }

    /** The list as a protected export: small ones are made at once, others wait for approval. */
    @POST
    @Path("/export")
    @ResponseStatus(201)
    @PermissionsAllowed("campaign.export")
    public ExportDetails exportCampaignRecipients(
            @BeanParam RecipientFilter filter, @Valid @NotNull ExportRequest request) {
        return exports.request(exportRecipients, filter, filter.described(), request);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("campaign.read")
    public RecipientDetails getCampaignRecipient(UUID id) {
        return search.details(id);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("campaign.nominate")
    public Response nameCampaignRecipient(@Valid @NotNull NameRecipientRequest request) {
        UUID id = nameRecipient.name(request.campaignId(), request.memberId(), request.beneficiary(), request.amount());
        return Response.status(Response.Status.CREATED)
                .entity(search.details(id))
                .build();
    }

    /** Approves, refuses, sets money aside, withdraws or cancels: all that were chosen, or none. */
    @POST
    @Path("/steps")
    @Idempotent
    @PermissionsAllowed("campaign.read")
    public void moveCampaignRecipients(@Valid @NotNull RecipientStepRequest request) {
        moveRecipients.move(request.ids(), request.action(), request.opinion());
    }

    @POST
    @Path("/{id}/visit")
    @Idempotent
    @PermissionsAllowed("campaign.handle")
    public RecipientDetails recordCampaignVisit(
            @BeanParam StepTarget recipient, @Valid @NotNull RecordCampaignVisitRequest request) {
        visitRecipient.visit(
                recipient.id,
                recipient.ifMatch,
                new VisitRecipient.NewVisit(
                        request.visitedOn(),
                        request.visitors(),
                        request.photos() == null ? List.of() : request.photos()));
        return search.details(recipient.id);
    }

    /** By the member on his phone, or by who hands in the paper that he signed. */
    @POST
    @Path("/{id}/signature")
    @Idempotent
    @PermissionsAllowed("campaign.read")
    public RecipientDetails signCampaignRecipient(
            @BeanParam StepTarget recipient, @Valid @NotNull SignCampaignRecipientRequest request) {
        visitRecipient.sign(recipient.id, recipient.ifMatch, request.receiptFileId());
        return search.details(recipient.id);
    }

    /** Whom to put on the list; without an amount: as much as the campaign gives to one person. */
    public record NameRecipientRequest(
            @NotNull(message = "请选择活动") UUID campaignId,
            @NotNull(message = "请选择会员") UUID memberId,
            @NotNull(message = "请选择慰问对象") Beneficiary beneficiary,
            @Nullable Money amount) {}

    /** One step for many. */
    public record RecipientStepRequest(
            @NotEmpty(message = "请选择人员") @Size(max = 200, message = "一次最多办理 200 人")
            Set<UUID> ids,

            @NotNull(message = "请选择要办理的步骤") RecipientAction action,

            @Nullable @Size(max = 500, message = "意见不超过 500 字")
            String opinion) {}

    /** Who called and when. */
    public record RecordCampaignVisitRequest(
            @NotNull(message = "请填写走访日期") LocalDate visitedOn,
            @NotEmpty(message = "请填写走访人") List<@NotBlank(message = "请填写走访人姓名") String> visitors,
            @Nullable List<UUID> photos) {}

    /** Null: the member signs by himself. */
    public record SignCampaignRecipientRequest(@Nullable UUID receiptFileId) {}
}
