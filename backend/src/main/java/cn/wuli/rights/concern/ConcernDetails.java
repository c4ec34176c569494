package cn.wuli.rights.concern;

import cn.wuli.assistance.StepDetails;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concern with its way to an answer.
 *
 * @param requester the name, or that it was not given
 * @param promisedOn until when an answer is due, by {@code promiseBasis}
 * @param reopened the member was not content; the chair answers anew
 */
public record ConcernDetails(
        UUID id,
        int version,
        ConcernKind kind,
        String kindWords,
        String title,
        String statement,
        boolean discreet,
        String requester,
        @Nullable String unitName,
        boolean mine,
        ConcernStatus status,
        String statusWords,
        Desk desk,
        String deskWords,
        Instant filedAt,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable LocalDate promisedOn,
        @Nullable String promiseBasis,
        boolean escalated,
        boolean reopened,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        @Nullable Satisfaction satisfaction,
        @Nullable String reason,
        List<StepDetails> timeline,
        List<AllowedAction> allowedActions) {}
