package cn.wuli.assistance.mutual;

import java.util.UUID;

/**
 * One row of the list of periods.
 *
 * @param own whether the acting union runs it
 */
public record PeriodSummary(
        UUID id,
        Scheme scheme,
        PeriodPlan plan,
        String organiserName,
        boolean own,
        PeriodStatus status,
        String statusWords) {}
