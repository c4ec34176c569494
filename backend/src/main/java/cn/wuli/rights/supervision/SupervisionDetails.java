package cn.wuli.rights.supervision;

import cn.wuli.assistance.StepDetails;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supervision with its way.
 *
 * @param opinion 意见书, to the employer
 * @param suggestion 建议书, by the local general union
 */
public record SupervisionDetails(
        UUID id,
        int version,
        String employer,
        SupervisionTopic topic,
        String topicWords,
        SupervisionSource source,
        String sourceWords,
        String complaint,
        SupervisionStatus status,
        String statusWords,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable String dueBasis,
        boolean overdue,
        List<Investigator> investigators,
        @Nullable String opinion,
        @Nullable String opinionSigner,
        @Nullable LocalDate opinionOn,
        @Nullable String reply,
        @Nullable LocalDate repliedOn,
        @Nullable String suggestion,
        @Nullable LocalDate suggestionOn,
        List<StepDetails> timeline,
        List<AllowedAction> allowedActions) {}
