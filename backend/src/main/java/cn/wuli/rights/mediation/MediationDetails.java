package cn.wuli.rights.mediation;

import cn.wuli.assistance.StepDetails;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mediation with its clocks.
 *
 * @param dispute null for who may not read it, and for everybody once the file is sealed
 * @param sessions for the mediator alone
 * @param overdue the days are over: arbitration is open
 */
public record MediationDetails(
        UUID id,
        int version,
        DisputeKind kind,
        String kindWords,
        String claimant,
        @Nullable String unitName,
        @Nullable String respondentUnitName,
        boolean mine,
        MediationStatus status,
        String statusWords,
        LocalDate receivedOn,
        LocalDate acceptBy,
        LocalDate concludeBy,
        String clockBasis,
        @Nullable LocalDate pausedOn,
        int pausedDays,
        @Nullable LocalDate limitationOn,
        boolean overdue,
        @Nullable String mediator,
        boolean mediatedByMe,
        @Nullable Dispute dispute,
        @Nullable String agreement,
        List<SessionNote> sessions,
        @Nullable LocalDate claimantSignedOn,
        @Nullable LocalDate respondentSignedOn,
        @Nullable String respondentSignedName,
        @Nullable UUID respondentPaperId,
        @Nullable String reason,
        List<StepDetails> timeline,
        List<AllowedAction> allowedActions) {}
