package cn.wuli.fund.rest;

import cn.wuli.fund.ApproveFund;
import cn.wuli.fund.FundNode;
import cn.wuli.fund.FundSearch;
import cn.wuli.fund.FundSourceView;
import cn.wuli.fund.FundStatus;
import cn.wuli.fund.FundView;
import cn.wuli.fund.ProposeFund;
import cn.wuli.fund.ReservationView;
import cn.wuli.fund.payment.Payees;
import cn.wuli.fund.payment.Payees.KnownPayee;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.version.Versions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The funds of the acting union. */
@Path("/api/funds")
@Tag(name = "fund")
public class FundResource {
    private final FundSearch search;
    private final ProposeFund proposeFund;
    private final ApproveFund approveFund;
    private final Payees payees;

    FundResource(FundSearch search, ProposeFund proposeFund, ApproveFund approveFund, Payees payees) {
        this.search = search;
        this.proposeFund = proposeFund;
        this.approveFund = approveFund;
        this.payees = payees;
    }

    @GET
    @PermissionsAllowed("fund.read")
    public Page<FundView> listFunds(
            @QueryParam("status") @Nullable FundStatus status,
            @QueryParam("source") @Nullable String source,
            @Valid @BeanParam PageQuery page) {
        return search.page(status, source, page);
    }

    @POST
    @Idempotent(required = true)
    @PermissionsAllowed("fund.propose")
    public FundView proposeFund(@Valid @NotNull ProposeFundRequest request) {
        return search.fund(proposeFund.propose(
                request.name(), request.sourceCode(), request.purposes(), request.opening(), request.basisDocument()));
    }

    @GET
    @Path("/sources")
    @PermissionsAllowed("fund.read")
    public List<FundSourceView> listFundSources() {
        return search.sources();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("fund.read")
    public FundView getFund(UUID id) {
        return search.fund(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent(required = true)
    @PermissionsAllowed("fund.approve")
    public FundView approveFund(UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch) {
        approveFund.approve(id, ifMatch);
        return search.fund(id);
    }

    @GET
    @Path("/{id}/reservations")
    @PermissionsAllowed("fund.read")
    public Page<ReservationView> listReservations(
            UUID id, @QueryParam("payable") @DefaultValue("false") boolean payable, @Valid @BeanParam PageQuery page) {
        return search.reservations(id, payable, page);
    }

    /** Whom to pay for what the fund still has to pay, where a file names him; accounts masked. */
    @GET
    @Path("/{id}/payees")
    @PermissionsAllowed("payment.build")
    public List<KnownPayee> listKnownPayees(UUID id) {
        return payees.ofFund(id);
    }

    @GET
    @Path("/{id}/nodes")
    @PermissionsAllowed("fund.read")
    public List<FundNode> listFundNodes(UUID id) {
        return search.nodes(id);
    }

    /**
     * @param opening in fen
     * @param basisDocument the document that brings the money, with its number
     */
    public record ProposeFundRequest(
            @NotBlank(message = "请填写资金名称") @Size(max = 80, message = "资金名称不超过 80 字")
            String name,

            @NotBlank(message = "请选择资金来源") String sourceCode,

            @NotEmpty(message = "请至少选择一项用途") List<@NotNull String> purposes,

            @NotNull(message = "请填写金额") @Amount Money opening,

            @NotBlank(message = "请填写依据文件及文号") @Size(max = 120, message = "依据文件不超过 120 字")
            String basisDocument) {}
}
