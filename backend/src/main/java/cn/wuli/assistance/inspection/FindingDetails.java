package cn.wuli.assistance.inspection;

import cn.wuli.assistance.StepDetails;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its way to the end.
 *
 * @param objectLabel the row of the sample that it is about, without a full name
 * @param dueOn of the next step
 */
public record FindingDetails(
        UUID id,
        UUID sampleId,
        UUID objectId,
        String objectLabel,
        String title,
        String text,
        FindingStatus status,
        String statusWords,
        @Nullable LocalDate dueOn,
        String raisedBy,
        Instant raisedAt,
        List<StepDetails> timeline,
        List<AllowedAction> allowedActions) {}
