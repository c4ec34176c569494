package cn.wuli.assistance.retention;

import cn.wuli.platform.job.ServicePosts;
import cn.wuli.platform.job.ServicePosts.ServicePost;
import cn.wuli.platform.tenancy.ActingContext;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** At every start: a database that was restored from a backup loses again what was erased since. */
@ApplicationScoped
class ReplayErasures {
    private static final Logger LOG = Logger.getLogger(ReplayErasures.class);
    /** The schema stands and the jobs have not begun. */
    private static final int BEFORE_THE_JOBS = 90;

    private final ErasureList list;
    private final ServicePosts servicePosts;
    private final Erasures erasures;

    ReplayErasures(ErasureList list, ServicePosts servicePosts, Erasures erasures) {
        this.list = list;
        this.servicePosts = servicePosts;
        this.erasures = erasures;
    }

    void begin(@Observes @Priority(BEFORE_THE_JOBS) StartupEvent started) {
        replay();
    }

    /** Returns how many files and claims were erased again. */
    int replay() {
        if (list.all().isEmpty()) {
            return 0;
        }
        int again = 0;
        for (ServicePost service : servicePosts.all()) {
            again += ActingContext.callAs(service.post(), erasures::replay);
        }
        if (again > 0) {
            LOG.warnf("%d erased files or claims had come back with a restored backup; they were erased again", again);
        }
        return again;
    }
}
