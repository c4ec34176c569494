package cn.wuli.platform.sheet.importing.rest;

import cn.wuli.platform.sheet.CellProblem;
import cn.wuli.platform.sheet.importing.ImportAction;
import cn.wuli.platform.sheet.importing.ImportStatus;
import cn.wuli.platform.sheet.importing.ImportSummary;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import: what the check found, and whether it can be confirmed. */
public record ImportView(
        UUID id,
        String kind,
        String fileName,
        ImportStatus status,
        int rowsTotal,
        int rowsWrong,
        List<CellProblem> problems,
        boolean hasErrorFile,
        @Nullable UUID jobId,
        @Nullable String message,
        Instant createdAt,
        @Nullable Instant appliedAt,
        List<AllowedAction> allowedActions) {
    static ImportView of(ImportSummary run) {
        return new ImportView(
                run.id(),
                run.kind(),
                run.fileName(),
                run.status(),
                run.rowsTotal(),
                run.rowsWrong(),
                run.problems(),
                run.errorFileId() != null,
                run.jobId(),
                run.message(),
                run.createdAt(),
                run.appliedAt(),
                List.of(confirm(run.status())));
    }

    private static AllowedAction confirm(ImportStatus status) {
        return switch (status) {
            case CHECKED -> AllowedAction.yes(ImportAction.CONFIRM);
            case CHECKING -> AllowedAction.no(ImportAction.CONFIRM, "正在核对");
            case REFUSED -> AllowedAction.no(ImportAction.CONFIRM, "有错误的行，请改正后重新上传");
            case APPLYING -> AllowedAction.no(ImportAction.CONFIRM, "正在导入");
            case APPLIED -> AllowedAction.no(ImportAction.CONFIRM, "已导入");
            case FAILED -> AllowedAction.no(ImportAction.CONFIRM, "核对未完成，请重新上传");
        };
    }
}
