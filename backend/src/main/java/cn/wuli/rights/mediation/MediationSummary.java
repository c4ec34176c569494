package cn.wuli.rights.mediation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list. */
public record MediationSummary(
        UUID id,
        DisputeKind kind,
        String claimant,
        int claimants,
        @Nullable String unitName,
        MediationStatus status,
        @Nullable String mediator,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean overdue) {}
