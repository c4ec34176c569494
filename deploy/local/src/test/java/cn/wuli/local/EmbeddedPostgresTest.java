package cn.wuli.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class EmbeddedPostgresTest {
    private static final String NO_PERMISSION = "42501";

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.ephemeral();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void isPostgres18InUtf8AndShanghaiTime() throws SQLException {
        try (var connection = postgres.superuserConnection()) {
            assertEquals("18", text(connection, "select split_part(current_setting('server_version'), '.', 1)"));
            assertEquals("UTF8", text(connection, "show server_encoding"));
            assertEquals(
                    "C.UTF-8",
                    text(connection, "select datlocale from pg_database where datname = current_database()"));
            assertEquals("Ünï㛃𬱖", text(connection, "select initcap('ÜNÏ㛃𬱖')"));
            assertEquals("TimeZone=Asia/Shanghai", text(connection, """
                            select setting from pg_db_role_setting, unnest(setconfig) as setting
                            where setting like 'TimeZone=%'"""));
        }
    }

    @Test
    void listensOnTheLoopbackOnlyAndAsksForPasswords() throws SQLException {
        try (var connection = postgres.superuserConnection()) {
            assertEquals("127.0.0.1", text(connection, "show listen_addresses"));
            assertEquals(
                    "0",
                    text(connection, "select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"));
        }
        var wrong = assertThrows(
                SQLException.class,
                () -> new org.postgresql.Driver()
                        .connect(postgres.jdbcUrl() + "?user=wuli_app&password=wrong", new Properties()));
        assertEquals("28P01", wrong.getSQLState());
    }

    @Test
    void letsTheMigratorActAsTheOwner() throws SQLException {
        try (var connection = postgres.connectionAs("wuli_migrator")) {
            execute(connection, "set role wuli_owner");
            execute(connection, "create schema trial");
            assertEquals("wuli_owner", text(connection, """
                    select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'trial'"""));
            execute(connection, "drop schema trial");
        }
    }

    @Test
    void givesTheSchedulerItsOwnSchemaAndNothingElse() throws SQLException {
        try (var connection = postgres.connectionAs("wuli_job")) {
            execute(connection, "create table job.trial (id int)");
            execute(connection, "drop table job.trial");
            assertEquals(NO_PERMISSION, refusal(connection, "create schema other"));
            assertEquals(NO_PERMISSION, refusal(connection, "create table public.other (id int)"));
        }
    }

    @Test
    void keepsTheApplicationRoleSmall() throws SQLException {
        try (var connection = postgres.connectionAs("wuli_app")) {
            assertEquals(NO_PERMISSION, refusal(connection, "select set_config('wuli.tenant', 'x', true)"));
            assertEquals(NO_PERMISSION, refusal(connection, "create schema other"));
            assertEquals(NO_PERMISSION, refusal(connection, "create temporary table other (id int)"));
            assertEquals(NO_PERMISSION, refusal(connection, "set role wuli_owner"));
            assertEquals(NO_PERMISSION, refusal(connection, "select * from job.anything"));
            assertEquals("f f f f", text(connection, """
                    select concat_ws(' ', rolsuper, rolbypassrls, rolcreatedb, rolcreaterole)
                    from pg_roles where rolname = current_user"""));
        }
    }

    @Test
    void keepsOtherDatabasesApart() throws SQLException {
        postgres.createDatabase("keycloak", "wuli_keycloak");
        postgres.createDatabase("keycloak", "wuli_keycloak");
        assertEquals(
                NO_PERMISSION,
                assertThrows(SQLException.class, () -> postgres.connectionAs("wuli_keycloak"))
                        .getSQLState());
    }

    @Test
    void vanishesWithItsDataWhenClosed() throws SQLException {
        var other = EmbeddedPostgres.ephemeral();
        String folder;
        try (var connection = other.superuserConnection()) {
            folder = text(connection, "show data_directory");
            assertTrue(Files.exists(Path.of(folder)));
        }
        other.close();
        assertFalse(Files.exists(Path.of(folder).getParent()));
        assertThrows(SQLException.class, other::superuserConnection);
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertTrue(rows.next(), query);
            return String.valueOf(rows.getString(1));
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String refusal(Connection connection, String command) {
        return assertThrows(SQLException.class, () -> execute(connection, command), command)
                .getSQLState();
    }
}
