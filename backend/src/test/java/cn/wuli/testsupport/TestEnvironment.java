package cn.wuli.testsupport;

import cn.wuli.local.EmbeddedPostgres;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Points the application under test at the embedded PostgreSQL and at the keys of {@link Tokens}. */
public class TestEnvironment implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return settingsFor(TestDatabase.server());
    }

    /** What the application needs to know of a server. */
    public static Map<String, String> settingsFor(EmbeddedPostgres postgres) {
        return Map.of(
                "WULI_DB_URL", postgres.jdbcUrl(),
                "WULI_DB_APP_PASSWORD", postgres.passwordOf("wuli_app"),
                "WULI_DB_MIGRATOR_PASSWORD", postgres.passwordOf("wuli_migrator"),
                "WULI_DB_JOB_PASSWORD", postgres.passwordOf("wuli_job"),
                "wuli.test.public-key", Tokens.publicKey());
    }

    @Override
    public void stop() {
        // The server ends with the test run: other classes go on using it.
    }

    /** Loads the {@link SmallProvince} right after the migrations, before anything asks for it. */
    static class Seed {
        void load(
                @Observes @Priority(20) StartupEvent started,
                @ConfigProperty(name = "wuli.test.seed", defaultValue = "true") boolean isWanted)
                throws SQLException {
            if (!isWanted) {
                return;
            }
            try (Connection connection = TestDatabase.asMigrator()) {
                SmallProvince.load(connection);
            }
        }
    }
}
