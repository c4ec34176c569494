package cn.wuli.assistance.helper;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A helper and his family, with the plan and the ledger of visits, newest first.
 *
 * @param mine the acting person is the helper
 * @param mayPlan the acting person may plan, cancel and write down visits
 * @param given money that he brought, in all
 */
public record HelperDetails(
        UUID id,
        UUID fileId,
        UUID unitId,
        String unitName,
        String applicantName,
        UUID helperPersonId,
        String helperName,
        LocalDate since,
        @Nullable LocalDate endedOn,
        @Nullable String ending,
        @Nullable LocalDate nextVisitOn,
        @Nullable LocalDate lastVisitedOn,
        String assignedBy,
        int everyDays,
        boolean mine,
        boolean mayPlan,
        Money given,
        List<HelperVisitDetails> visits) {
    /** One visit. */
    public record HelperVisitDetails(
            UUID id,
            LocalDate plannedOn,
            String status,
            @Nullable LocalDate visitedOn,
            @Nullable Manner manner,
            @Nullable String mannerWords,
            @Nullable String words,
            List<UUID> photos,
            Money amount,
            @Nullable String goods,
            @Nullable String recordedBy) {}
}
