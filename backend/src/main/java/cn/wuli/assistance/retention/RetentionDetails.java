package cn.wuli.assistance.retention;

import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data whose time is over, and what was decided on it.
 *
 * @param objectWords what it is, in Chinese
 * @param subject the masked name; after the erasure the pseudonym
 * @param basis the paper that says how long it is kept
 * @param statutoryUntil until when the books must be kept; null when nothing was paid
 */
public record RetentionDetails(
        UUID id,
        String objectType,
        String objectWords,
        UUID objectId,
        String subject,
        String unitName,
        RetentionGround ground,
        String groundWords,
        RetentionStatus status,
        String statusWords,
        LocalDate dueOn,
        String basis,
        @Nullable LocalDate statutoryUntil,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String opinion,
        @Nullable LocalDate keepUntil,
        @Nullable ErasureProof proof,
        List<AllowedAction> allowedActions) {}
