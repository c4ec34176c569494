package cn.wuli.assistance.mutual.solvency;

import cn.wuli.assistance.mutual.PeriodStatus;
import cn.wuli.platform.money.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The money of one period, from the ledger.
 *
 * @param insured shares that hold
 * @param premium received, less what was paid back for shares that were wrong
 * @param paid to members
 * @param reserved approved and not paid yet
 * @param pending assessed and not decided
 * @param open claims that are not decided
 * @param lossPerMille paid and reserved for each thousand of premium; null without premium
 * @param forecast what the whole period will cost at the pace so far; null in its first month
 * @param forecastPerMille the same for each thousand of premium
 * @param available in the fund that stands behind it; null as long as none is named
 */
public record PeriodSolvency(
        UUID periodId,
        String periodName,
        PeriodStatus status,
        String statusWords,
        long insured,
        Money premium,
        Money paid,
        Money reserved,
        Money pending,
        long claims,
        long open,
        @Nullable Long lossPerMille,
        @Nullable Money forecast,
        @Nullable Long forecastPerMille,
        @Nullable Money available,
        List<Month> months) {
    /**
     * What was filed in one month.
     *
     * @param month such as {@code 2026-05}
     */
    public record Month(String month, long claims, Money awarded) {}
}
