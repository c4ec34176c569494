package cn.wuli.assistance.rest;

import cn.wuli.assistance.campaign.Beneficiary;
import cn.wuli.assistance.campaign.CampaignAction;
import cn.wuli.assistance.campaign.CampaignDetails;
import cn.wuli.assistance.campaign.CampaignSearch;
import cn.wuli.assistance.campaign.CampaignSummary;
import cn.wuli.assistance.campaign.GiftForm;
import cn.wuli.assistance.campaign.NewCampaign;
import cn.wuli.assistance.campaign.RunCampaign;
import cn.wuli.assistance.campaign.Theme;
import cn.wuli.fund.FundChoice;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.money.Money;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.jspecify.annotations.Nullable;

/** 送温暖、送清凉: campaigns with their quotas. */
@Path("/api/campaigns")
@Tag(name = "campaign")
public class CampaignResource {
    private final CampaignSearch search;
    private final RunCampaign runCampaign;

    CampaignResource(CampaignSearch search, RunCampaign runCampaign) {
        this.search = search;
        this.runCampaign = runCampaign;
    }

    @GET
    @PermissionsAllowed("campaign.read")
    public List<CampaignSummary> listCampaigns() {
        return search.all();
    }

    /** The funds that a new campaign can be paid from. */
    @GET
    @Path("/funds")
    @PermissionsAllowed("campaign.propose")
    public List<FundChoice> listFundsForCampaign() {
        return search.usableFunds();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("campaign.read")
    public CampaignDetails getCampaign(UUID id) {
        return search.details(id);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("campaign.propose")
    public Response proposeCampaign(@Valid @NotNull ProposeCampaignRequest request) {
        UUID id = runCampaign.propose(request.proposed());
        return Response.status(Response.Status.CREATED)
                .entity(search.details(id))
                .build();
    }

    /** Approved by another person than who proposed it; closed when nobody on its lists waits; or cancelled before. */
    @POST
    @Path("/{id}/steps")
    @Idempotent
    @PermissionsAllowed("campaign.approve")
    public CampaignDetails moveCampaign(@BeanParam StepTarget campaign, @Valid @NotNull CampaignStepRequest request) {
        runCampaign.move(campaign.id, campaign.ifMatch, request.action(), request.opinion());
        return search.details(campaign.id);
    }

    /** What is planned. */
    public record ProposeCampaignRequest(
            @NotBlank(message = "请填写活动名称") @Size(max = 50, message = "活动名称不超过 50 字")
            String name,

            @NotNull(message = "请选择活动类型") Theme theme,
            @NotNull(message = "请选择慰问方式") GiftForm form,
            @NotEmpty(message = "请选择慰问对象") Set<Beneficiary> beneficiaries,
            @NotNull(message = "请选择列支资金") UUID fundId,
            @NotNull(message = "请填写开始日期") LocalDate startsOn,
            @NotNull(message = "请填写结束日期") LocalDate endsOn,
            @NotNull(message = "请填写每人金额") Money perPerson,

            @Nullable @Size(max = 100, message = "慰问品不超过 100 字")
            String goods,

            @NotBlank(message = "请填写依据的文件") @Size(max = 200, message = "依据不超过 200 字")
            String basis,

            @NotEmpty(message = "请给至少一个组织分配名额") @Size(max = 300, message = "一次活动最多 300 个组织")
            List<@Valid QuotaRequest> quotas) {
        NewCampaign proposed() {
            return new NewCampaign(
                    name.strip(),
                    theme,
                    form,
                    beneficiaries,
                    fundId,
                    startsOn,
                    endsOn,
                    perPerson,
                    goods == null || goods.isBlank() ? null : goods.strip(),
                    basis.strip(),
                    quotas.stream()
                            .map(quota -> new NewCampaign.NewQuota(quota.unitId(), quota.people(), quota.amount()))
                            .toList());
        }
    }

    /** How many of a branch; without an amount: as many times that of one person. */
    public record QuotaRequest(
            @NotNull(message = "请选择组织") UUID unitId,

            @Min(value = 1, message = "名额至少 1 人") @Max(value = 10000, message = "名额不超过 10000 人")
            int people,

            @Nullable Money amount) {}

    /** The next step, with words where there is something to say. */
    public record CampaignStepRequest(
            @NotNull(message = "请选择要办理的步骤") CampaignAction action,

            @Nullable @Size(max = 500, message = "意见不超过 500 字")
            String opinion) {}
}
