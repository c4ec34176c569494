package cn.wuli.platform.sheet.importing;

import cn.wuli.platform.file.StoredFile;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.job.JobHandler;
import cn.wuli.platform.job.JobRun;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks an uploaded sheet; changes nothing but the import itself. */
@ApplicationScoped
class CheckImport implements JobHandler {
    static final String KIND = "import.check";

    private final ImportHandlers handlers;
    private final ImportRuns runs;
    private final StoredFiles files;

    CheckImport(ImportHandlers handlers, ImportRuns runs, StoredFiles files) {
        this.handlers = handlers;
        this.runs = runs;
        this.files = files;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        var id = job.parameters(ImportTicket.class).runId();
        ImportRun run = runs.read(id);
        if (run.status() != ImportStatus.CHECKING) {
            return;
        }
        try {
            ImportHandler<?> handler = handlers.permitted(run.kind());
            StoredFile sheet = runs.file(run);
            files.lend(sheet, path -> {
                CheckedSheet<?> checked = CheckedSheet.read(handler, path);
                QuarkusTransaction.requiringNew()
                        .timeout(ImportRuns.TIMEOUT_SECONDS)
                        .run(() -> checked.checkAll(done -> job.progress(done, checked.rows())));
                runs.finishCheck(id, checked);
                return id;
            });
        } catch (DomainProblem refused) {
            runs.fail(id, refused);
            throw refused;
        }
    }
}
