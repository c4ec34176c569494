package cn.wuli.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurablePostgresTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void keepsCommittedRowsThroughKill9AndRestart() throws Exception {
        try (var postgres = EmbeddedPostgres.durable(folder, Ports.free())) {
            insert(postgres, 1);
            postgres.kill9();
            assertThrows(SQLException.class, postgres::superuserConnection);
            postgres.restart();
            insert(postgres, 2);
            assertEquals(2, rows(postgres));
        }
        try (var again = EmbeddedPostgres.durable(folder, Ports.free())) {
            assertEquals(2, rows(again));
        }
    }

    @Test
    void takesOverTheServerThatAKilledParentLeftRunning() throws Exception {
        var port = Ports.free();
        var parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .start();
        assertEquals("ready", parent.inputReader().readLine());
        var orphans = parent.descendants().toList();
        parent.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertTrue(orphans.stream().anyMatch(ProcessHandle::isAlive), "the server must outlive its parent here");
        try (var postgres = EmbeddedPostgres.durable(folder, port)) {
            assertEquals(1, rows(postgres));
            assertTrue(orphans.stream().noneMatch(ProcessHandle::isAlive));
        }
    }

    @Test
    void ignoresAMarkWhoseNumberBelongsToAStranger() throws Exception {
        EmbeddedPostgres.durable(folder, Ports.free()).close();
        Files.writeString(
                folder.resolve("cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        EmbeddedPostgres.durable(folder, Ports.free()).close();
    }

    @Test
    void startsAfreshWhenTheFirstStartWasKilledHalfWay() throws Exception {
        Files.createDirectories(folder.resolve("cluster.new/base"));
        Files.writeString(folder.resolve("cluster.new/PG_VERSION"), "18");
        EmbeddedPostgres.durable(folder, Ports.free()).close();
    }

    @Test
    void refusesASecondUserOfTheSameFolder() throws Exception {
        try (var postgres = EmbeddedPostgres.durable(folder, Ports.free())) {
            var refusal = assertThrows(CannotStart.class, () -> EmbeddedPostgres.durable(folder, Ports.free()));
            assertTrue(refusal.getMessage().contains("Another running Wuli"), refusal.getMessage());
            insert(postgres, 1);
        }
    }

    @Test
    void keepsItsPasswordsPrivateAndUnchanged() throws Exception {
        var port = Ports.free();
        String password;
        try (var postgres = EmbeddedPostgres.durable(folder, port)) {
            password = postgres.passwordOf("wuli_app");
        }
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("passwords"))));
        try (var postgres = EmbeddedPostgres.durable(folder, port)) {
            assertEquals(password, postgres.passwordOf("wuli_app"));
            postgres.connectionAs("wuli_app").close();
        }
    }

    /** A launcher of its own, to be killed. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] words) throws Exception {
            var postgres = EmbeddedPostgres.durable(Path.of(words[0]), Integer.parseInt(words[1]));
            insert(postgres, 1);
            System.out.println("ready");
            Thread.sleep(60_000);
        }
    }

    private static void insert(EmbeddedPostgres postgres, int id) throws SQLException {
        try (var connection = postgres.connectionAs("wuli_migrator");
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists trial (id int primary key)");
            statement.execute("insert into trial values (" + id + ")");
        }
    }

    private static int rows(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.connectionAs("wuli_migrator");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from trial")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
