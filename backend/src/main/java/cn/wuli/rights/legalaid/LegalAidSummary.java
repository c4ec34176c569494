package cn.wuli.rights.legalaid;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list. */
public record LegalAidSummary(
        UUID id,
        LegalAidKind kind,
        LegalAidPrivacy privacy,
        String applicant,
        @Nullable String unitName,
        LegalAidStatus status,
        @Nullable String adviser,
        LocalDate appliedOn,
        @Nullable LocalDate dueOn,
        boolean overdue,
        boolean escalated) {}
