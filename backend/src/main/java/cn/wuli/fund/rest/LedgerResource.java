package cn.wuli.fund.rest;

import cn.wuli.fund.CorrectEntry;
import cn.wuli.fund.Ledger;
import cn.wuli.fund.Ledger.AccountTotal;
import cn.wuli.fund.Ledger.EntryView;
import cn.wuli.fund.Ledger.PeriodView;
import cn.wuli.fund.LedgerFilter;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** The double-entry ledger of the acting union. */
@Path("/api/ledger")
@Tag(name = "fund")
public class LedgerResource {
    private final Ledger ledger;
    private final CorrectEntry correctEntry;

    LedgerResource(Ledger ledger, CorrectEntry correctEntry) {
        this.ledger = ledger;
        this.correctEntry = correctEntry;
    }

    @GET
    @Path("/entries")
    @PermissionsAllowed("ledger.read")
    public Page<EntryView> listEntries(@Valid @BeanParam LedgerFilter filter, @Valid @BeanParam PageQuery page) {
        return ledger.entries(filter, page);
    }

    /** The answer is the id of the reversing entry. */
    @POST
    @Path("/entries/{id}/reversal")
    @Idempotent(required = true)
    @PermissionsAllowed("ledger.correct")
    public ReversalView reverseEntry(UUID id, @Valid @NotNull ReverseEntryRequest request) {
        return new ReversalView(correctEntry.reverse(id, request.reason()));
    }

    @GET
    @Path("/trial-balance")
    @PermissionsAllowed("ledger.read")
    public List<AccountTotal> getTrialBalance(@QueryParam("fund") @Nullable UUID fundId) {
        return ledger.trialBalance(fundId);
    }

    @GET
    @Path("/periods")
    @PermissionsAllowed("ledger.read")
    public List<PeriodView> listAccountingPeriods() {
        return ledger.periods();
    }

    /** Closes this month and all before it; entries that come later go to the next open month and keep their date. */
    @POST
    @Path("/periods/closing")
    @Idempotent(required = true)
    @PermissionsAllowed("ledger.close")
    public List<PeriodView> closeAccountingPeriod(@Valid @NotNull ClosePeriodRequest request) {
        ledger.close(request.month());
        return ledger.periods();
    }

    /** Why an entry is wrong. */
    public record ReverseEntryRequest(
            @NotBlank(message = "请填写冲销原因") @Size(max = 200, message = "冲销原因不超过 200 字")
            String reason) {}

    /** The entry that corrects. */
    public record ReversalView(UUID entryId) {}

    /** @param month any day of the month */
    public record ClosePeriodRequest(
            @NotNull(message = "请选择要结账的月份") LocalDate month) {}
}
