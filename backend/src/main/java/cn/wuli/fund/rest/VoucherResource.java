package cn.wuli.fund.rest;

import cn.wuli.fund.voucher.VoucherLine;
import cn.wuli.fund.voucher.VoucherMapping;
import cn.wuli.fund.voucher.VoucherMappings;
import cn.wuli.fund.voucher.VoucherMonth;
import cn.wuli.fund.voucher.Vouchers;
import cn.wuli.platform.access.ActingUnion;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.sheet.SheetExport;
import cn.wuli.platform.sheet.SheetWriter.Origin;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The books of the acting union as vouchers, and the mapping that makes them. */
@Path("/api/ledger/vouchers")
@Tag(name = "fund")
public class VoucherResource {
    private final Vouchers vouchers;
    private final VoucherMappings mappings;
    private final ActingUnion union;
    private final CurrentActor currentActor;

    VoucherResource(Vouchers vouchers, VoucherMappings mappings, ActingUnion union, CurrentActor currentActor) {
        this.vouchers = vouchers;
        this.mappings = mappings;
        this.union = union;
        this.currentActor = currentActor;
    }

    /** The first vouchers of a month with its sums; of a month that is not closed as they would be now. */
    @GET
    @PermissionsAllowed("ledger.read")
    public VoucherMonth getVouchers(@QueryParam("month") @NotNull(message = "请选择月份") LocalDate month) {
        return vouchers.of(month);
    }

    /** All vouchers of a closed month. */
    @GET
    @Path("/export")
    @Produces(SheetExport.MEDIA_TYPE)
    @PermissionsAllowed("ledger.vouchers")
    public Response exportVouchers(@QueryParam("month") @NotNull(message = "请选择月份") LocalDate month) {
        LocalDate first = vouchers.demandFinal(month).month();
        String title = "记账凭证" + first.toString().substring(0, "yyyy-MM".length());
        return SheetExport.<VoucherLine>stream(
                new Origin(title, "已结账", union.name() + " " + currentActor.get().signature()),
                Vouchers.HEADERS,
                rows -> vouchers.export(first, rows),
                line -> Vouchers.cells(first, line));
    }

    @GET
    @Path("/mappings")
    @PermissionsAllowed("ledger.read")
    public List<VoucherMapping> listVoucherMappings() {
        return mappings.all();
    }

    /** A new version from a month on; what is in force is never changed. */
    @POST
    @Path("/mappings")
    @Idempotent
    @PermissionsAllowed("ledger.map")
    public List<VoucherMapping> setVoucherMapping(@Valid @NotNull SetMappingRequest request) {
        mappings.set(
                request.from(),
                request.basis().strip(),
                request.lines().stream()
                        .map(line -> new VoucherMappings.NewLine(
                                line.account(), line.sourceCode(), line.code(), line.name()))
                        .toList());
        return mappings.all();
    }

    /** From which month, by which paper, and the account of the official package for each of the ledger. */
    public record SetMappingRequest(
            @NotNull(message = "请选择从哪个月起使用") LocalDate from,

            @NotBlank(message = "请写明依据") @Size(max = 200, message = "依据不超过 200 字")
            String basis,

            @NotEmpty(message = "请填写科目对照") List<@Valid MappingLine> lines) {}

    /** One account; with a source only for the money of that source. */
    public record MappingLine(
            @NotBlank(message = "请选择账簿科目") String account,
            @Nullable String sourceCode,

            @NotBlank(message = "请填写科目编码")
            @Pattern(regexp = "[0-9A-Za-z.-]{1,30}", message = "科目编码为 1 至 30 位数字、字母、点或短横")
            String code,

            @NotBlank(message = "请填写科目名称") @Size(max = 60, message = "科目名称不超过 60 字")
            String name) {}
}
