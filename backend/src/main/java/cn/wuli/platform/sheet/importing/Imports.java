package cn.wuli.platform.sheet.importing;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.file.FilePurpose;
import cn.wuli.platform.file.StoredFile;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.job.Jobs;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sheet.SheetTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.UUID;

/** Takes sheets in, lets them be checked, and applies them once the person has confirmed. */
@ApplicationScoped
@Transactional
public class Imports {
    /** Rows that a handler gets at a time unless it asks for more. */
    public static final int CHUNK = 500;

    private final EntityManager entities;
    private final ImportHandlers handlers;
    private final StoredFiles files;
    private final Jobs jobs;
    private final CurrentActor currentActor;

    Imports(EntityManager entities, ImportHandlers handlers, StoredFiles files, Jobs jobs, CurrentActor currentActor) {
        this.entities = entities;
        this.handlers = handlers;
        this.files = files;
        this.jobs = jobs;
        this.currentActor = currentActor;
    }

    public SheetTemplate<?> template(String kind) {
        return handlers.permitted(kind).template();
    }

    /** Stores the sheet and starts its check. */
    public ImportSummary upload(String kind, InputStream content, String name) {
        handlers.permitted(kind);
        Actor actor = currentActor.get();
        StoredFile sheet = files.store(content, name, FilePurpose.SHEET);
        ImportRun run = new ImportRun(kind, sheet.id(), sheet.name(), actor.personId(), actor.unitId());
        entities.persist(run);
        run.runBy(jobs.start(CheckImport.KIND, new ImportTicket(run.id())));
        return run.summary();
    }

    /** @throws DomainProblem {@code not-found}, also for the import of somebody else */
    public ImportSummary get(UUID id) {
        return own(id, LockModeType.NONE).summary();
    }

    /** The uploaded rows with what is wrong with each. */
    public StoredFile errors(UUID id) {
        UUID errorFile = own(id, LockModeType.NONE).errorFileId();
        if (errorFile == null) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return files.find(errorFile);
    }

    /** @throws cn.wuli.platform.workflow.IllegalTransition unless every row passed the check */
    public ImportSummary confirm(UUID id) {
        ImportRun run = own(id, LockModeType.PESSIMISTIC_WRITE);
        handlers.permitted(run.kind());
        run.confirm();
        run.runBy(jobs.start(ApplyImport.KIND, new ImportTicket(run.id())));
        return run.summary();
    }

    private ImportRun own(UUID id, LockModeType lock) {
        return entities.createQuery("from ImportRun r where r.id = :id and r.personId = :person", ImportRun.class)
                .setParameter("id", id)
                .setParameter("person", currentActor.get().personId())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }
}
