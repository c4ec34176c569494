package cn.wuli.organisation.home;

import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoRun;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Renews the figures that unions pass on: every quarter of an hour, and at the end of the demo data. */
@ApplicationScoped
class MetricRefresh implements DemoModule {
    private static final Logger LOG = Logger.getLogger(MetricRefresh.class);
    private static final int AFTER_ALL_DATA = 900;
    private static final int EVERY_MINUTES = 15;

    private final EntityManager entities;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    MetricRefresh(EntityManager entities) {
        this.entities = entities;
    }

    void begin(@Observes StartupEvent started) {
        clock.scheduleAtFixedRate(this::refresh, EVERY_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    void end(@Observes ShutdownEvent stopped) {
        clock.shutdownNow();
    }

    private void refresh() {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("select org.refresh_metrics()", Integer.class)
                            .getSingleResult());
        } catch (RuntimeException failed) {
            LOG.error("the figures of the unions could not be renewed", failed);
        }
    }

    @Override
    public String name() {
        return "统计";
    }

    @Override
    public int order() {
        return AFTER_ALL_DATA;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        try (var statement = run.connection().createStatement()) {
            statement.execute("select org.refresh_metrics()");
        }
    }
}
