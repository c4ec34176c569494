package cn.wuli.assistance.campaign;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of the list of campaigns.
 *
 * @param peopleCap of the quotas that the reader sees, as the next three
 */
public record CampaignSummary(
        UUID id,
        String name,
        Theme theme,
        GiftForm form,
        LocalDate startsOn,
        LocalDate endsOn,
        Money perPerson,
        CampaignStatus status,
        long peopleCap,
        long peopleUsed,
        long paidPeople,
        Money paidAmount) {}
