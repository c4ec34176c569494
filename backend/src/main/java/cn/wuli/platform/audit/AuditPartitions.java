package cn.wuli.platform.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Makes the monthly partitions of the audit tables ahead of time: at each start and once a day, on any replica. */
@ApplicationScoped
public class AuditPartitions {
    private static final Logger LOG = Logger.getLogger(AuditPartitions.class);
    private static final int MONTHS_AHEAD = 3;
    private static final Duration DAILY = Duration.ofDays(1);

    private final AgroalDataSource database;
    private final Vertx vertx;

    AuditPartitions(AgroalDataSource database, Vertx vertx) {
        this.database = database;
        this.vertx = vertx;
    }

    void begin(@Observes @Priority(30) StartupEvent started) {
        makeAhead();
        vertx.setPeriodic(
                DAILY.toMillis(),
                timer -> vertx.<Void>executeBlocking(() -> {
                    makeAhead();
                    return null;
                }));
    }

    /** Idempotent; two replicas at once do not disturb each other. */
    public void makeAhead() {
        try (Connection connection = database.getConnection();
                PreparedStatement call = connection.prepareStatement("select audit.make_partitions(?)")) {
            call.setInt(1, MONTHS_AHEAD);
            call.execute();
        } catch (SQLException failed) {
            // There are partitions for months: the next start or the next day tries again.
            LOG.error("the partitions of the audit tables cannot be made", failed);
        }
    }
}
