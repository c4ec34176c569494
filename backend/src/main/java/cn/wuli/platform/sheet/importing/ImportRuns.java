package cn.wuli.platform.sheet.importing;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.file.FilePurpose;
import cn.wuli.platform.file.StoredFile;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.problem.FieldProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the jobs of an import write down, each in a transaction of its own unless one is at hand. */
@ApplicationScoped
@Transactional
class ImportRuns {
    /** 20,000 rows with several statements each take minutes at worst. */
    static final int TIMEOUT_SECONDS = 900;

    private final EntityManager entities;
    private final StoredFiles files;
    private final AuditLog audit;

    ImportRuns(EntityManager entities, StoredFiles files, AuditLog audit) {
        this.entities = entities;
        this.files = files;
        this.audit = audit;
    }

    ImportRun read(UUID id) {
        ImportRun run = entities.find(ImportRun.class, id);
        if (run == null) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return run;
    }

    StoredFile file(ImportRun run) {
        return files.find(run.fileId());
    }

    void finishCheck(UUID id, CheckedSheet<?> sheet) {
        ImportRun run = lock(id);
        if (sheet.findings().isEmpty()) {
            run.pass(sheet.rows());
        } else {
            run.refuse(sheet.rows(), sheet.findings(), storeErrors(sheet));
        }
    }

    void finishApply(UUID id) {
        ImportRun run = lock(id);
        run.applied();
        audit.record(
                "import.apply",
                "import-run",
                id,
                AuditChanges.of("kind", null, run.kind())
                        .and("rows", null, run.summary().rowsTotal()));
    }

    void fail(UUID id, DomainProblem problem) {
        lock(id).fail(sentence(problem));
    }

    void flush() {
        entities.flush();
        entities.clear();
    }

    private UUID storeErrors(CheckedSheet<?> sheet) {
        try {
            Path errors = Files.createTempFile("wuli-errors", ".xlsx");
            try {
                sheet.writeErrors(errors);
                try (InputStream content = Files.newInputStream(errors)) {
                    return files.store(content, "核对结果.xlsx", FilePurpose.RESULT).id();
                }
            } finally {
                Files.deleteIfExists(errors);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private ImportRun lock(UUID id) {
        ImportRun run = entities.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return run;
    }

    private static String sentence(DomainProblem problem) {
        String title = problem.type().title();
        for (Map.Entry<String, Object> value : problem.values().entrySet()) {
            title = title.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        String fields = problem.fields().stream().map(FieldProblem::message).collect(Collectors.joining("；"));
        return title + "。" + (fields.isEmpty() ? problem.type().wayOut() : fields);
    }
}
