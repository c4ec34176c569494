package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.claim.ClaimContent;
import cn.wuli.assistance.mutual.claim.ClaimContent.HospitalStay;
import cn.wuli.assistance.mutual.claim.ClaimContent.Invoice;
import cn.wuli.assistance.mutual.claim.FileClaim;
import cn.wuli.platform.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a member fills in for a claim. */
public record MutualClaimForm(
        @NotNull(message = "请填写住院情况，没有住院的留空") @Size(max = 20, message = "一次申请最多 20 次住院")
        List<@Valid @NotNull ClaimStayRequest> stays,

        boolean critical,

        @Nullable @Size(max = 100, message = "疾病名称不超过 100 字")
        String diagnosis,

        @Nullable LocalDate diagnosedOn,
        @Nullable Money ownCost,
        @Nullable LocalDate settledOn,

        @NotNull(message = "请填写发票，没有的留空") @Size(max = 50, message = "一次申请最多 50 张发票")
        List<@Valid @NotNull ClaimInvoiceRequest> invoices,

        @Nullable @Size(max = 500, message = "情况说明不超过 500 字")
        String statement,

        @NotBlank(message = "请填写开户银行") @Size(max = 60, message = "开户银行不超过 60 字")
        String bankName,

        @NotBlank(message = "请填写本人银行卡号") String accountNumber,

        @NotNull(message = "请上传材料照片") @Size(max = 30, message = "材料最多 30 份")
        List<@NotNull UUID> papers) {

    /** One stay in hospital. */
    public record ClaimStayRequest(
            @NotBlank(message = "请填写医院名称") @Size(max = 60, message = "医院名称不超过 60 字")
            String hospital,

            @NotNull(message = "请填写入院日期") LocalDate admittedOn,
            @NotNull(message = "请填写出院日期") LocalDate dischargedOn) {}

    /** As printed on the invoice; electronic ones may have no code. */
    public record ClaimInvoiceRequest(
            @Nullable String code,
            @NotBlank(message = "请填写发票号码") String number,
            @NotNull(message = "请填写发票金额") Money amount) {}

    FileClaim.Form form() {
        return new FileClaim.Form(
                new ClaimContent(
                        stays.stream()
                                .map(stay -> new HospitalStay(
                                        stay.hospital().strip(), stay.admittedOn(), stay.dischargedOn()))
                                .toList(),
                        critical,
                        diagnosis,
                        critical ? diagnosedOn : null,
                        ownCost == null ? Money.ZERO : ownCost,
                        settledOn,
                        invoices.stream()
                                .map(invoice -> new Invoice(
                                        invoice.code() == null
                                                ? ""
                                                : invoice.code().strip(),
                                        invoice.number().strip(),
                                        invoice.amount()))
                                .toList(),
                        statement),
                FileClaim.account(bankName, accountNumber),
                papers);
    }
}
