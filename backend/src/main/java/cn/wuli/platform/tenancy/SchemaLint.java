package cn.wuli.platform.tenancy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Asks the catalogue whether any tenant table could leak: policies missing or altered, keys not led by the tenant, a role
 * that may bypass. The application refuses to start on any finding, and the tests run the same query.
 */
@ApplicationScoped
public class SchemaLint {
    private static final String QUERY = "access/schema-lint.sql";

    private final AgroalDataSource migrator;

    SchemaLint(@DataSource("migrator") AgroalDataSource migrator) {
        this.migrator = migrator;
    }

    void refuseToStartOnLeaks(@Observes @Priority(10) StartupEvent start) throws SQLException {
        try (Connection connection = migrator.getConnection()) {
            List<String> findings = findings(connection);
            if (!findings.isEmpty()) {
                throw new IllegalStateException("the schema could leak across tenants: " + findings);
            }
        }
    }

    /** One line for each finding; empty when the schema is clean. */
    public static List<String> findings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query())) {
            List<String> findings = new ArrayList<>();
            while (rows.next()) {
                findings.add(rows.getString(1) + ": " + rows.getString(2));
            }
            return findings;
        }
    }

    private static String query() {
        try (InputStream in = SchemaLint.class.getClassLoader().getResourceAsStream(QUERY)) {
            return new String(Objects.requireNonNull(in, QUERY).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(QUERY, unreadable);
        }
    }
}
