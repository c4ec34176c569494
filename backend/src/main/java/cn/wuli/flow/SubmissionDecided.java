package cn.wuli.flow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The superior decided on a submission. Fired in the sender's union, in a transaction of its own, acting as the post that
 * submitted; once, unless that transaction fails: then again at the next start or when the sender looks.
 *
 * @param status APPROVED, RETURNED or REJECTED
 * @param result what the superior adds, such as the amount; null when nothing
 */
public record SubmissionDecided(
        UUID caseId,
        String flow,
        String objectType,
        UUID objectId,
        CaseStatus status,
        @Nullable String opinion,
        @Nullable JsonNode result) {}
