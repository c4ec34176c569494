package cn.wuli.assistance.hardship;

import cn.wuli.assistance.StepDetails;
import cn.wuli.platform.workflow.AllowedAction;
import cn.wuli.rulepack.RuleTrace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as those see it who may: numbers, health and free words masked, every state with its reason in words.
 *
 * @param declaration the draft while it can be changed, else what was submitted last
 * @param profile what only the national file asks
 * @param mayEditProfile whether the acting person may fill it in
 * @param reason why it came back, was refused, suspended or ended
 * @param reviewedUntil until when the file holds without a new declaration
 * @param redeclaredAt when the family declared anew in the review under way
 * @param earlierFileId 返困: the file with which the family had left hardship
 */
public record HardshipDetails(
        UUID id,
        int version,
        UUID unitId,
        String unitName,
        UUID personId,
        String applicantName,
        HardshipStatus status,
        String statusWords,
        @Nullable String reason,
        int round,
        @Nullable Category category,
        @Nullable String categoryWords,
        String filledBy,
        boolean mine,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate dueOn,
        Declaration declaration,
        Profile profile,
        boolean mayEditProfile,
        @Nullable CalculationDetails calculation,
        List<VisitDetails> visits,
        @Nullable UUID noticeId,
        @Nullable LocalDate reviewedUntil,
        @Nullable Instant redeclaredAt,
        @Nullable UUID earlierFileId,
        List<StepDetails> timeline,
        List<AllowedAction> allowedActions) {
    /** How the category came about. */
    public record CalculationDetails(Category category, List<String> exclusions, List<RuleTrace.Line> lines) {}

    /** A visit to the home. */
    public record VisitDetails(
            LocalDate visitedOn,
            List<String> visitors,
            String findings,
            boolean agrees,
            List<UUID> photos,
            String recordedBy,
            Instant recordedAt) {}
}
