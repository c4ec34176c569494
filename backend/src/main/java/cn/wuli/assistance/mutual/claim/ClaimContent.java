package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.mutual.benefit.Stay;
import cn.wuli.platform.money.Money;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member claims for. It tells of his health: kept as one ciphertext, read by himself and by the reviewer who took the claim.
 *
 * @param critical whether a grave illness of the list was diagnosed for the first time
 * @param ownCost what he paid himself after the medical insurance
 * @param settledOn when the insurance settled that cost
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimContent(
        List<HospitalStay> stays,
        boolean critical,
        @Nullable String diagnosis,
        @Nullable LocalDate diagnosedOn,
        Money ownCost,
        @Nullable LocalDate settledOn,
        List<Invoice> invoices,
        @Nullable String statement) {

    /** One stay in hospital. */
    public record HospitalStay(String hospital, LocalDate admittedOn, LocalDate dischargedOn) {
        Stay days() {
            return new Stay(admittedOn, dischargedOn);
        }
    }

    /** @param code empty on the electronic invoices that have only a number */
    public record Invoice(String code, String number, Money amount) {
        /** What makes it one and the same paper. */
        String identity() {
            return code + '|' + number + '|' + amount.fen();
        }
    }

    ClaimContent withoutCost() {
        return new ClaimContent(stays, critical, diagnosis, diagnosedOn, Money.ZERO, settledOn, invoices, statement);
    }

    /** As it can be compared: without the spaces of whoever typed it. */
    String disease() {
        return diagnosis == null ? "" : diagnosis.replaceAll("\\s", "");
    }

    List<ClaimKind> kinds() {
        List<ClaimKind> kinds = new ArrayList<>();
        if (!stays.isEmpty()) {
            kinds.add(ClaimKind.HOSPITAL);
        }
        if (critical) {
            kinds.add(ClaimKind.CRITICAL);
        }
        if (ownCost.isPositive()) {
            kinds.add(ClaimKind.LARGE_COST);
        }
        return kinds;
    }
}
