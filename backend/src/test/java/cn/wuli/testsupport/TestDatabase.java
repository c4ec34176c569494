package cn.wuli.testsupport;

import cn.wuli.local.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The PostgreSQL 18 of this test run: one server for all classes, started on first use. */
public final class TestDatabase {
    private static final EmbeddedPostgres POSTGRES = EmbeddedPostgres.ephemeral();

    private TestDatabase() {}

    public static EmbeddedPostgres server() {
        return POSTGRES;
    }

    /** As the application: owns nothing, sees nothing without a context. */
    public static Connection asApplication() throws SQLException {
        return connect("wuli_app");
    }

    /** As the migration role: sees everything, for arranging and checking. */
    public static Connection asMigrator() throws SQLException {
        return connect("wuli_migrator");
    }

    private static Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(POSTGRES.jdbcUrl(), role, POSTGRES.passwordOf(role));
    }
}
