package cn.wuli.fund.rest;

import cn.wuli.fund.payment.BatchSearch;
import cn.wuli.fund.payment.BatchView.ItemView;
import cn.wuli.fund.payment.BuildBatch;
import cn.wuli.fund.payment.DecideOutcome;
import cn.wuli.fund.payment.DecideOutcome.Outcome;
import cn.wuli.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One payment of a batch: taken out while the batch is built, or decided by two persons when the bank cannot tell. */
@Path("/api/payment-batches/{id}/items/{itemId}")
@Tag(name = "fund")
public class PaymentItemResource {
    private final BatchSearch search;
    private final BuildBatch buildBatch;
    private final DecideOutcome decideOutcome;

    PaymentItemResource(BatchSearch search, BuildBatch buildBatch, DecideOutcome decideOutcome) {
        this.search = search;
        this.buildBatch = buildBatch;
        this.decideOutcome = decideOutcome;
    }

    @POST
    @Path("/removal")
    @Idempotent(required = true)
    @PermissionsAllowed("payment.build")
    public List<ItemView> removePaymentItem(UUID id, UUID itemId) {
        search.batch(id);
        buildBatch.remove(id, itemId);
        return search.items(id);
    }

    @POST
    @Path("/outcome")
    @Idempotent(required = true)
    @PermissionsAllowed("payment.release")
    public List<ItemView> proposePaymentOutcome(UUID id, UUID itemId, @Valid @NotNull ProposeOutcomeRequest request) {
        search.batch(id);
        decideOutcome.propose(id, itemId, request.outcome(), request.reason());
        return search.items(id);
    }

    @POST
    @Path("/outcome/confirmation")
    @Idempotent(required = true)
    @PermissionsAllowed("payment.approve")
    public List<ItemView> confirmPaymentOutcome(UUID id, UUID itemId) {
        search.batch(id);
        decideOutcome.confirm(id, itemId);
        return search.items(id);
    }

    @POST
    @Path("/outcome/refusal")
    @Idempotent(required = true)
    @PermissionsAllowed("payment.approve")
    public List<ItemView> refusePaymentOutcome(UUID id, UUID itemId) {
        search.batch(id);
        decideOutcome.refuse(id, itemId);
        return search.items(id);
    }

    /** @param reason the evidence, such as the statement of the bank and its date */
    public record ProposeOutcomeRequest(
            @NotNull(message = "请选择付款结果") Outcome outcome,

            @NotBlank(message = "请填写认定依据") @Size(max = 200, message = "认定依据不超过 200 字")
            String reason) {}
}
