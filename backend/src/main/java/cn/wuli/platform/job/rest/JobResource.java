package cn.wuli.platform.job.rest;

import cn.wuli.platform.job.JobSearch;
import cn.wuli.platform.job.Jobs;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The jobs that the person who signed in has started. */
@Path("/api/jobs")
@Tag(name = "job")
public class JobResource {
    private final Jobs jobs;
    private final JobSearch search;

    JobResource(Jobs jobs, JobSearch search) {
        this.jobs = jobs;
        this.search = search;
    }

    @GET
    @PermissionsAllowed("job.use")
    public Page<JobView> listJobs(@Valid @BeanParam PageQuery page) {
        var found = search.own(page);
        return new Page<>(found.items().stream().map(JobView::of).toList(), found.nextCursor(), found.total());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("job.use")
    public JobView getJob(UUID id) {
        return JobView.of(search.get(id));
    }

    /** Asks the job to stop; what it did so far stays. */
    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("job.use")
    public void cancelJob(UUID id) {
        jobs.cancel(id);
    }
}
