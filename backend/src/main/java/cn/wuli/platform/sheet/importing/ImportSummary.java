package cn.wuli.platform.sheet.importing;

import cn.wuli.platform.sheet.CellProblem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as the person sees it.
 *
 * @param problems the first ones; all of them stand in the error sheet
 * @param jobId the job that checks or applies it, for the progress bar
 */
public record ImportSummary(
        UUID id,
        String kind,
        String fileName,
        ImportStatus status,
        int rowsTotal,
        int rowsWrong,
        List<CellProblem> problems,
        @Nullable UUID errorFileId,
        @Nullable UUID jobId,
        @Nullable String message,
        Instant createdAt,
        @Nullable Instant appliedAt,
        int version) {}
