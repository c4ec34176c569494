package cn.wuli.rights.legalaid;

import cn.wuli.assistance.StepDetails;
import cn.wuli.platform.workflow.AllowedAction;
import cn.wuli.rights.concern.Satisfaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case of legal aid with its way.
 *
 * @param adviserContact the public number of the adviser's office
 */
public record LegalAidDetails(
        UUID id,
        int version,
        LegalAidKind kind,
        String kindWords,
        LegalAidPrivacy privacy,
        String privacyWords,
        String applicant,
        @Nullable String unitName,
        boolean mine,
        LegalAidStatus status,
        String statusWords,
        LegalAidRequest request,
        LocalDate appliedOn,
        @Nullable LocalDate dueOn,
        @Nullable String dueBasis,
        boolean overdue,
        boolean escalated,
        @Nullable String adviser,
        @Nullable String adviserFirm,
        @Nullable String adviserContact,
        List<LegalAidWorkDetails> log,
        @Nullable LegalAidOutcome outcome,
        @Nullable String outcomeWords,
        @Nullable String result,
        @Nullable LocalDate closedOn,
        @Nullable Satisfaction satisfaction,
        @Nullable String reason,
        List<StepDetails> timeline,
        List<AllowedAction> allowedActions) {}
