package cn.wuli.assistance.campaign;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign with the quota of each branch that the reader sees, and what became of it.
 *
 * @param fundName null for posts that do not see funds
 * @param mayNominate the acting post may put members on its list now
 */
public record CampaignDetails(
        UUID id,
        int version,
        String name,
        Theme theme,
        GiftForm form,
        List<Beneficiary> beneficiaries,
        UUID fundId,
        @Nullable String fundName,
        LocalDate startsOn,
        LocalDate endsOn,
        Money perPerson,
        @Nullable String goods,
        String basis,
        CampaignStatus status,
        String statusWords,
        String proposedBy,
        @Nullable String openedBy,
        @Nullable String reason,
        boolean mayNominate,
        List<QuotaUse> quotas,
        List<AllowedAction> allowedActions) {
    /** What a branch may name, has named, and what they got. */
    public record QuotaUse(
            UUID unitId,
            String unitName,
            int peopleCap,
            Money amountCap,
            int peopleUsed,
            Money amountUsed,
            long waiting,
            long visited,
            long paidPeople,
            Money paidAmount) {}
}
