package cn.wuli.assistance.notice;

import java.time.LocalDate;
import java.util.UUID;

/** The page that a union publishes. */
public record NoticeDetails(
        UUID id,
        String maskedName,
        UUID unitId,
        String unitName,
        int household,
        String category,
        String cause,
        LocalDate publishedOn,
        LocalDate endsOn,
        int workingDays,
        String basis,
        String publishedBy,
        NoticeStatus status,
        boolean takesObjections) {}
