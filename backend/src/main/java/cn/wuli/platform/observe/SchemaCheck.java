package cn.wuli.platform.observe;

import cn.wuli.platform.tenancy.SchemaLint;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while no tenant table could leak. The catalogue is asked every five minutes at most. */
@Readiness
@ApplicationScoped
class SchemaCheck implements HealthCheck {
    private static final String NAME = "tenant tables have their policies";
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final AgroalDataSource migrator;
    private int findings;
    private Instant askAgainAt = Instant.MIN;

    SchemaCheck(@DataSource("migrator") AgroalDataSource migrator) {
        this.migrator = migrator;
    }

    @Override
    public synchronized HealthCheckResponse call() {
        Instant now = Instant.now();
        if (now.isAfter(askAgainAt)) {
            try (Connection connection = migrator.getConnection()) {
                List<String> found = SchemaLint.findings(connection);
                findings = found.size();
                askAgainAt = now.plus(KEPT);
            } catch (SQLException unreachable) {
                return HealthCheckResponse.down(NAME);
            }
        }
        return HealthCheckResponse.named(NAME)
                .status(findings == 0)
                .withData("findings", findings)
                .build();
    }
}
