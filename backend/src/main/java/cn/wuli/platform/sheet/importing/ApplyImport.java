package cn.wuli.platform.sheet.importing;

import cn.wuli.platform.file.StoredFile;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.job.JobHandler;
import cn.wuli.platform.job.JobRun;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Applies a confirmed sheet: checks it again and makes all rows true in one transaction, which also says that it is done.
 * A run that is cut off leaves nothing, and the next one begins anew.
 */
@ApplicationScoped
class ApplyImport implements JobHandler {
    static final String KIND = "import.apply";

    private final ImportHandlers handlers;
    private final ImportRuns runs;
    private final StoredFiles files;

    ApplyImport(ImportHandlers handlers, ImportRuns runs, StoredFiles files) {
        this.handlers = handlers;
        this.runs = runs;
        this.files = files;
    }

    /** The data changed between the check and the confirmation: what was right then is wrong now. */
    private static final class NoLongerRight extends RuntimeException {
        NoLongerRight() {
            super(null, null, false, false);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        UUID id = job.parameters(ImportTicket.class).runId();
        ImportRun run = runs.read(id);
        if (run.status() != ImportStatus.APPLYING) {
            return;
        }
        try {
            ImportHandler<?> handler = handlers.permitted(run.kind());
            StoredFile sheet = runs.file(run);
            files.lend(sheet, path -> {
                CheckedSheet<?> checked = CheckedSheet.read(handler, path);
                applyOrRefuse(job, id, checked);
                return id;
            });
        } catch (DomainProblem refused) {
            runs.fail(id, refused);
            throw refused;
        }
    }

    private void applyOrRefuse(JobRun job, UUID id, CheckedSheet<?> sheet) {
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(ImportRuns.TIMEOUT_SECONDS)
                    .run(() -> apply(job, id, sheet));
            job.message("已导入 " + sheet.rows() + " 行");
        } catch (NoLongerRight changed) {
            runs.finishCheck(id, sheet);
            job.message("核对之后数据有变化，没有导入任何一行。请查看错误文件，改正后重新上传。");
        }
    }

    private void apply(JobRun job, UUID id, CheckedSheet<?> sheet) {
        sheet.checkAll(ignored -> {});
        if (!sheet.findings().isEmpty()) {
            throw new NoLongerRight();
        }
        sheet.applyAll(runs::flush, done -> job.progress(done, sheet.rows()));
        runs.finishApply(id);
        // Last, because it locks the job's row: an instance that lost the job must not commit.
        job.checkpoint(sheet.rows());
    }
}
