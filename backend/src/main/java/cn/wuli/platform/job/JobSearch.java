package cn.wuli.platform.job;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Finds the jobs that the person at hand started; those of colleagues are nobody else's business. */
@ApplicationScoped
@Transactional
public class JobSearch {
    private static final String SELECT =
            "select new cn.wuli.platform.job.JobSummary(j.id, j.kind, j.status, j.done, j.total,"
                    + " j.message, j.resultFileId, j.cancelRequested, j.createdAt, j.startedAt, j.finishedAt)"
                    + " from Job j where j.personId = :person";

    private final EntityManager entities;
    private final CurrentActor currentActor;

    JobSearch(EntityManager entities, CurrentActor currentActor) {
        this.entities = entities;
        this.currentActor = currentActor;
    }

    /** @throws DomainProblem {@code not-found} */
    public JobSummary get(UUID id) {
        return entities.createQuery(SELECT + " and j.id = :id", JobSummary.class)
                .setParameter("person", currentActor.get().personId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    /** The newest first. */
    public Page<JobSummary> own(PageQuery page) {
        Cursor after = page.after();
        var query = entities.createQuery(
                        SELECT + (after == null ? "" : " and j.id < :after") + " order by j.id desc", JobSummary.class)
                .setParameter("person", currentActor.get().personId())
                .setMaxResults(page.limit() + 1);
        if (after != null) {
            query.setParameter("after", after.id());
        }
        List<JobSummary> rows = query.getResultList();
        return Page.of(rows, page.limit(), job -> new Cursor("", job.id()), null);
    }
}
