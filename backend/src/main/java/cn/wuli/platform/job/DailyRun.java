package cn.wuli.platform.job;

import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Runs a daily task as the SERVICE posts that it is for. */
@ApplicationScoped
class DailyRun {
    private static final Logger LOG = Logger.getLogger(DailyRun.class);
    private static final String PROVINCE = "PROVINCE";

    private record Service(ActingPost post, String unitKind) {}

    private final AgroalDataSource database;

    DailyRun(AgroalDataSource database) {
        this.database = database;
    }

    /** @throws IllegalStateException when it failed for any union, after all others had their turn */
    void run(DailyTask task) {
        LocalDate today = Calendars.today();
        int failed = 0;
        for (Service service : services()) {
            boolean meant = task.reach() == DailyTask.Reach.EACH_UNION || PROVINCE.equals(service.unitKind());
            if (meant && !runAs(service, task, today)) {
                failed++;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException("the daily task " + task.name() + " failed for " + failed + " unions");
        }
    }

    private static boolean runAs(Service service, DailyTask task, LocalDate today) {
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

    private List<Service> services() {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select subject, post_id, unit_kind from auth.service_posts()");
                var rows = query.executeQuery()) {
            List<Service> services = new ArrayList<>();
            while (rows.next()) {
                UUID postId = rows.getObject(2, UUID.class);
                services.add(new Service(new ActingPost(rows.getString(1), postId), rows.getString(3)));
            }
            return services;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the service posts cannot be read", unreadable);
        }
    }
}
