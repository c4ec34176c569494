package cn.wuli.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * A PostgreSQL 18 of our own with the database {@code wuli} and its roles, reachable on 127.0.0.1 only.
 *
 * <p>{@link #ephemeral()} is for tests, {@link #durable} for {@code make run}. After construction the server answers and
 * {@code deploy/postgres/bootstrap.sql} has run; every failure to get there is a {@link CannotStart}.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    public static final String DATABASE = "wuli";

    private static final List<String> ROLES = List.of("wuli_migrator", "wuli_app", "wuli_job", "wuli_backup");
    private static final int PORT_ATTEMPTS = 5;
    private static final Map<String, String> COMMON = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "shared_buffers", "128MB",
            "max_connections", "120",
            "wal_level", "replica",
            "timezone", "Asia/Shanghai",
            "log_timezone", "Asia/Shanghai");

    private final PostgresServer server;
    private final Secrets passwords;
    private final @Nullable FolderLock lock;
    private final @Nullable Watchdog watchdog;
    private int port;

    private EmbeddedPostgres(
            PostgresServer server, Secrets passwords, @Nullable FolderLock lock, @Nullable Watchdog watchdog) {
        this.server = server;
        this.passwords = passwords;
        this.lock = lock;
        this.watchdog = watchdog;
    }

    /** A fresh, fast server on a free port; it ends and its data vanish with {@link #close} or with this JVM, even a killed one. */
    public static EmbeddedPostgres ephemeral() {
        try {
            var home = Files.createTempDirectory(
                    "wuli-postgres-",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var settings = new HashMap<>(COMMON);
            settings.putAll(Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
            var server = new PostgresServer(home, settings);
            var postgres = new EmbeddedPostgres(
                    server, new Secrets(home.resolve("passwords")), null, Watchdog.overCluster(server.cluster(), home));
            try {
                server.createCluster(postgres.passwordOf(PostgresServer.SUPERUSER));
                postgres.startOnFreePort();
                postgres.bootstrap();
                return postgres;
            } catch (RuntimeException e) {
                postgres.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A server that keeps its data and loses nothing that was committed, whatever is killed.
     *
     * @param dataFolder is made when absent; also holds the passwords (0600) and the log
     */
    public static EmbeddedPostgres durable(Path dataFolder, int port) {
        return durable(dataFolder, port, Map.of());
    }

    /** @param more settings of PostgreSQL that this server has besides the usual ones, such as {@code archive_command} */
    public static EmbeddedPostgres durable(Path dataFolder, int port, Map<String, String> more) {
        try {
            var home = Files.createDirectories(dataFolder).toRealPath();
            var lock = FolderLock.of(home);
            var settings = new HashMap<>(COMMON);
            settings.putAll(more);
            var server = new PostgresServer(home, settings);
            var passwordFile = home.resolve("passwords");
            if (Files.exists(server.cluster()) && !Files.exists(passwordFile)) {
                lock.close();
                throw new CannotStart("数据库的密码文件 " + passwordFile + " 不见了：请从备份恢复它，或删除 " + home
                        + " 后重新开始（数据会丢失）。 The password file of the database is missing.");
            }
            var postgres = new EmbeddedPostgres(server, new Secrets(passwordFile), lock, null);
            try {
                if (!Files.exists(server.cluster())) {
                    server.createCluster(postgres.passwordOf(PostgresServer.SUPERUSER));
                }
                postgres.port = port;
                server.start(port);
                postgres.bootstrap();
                return postgres;
            } catch (RuntimeException e) {
                postgres.close();
                throw e;
            }
        } catch (IOException e) {
            throw new CannotStart("无法写入数据目录 " + dataFolder + "。 Cannot write the data folder.", e);
        }
    }

    /** The server program itself, for whoever starts one over a restored backup. */
    public static Path program() {
        return PostgresBinaries.folder().resolve("bin/postgres");
    }

    public int port() {
        return port;
    }

    /** Of the database {@code wuli}, without user and password. */
    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The password of {@code postgres}, {@code wuli_migrator}, {@code wuli_app}, {@code wuli_job} or {@code wuli_backup}. */
    public String passwordOf(String role) {
        return passwords.of(role);
    }

    public DatabaseAddress addressFor(String role) {
        return new DatabaseAddress(jdbcUrl(), role, passwordOf(role));
    }

    /** A new connection to {@code wuli} that no policy binds: for set-up and for looking behind the curtain in tests. */
    public Connection superuserConnection() throws SQLException {
        return connect(DATABASE, PostgresServer.SUPERUSER);
    }

    public Connection connectionAs(String role) throws SQLException {
        return connect(DATABASE, role);
    }

    /** Makes a database that belongs to a login role of its own, when they do not exist yet. */
    public void createDatabase(String database, String role) {
        try (var connection = connect("postgres", PostgresServer.SUPERUSER);
                var statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
                statement.execute("create role " + statement.enquoteIdentifier(role, true) + " login");
            }
            setPassword(connection, role);
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                statement.execute("create database " + statement.enquoteIdentifier(database, true) + " owner "
                        + statement.enquoteIdentifier(role, true));
            }
        } catch (SQLException e) {
            throw new CannotStart("无法建立数据库 " + database + "：" + e.getMessage(), e);
        }
    }

    /** Kills the server and all its processes without a chance to tidy up; {@link #restart} brings it back. */
    public void kill9() {
        server.kill9();
    }

    /** Stops the server when it runs and starts it again on the same port over the same data. */
    public void restart() {
        server.stop();
        server.start(port);
    }

    /** Completes when the server process that runs now has ended, for whatever reason. */
    public CompletableFuture<Process> onExit() {
        return server.onExit();
    }

    @Override
    public void close() {
        if (watchdog != null) {
            watchdog.release();
        }
        server.stop();
        if (lock != null) {
            lock.close();
        }
    }

    private void startOnFreePort() {
        for (int attempt = 1; ; attempt++) {
            try {
                port = Ports.free();
                server.start(port);
                return;
            } catch (CannotStart e) {
                // Another process may have taken the port between the look and the start.
                if (attempt == PORT_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void bootstrap() {
        try (var connection = connect("postgres", PostgresServer.SUPERUSER);
                var statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            throw new CannotStart("无法建立数据库 wuli：" + e.getMessage(), e);
        }
        try (var connection = superuserConnection();
                var statement = connection.createStatement();
                var script = EmbeddedPostgres.class.getResourceAsStream("/wuli/bootstrap.sql")) {
            if (script == null) {
                throw new IllegalStateException("wuli/bootstrap.sql is not on the class path");
            }
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            for (var role : ROLES) {
                setPassword(connection, role);
            }
        } catch (SQLException e) {
            throw new CannotStart("无法建立数据库角色：" + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void setPassword(Connection connection, String role) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter role " + statement.enquoteIdentifier(role, true) + " password "
                    + statement.enquoteLiteral(passwordOf(role)));
        }
    }

    private Connection connect(String database, String role) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", passwordOf(role));
        // Not through DriverManager: under Quarkus' class loaders it does not see this driver.
        var connection = new Driver().connect(jdbcUrl(database), properties);
        if (connection == null) {
            throw new SQLException("Not an address of PostgreSQL: " + jdbcUrl(database));
        }
        return connection;
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
