package cn.wuli.platform.job;

import cn.wuli.platform.job.ServicePosts.ServicePost;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/** Runs a daily task as the SERVICE posts that it is for. */
@ApplicationScoped
class DailyRun {
    private static final Logger LOG = Logger.getLogger(DailyRun.class);
    private static final String PROVINCE = "PROVINCE";

    private final ServicePosts servicePosts;

    DailyRun(ServicePosts servicePosts) {
        this.servicePosts = servicePosts;
    }

    /** @throws IllegalStateException when it failed for any union, after all others had their turn */
    void run(DailyTask task) {
        LocalDate today = Calendars.today();
        int failed = 0;
        for (ServicePost service : servicePosts.all()) {
            boolean meant = task.reach() == DailyTask.Reach.EACH_UNION || PROVINCE.equals(service.unitKind());
            if (meant && !runAs(service, task, today)) {
                failed++;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException("the daily task " + task.name() + " failed for " + failed + " unions");
        }
    }

    private static boolean runAs(ServicePost service, DailyTask task, LocalDate today) {
        try {
            ActingContext.callAs(service.post(), () -> {
                task.run(today);
                return today;
            });
            return true;
        } catch (RuntimeException unexpected) {
            LOG.error("the daily task " + task.name() + " failed as " + service.post(), unexpected);
            return false;
        }
    }
}
