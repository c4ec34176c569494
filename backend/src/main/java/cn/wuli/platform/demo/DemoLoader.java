package cn.wuli.platform.demo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/** Runs the steps of the demo data in the background while the application already answers. One instance at a time. */
@ApplicationScoped
class DemoLoader {
    private static final int AFTER_EVERYTHING = 10_000;
    private static final long LOCK = 0x57554C49L;

    private final AgroalDataSource database;
    private final DemoSettings settings;
    private final List<DemoModule> modules;

    DemoLoader(
            @DataSource("migrator") AgroalDataSource database, DemoSettings settings, @All List<DemoModule> modules) {
        this.database = database;
        this.settings = settings;
        this.modules = modules.stream()
                .sorted(Comparator.comparingInt(DemoModule::order))
                .toList();
    }

    void loadOnce(@Observes @Priority(AFTER_EVERYTHING) StartupEvent started) {
        if (settings.enabled()) {
            Thread.ofVirtual().name("demo").start(this::loadAll);
        }
    }

    private void loadAll() {
        try (Connection connection = database.getConnection()) {
            lock(connection, "select pg_advisory_lock(?)");
            try {
                for (DemoModule module : modules) {
                    if (!load(module, connection)) {
                        // What comes after may rest on it. The next start tries again.
                        break;
                    }
                }
                for (DemoModule module : modules) {
                    module.finish();
                }
            } finally {
                lock(connection, "select pg_advisory_unlock(?)");
            }
        } catch (Exception failed) {
            DemoRun.LOG.error("演示数据未能装入，下次启动时继续", failed);
        }
    }

    private boolean load(DemoModule module, Connection connection) throws SQLException {
        if (isDone(module, connection) && !module.mustRepeat()) {
            return true;
        }
        long start = System.nanoTime();
        connection.setAutoCommit(false);
        try {
            module.load(new DemoRun(connection));
            mark(module, connection);
            connection.commit();
            DemoRun.LOG.infof("%s：完成，%.1f 秒", module.name(), (System.nanoTime() - start) / 1e9);
            return true;
        } catch (Exception failed) {
            connection.rollback();
            DemoRun.LOG.errorf(failed, "%s：未完成，下次启动时重试", module.name());
            return false;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static boolean isDone(DemoModule module, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select from org.demo_step where name = ?")) {
            query.setString(1, module.name());
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void mark(DemoModule module, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into org.demo_step (name) values (?) on conflict (name) do update set finished_at = now()")) {
            insert.setString(1, module.name());
            insert.executeUpdate();
        }
    }

    private static void lock(Connection connection, String sql) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(sql)) {
            call.setLong(1, LOCK);
            call.execute();
        }
    }
}
