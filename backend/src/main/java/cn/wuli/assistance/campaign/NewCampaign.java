package cn.wuli.assistance.campaign;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is proposed.
 *
 * @param perPerson the most that one person gets; of goods their value
 * @param goods what is handed out; null: money
 */
public record NewCampaign(
        String name,
        Theme theme,
        GiftForm form,
        Set<Beneficiary> beneficiaries,
        UUID fundId,
        LocalDate startsOn,
        LocalDate endsOn,
        Money perPerson,
        @Nullable String goods,
        String basis,
        List<NewQuota> quotas) {
    /**
     * How many people a branch, or the union itself, may name.
     *
     * @param amount the most for all of them; null: as many times the amount of one person
     */
    public record NewQuota(
            UUID unitId, int people, @Nullable Money amount) {}

    Money amountOf(NewQuota quota) {
        return quota.amount() == null ? perPerson.times(quota.people()) : quota.amount();
    }
}
