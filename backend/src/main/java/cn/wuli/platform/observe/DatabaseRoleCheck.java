package cn.wuli.platform.observe;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the application connects as a role that the policies bind. */
@Readiness
@ApplicationScoped
class DatabaseRoleCheck implements HealthCheck {
    private static final String NAME = "database role is bound by the policies";

    private final AgroalDataSource database;

    DatabaseRoleCheck(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select rolsuper or rolbypassrls from pg_roles where rolname = current_user");
                ResultSet row = query.executeQuery()) {
            boolean bound = row.next() && !row.getBoolean(1);
            return HealthCheckResponse.named(NAME).status(bound).build();
        } catch (SQLException unreachable) {
            return HealthCheckResponse.down(NAME);
        }
    }
}
