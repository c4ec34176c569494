package cn.wuli.platform.file;

import cn.wuli.platform.job.DailyTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Forgets files that were uploaded and never became part of anything. */
@ApplicationScoped
class SweepTemporaryFiles implements DailyTask {
    private final EntityManager entities;
    private final StoredFiles files;
    private final FileSettings settings;

    SweepTemporaryFiles(EntityManager entities, StoredFiles files, FileSettings settings) {
        this.entities = entities;
        this.files = files;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "sweep-temporary-files";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 10);
    }

    @Override
    public Reach reach() {
        return Reach.EACH_UNION;
    }

    @Override
    @Transactional
    public void run(LocalDate today) {
        entities.createQuery("from StoredFile f where f.objectId is null and f.createdAt < :before", StoredFile.class)
                .setParameter("before", Instant.now().minus(settings.temporaryFor()))
                .getResultStream()
                .forEach(file -> files.delete(file.id()));
    }
}
