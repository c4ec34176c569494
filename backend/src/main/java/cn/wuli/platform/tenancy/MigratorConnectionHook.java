package cn.wuli.platform.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.logging.Logger;

/**
 * Flyway leaves its pooled connections acting as {@code wuli_owner}, which is under the policies itself: whoever comes
 * next (demo data, verification, key rotation) would see no rows. Each use begins as the migration role again.
 */
@Singleton
@DataSource("migrator")
class MigratorConnectionHook implements AgroalPoolInterceptor {
    private static final Logger LOG = Logger.getLogger(MigratorConnectionHook.class);

    @Override
    public void onConnectionAcquire(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("reset role");
        } catch (SQLException broken) {
            // The connection is dead: its next statement says so to the one who asked for it, and the pool drops it. An
            // exception from here would keep its place in the pool for good.
            LOG.debug("the role of a migrator connection cannot be reset", broken);
        }
    }
}
