package cn.wuli.flow;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The superior decided on a submission. Fired in the sender's union, in a transaction of its own, acting as the post that
 * submitted (or another of that union, when it has ended); once, unless that transaction fails: then again at the next
 * decision or start.
 *
 * @param superior the name of the union that decided
 * @param snapshot the copy that was decided on
 * @param status APPROVED, RETURNED or REJECTED
 * @param result what the superior adds, such as the amount; null when nothing
 */
public record SubmissionDecided(
        UUID caseId,
        String flow,
        String objectType,
        UUID objectId,
        String superior,
        JsonNode snapshot,
        CaseStatus status,
        @Nullable String opinion,
        @Nullable JsonNode result,
        Instant decidedAt) {}
