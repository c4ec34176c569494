package cn.wuli.platform.export;

import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A protected export as its requester and its approvers see it; without file and password.
 *
 * @param rowCount when it was asked for; {@code producedRows} says what the file holds
 * @param sensitive with health, children or what is under seal
 * @param done how far the job is, of {@code rowCount}
 * @param trouble Chinese; why the job failed
 */
public record ExportDetails(
        UUID id,
        String title,
        String filterWords,
        String purpose,
        boolean sensitive,
        long rowCount,
        boolean needsApproval,
        ExportStatus status,
        String statusWords,
        UUID unitId,
        UUID requesterId,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String opinion,
        long done,
        @Nullable String trouble,
        @Nullable Long producedRows,
        @Nullable Instant expiresAt,
        @Nullable Instant passwordShownAt,
        int downloads,
        @Nullable Instant downloadedAt,
        List<AllowedAction> allowedActions) {}
