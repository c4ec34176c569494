package cn.wuli.fund.rest;

import cn.wuli.fund.payment.BankFile;
import cn.wuli.fund.payment.BankFileFormat;
import cn.wuli.fund.payment.BatchAction;
import cn.wuli.fund.payment.BatchFilter;
import cn.wuli.fund.payment.BatchSearch;
import cn.wuli.fund.payment.BatchView;
import cn.wuli.fund.payment.BatchView.ItemView;
import cn.wuli.fund.payment.BuildBatch;
import cn.wuli.fund.payment.BuildBatch.Payment;
import cn.wuli.fund.payment.ImportReturn;
import cn.wuli.fund.payment.MoveBatch;
import cn.wuli.fund.payment.PayeeSource.Payee;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.version.Versions;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Payments that go to the bank together. */
@Path("/api/payment-batches")
@Tag(name = "fund")
public class PaymentBatchResource {
    private final BatchSearch search;
    private final BuildBatch buildBatch;
    private final MoveBatch moveBatch;
    private final BankFile bankFile;
    private final ImportReturn importReturn;

    PaymentBatchResource(
            BatchSearch search,
            BuildBatch buildBatch,
            MoveBatch moveBatch,
            BankFile bankFile,
            ImportReturn importReturn) {
        this.search = search;
        this.buildBatch = buildBatch;
        this.moveBatch = moveBatch;
        this.bankFile = bankFile;
        this.importReturn = importReturn;
    }

    @GET
    @PermissionsAllowed("payment.read")
    public Page<BatchView> listPaymentBatches(@Valid @BeanParam BatchFilter filter, @Valid @BeanParam PageQuery page) {
        return search.page(filter, page);
    }

    @GET
    @Path("/formats")
    @PermissionsAllowed("payment.read")
    public List<BankFileFormat> listBankFileFormats() {
        return search.formats();
    }

    @POST
    @Idempotent(required = true)
    @PermissionsAllowed("payment.build")
    public BatchView buildPaymentBatch(@Valid @NotNull BuildPaymentBatchRequest request) {
        return search.batch(buildBatch.build(
                request.fundId(), request.title(), request.formatCode(), payments(request.payments())));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("payment.read")
    public BatchView getPaymentBatch(UUID id) {
        return search.batch(id);
    }

    @GET
    @Path("/{id}/items")
    @PermissionsAllowed("payment.read")
    public List<ItemView> listPaymentItems(UUID id) {
        return search.items(id);
    }

    @POST
    @Path("/{id}/lock")
    @Idempotent(required = true)
    @PermissionsAllowed("payment.build")
    public BatchView lockPaymentBatch(UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch) {
        return move(id, BatchAction.LOCK, ifMatch);
    }

    @POST
    @Path("/{id}/unlock")
    @Idempotent(required = true)
    @PermissionsAllowed("payment.build")
    public BatchView unlockPaymentBatch(UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch) {
        return move(id, BatchAction.UNLOCK, ifMatch);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent(required = true)
    @PermissionsAllowed("payment.approve")
    public BatchView approvePaymentBatch(UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch) {
        return move(id, BatchAction.APPROVE, ifMatch);
    }

    @POST
    @Path("/{id}/release")
    @Idempotent(required = true)
    @PermissionsAllowed("payment.release")
    public BatchView releasePaymentBatch(UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch) {
        return move(id, BatchAction.RELEASE, ifMatch);
    }

    @POST
    @Path("/{id}/abort")
    @Idempotent(required = true)
    @PermissionsAllowed("payment.build")
    public BatchView abortPaymentBatch(UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch) {
        return move(id, BatchAction.ABORT, ifMatch);
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent(required = true)
    @PermissionsAllowed("payment.build")
    public BatchView closePaymentBatch(UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch) {
        return move(id, BatchAction.CLOSE, ifMatch);
    }

    @GET
    @Path("/{id}/bank-file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed("payment.release")
    public RestResponse<byte[]> downloadBankFile(UUID id) {
        BankFile.Content file = bankFile.write(id);
        return RestResponse.ResponseBuilder.ok(file.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/{id}/returns")
    @Idempotent(required = true)
    @PermissionsAllowed("payment.release")
    public BankReturnView importBankReturn(UUID id, @Valid @NotNull ImportBankReturnRequest request) {
        List<ItemView> settled = importReturn.importReturn(id, request.content());
        return new BankReturnView(search.batch(id), settled);
    }

    /** A new batch of what failed; accounts may be corrected. */
    @POST
    @Path("/{id}/follow-up")
    @Idempotent(required = true)
    @PermissionsAllowed("payment.build")
    public BatchView followUpPaymentBatch(UUID id, @Valid @NotNull FollowUpRequest request) {
        search.batch(id);
        return search.batch(buildBatch.followUp(id, payments(request.corrections())));
    }

    private BatchView move(UUID id, BatchAction action, @Nullable String ifMatch) {
        moveBatch.move(id, action, ifMatch);
        return search.batch(id);
    }

    private static List<Payment> payments(List<PaymentRequest> requests) {
        return requests.stream()
                .map(each -> new Payment(each.reservationId(), each.payee(), each.correction()))
                .toList();
    }

    /** @param formatCode a code of the bank file formats: CSV or FIXED */
    public record BuildPaymentBatchRequest(
            @NotNull(message = "请选择资金") UUID fundId,

            @NotBlank(message = "请填写批次名称") @Size(max = 80, message = "批次名称不超过 80 字")
            String title,

            @NotBlank(message = "请选择银行文件格式") String formatCode,

            @NotEmpty(message = "请至少加入一笔付款") @Size(max = 2000, message = "一个批次最多 2000 笔")
            List<@Valid @NotNull PaymentRequest> payments) {}

    /**
     * The account must be the payee's own. Without payee, bank and account the file of the family says where to pay; another
     * account than that of the file needs a reason.
     */
    public record PaymentRequest(
            @NotNull(message = "请选择待付款项") UUID reservationId,

            @Nullable @Size(min = 1, max = 30, message = "收款人不超过 30 字")
            String payeeName,

            @Nullable @Size(min = 1, max = 40, message = "开户行不超过 40 字")
            String bankName,

            @Nullable @Pattern(regexp = "\\d{8,32}", message = "收款账号为 8 至 32 位数字")
            String accountNumber,

            @Nullable @Size(max = 200, message = "更正原因不超过 200 字")
            String correction) {

        @AssertTrue(message = "收款人、开户行和收款账号须一起填写，或都不填而按档案付款")
        @JsonIgnore
        public boolean isWhole() {
            boolean none = payeeName == null && bankName == null && accountNumber == null;
            return none || (payeeName != null && bankName != null && accountNumber != null);
        }

        @Nullable
        Payee payee() {
            return payeeName == null || bankName == null || accountNumber == null
                    ? null
                    : new Payee(payeeName, bankName, accountNumber);
        }
    }

    /** @param content the text of the file */
    public record ImportBankReturnRequest(
            @NotBlank(message = "请选择回盘文件") @Size(max = 2_000_000, message = "回盘文件过大")
            String content) {}

    /** The batch after the file was booked, and the payments that the file speaks of. */
    public record BankReturnView(BatchView batch, List<ItemView> settled) {}

    /** @param corrections only for the payments whose account was wrong */
    public record FollowUpRequest(
            @NotNull(message = "请提交更正列表，可以为空") List<@Valid @NotNull PaymentRequest> corrections) {}
}
