package cn.wuli.assistance.report;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row behind a number.
 *
 * @param name of the applicant or member, masked: the page behind it shows it to those who may see it
 * @param objectType with {@code objectId}: the page behind it
 */
public record ReportFact(
        UUID id,
        LocalDate day,
        String name,
        UUID unitId,
        @Nullable String unitName,
        Money amount,
        String objectType,
        UUID objectId) {}
