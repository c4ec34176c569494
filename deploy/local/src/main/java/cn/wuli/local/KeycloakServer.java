package cn.wuli.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A real Keycloak with the realm {@code wuli}, on 127.0.0.1 only, its data in PostgreSQL.
 *
 * <p>The realm file is imported when the database has no such realm yet; later changes of the file do not reach an
 * existing database. Every failure to start is a {@link CannotStart}.
 */
public final class KeycloakServer implements AutoCloseable {
    public static final String REALM = "wuli";
    public static final String DATABASE = "keycloak";
    public static final String DATABASE_ROLE = "wuli_keycloak";

    /** On a slow machine that is busy besides, the first start took almost four minutes. */
    private static final Duration START_TIME = Duration.ofMinutes(6);

    private static final Duration STOP_TIME = Duration.ofSeconds(20);
    private static final String HEAP = "320m";

    private final KeycloakSettings settings;
    private final Path log;
    private final Process process;
    private @Nullable Watchdog watchdog;

    private KeycloakServer(KeycloakSettings settings, Path log, Process process) {
        this.settings = settings;
        this.log = log;
        this.process = process;
    }

    /** For tests: on a free port, with random secrets, its database made in the given server when it is not there yet. */
    public static KeycloakServer ephemeral(EmbeddedPostgres postgres, String applicationUrl) {
        postgres.createDatabase(DATABASE, DATABASE_ROLE);
        try {
            var log = Files.createTempFile("wuli-keycloak-", ".log");
            log.toFile().deleteOnExit();
            var server = start(
                    new KeycloakSettings(
                            Ports.free(),
                            applicationUrl,
                            new DatabaseAddress(
                                    postgres.jdbcUrl(DATABASE), DATABASE_ROLE, postgres.passwordOf(DATABASE_ROLE)),
                            Secrets.random(),
                            Secrets.random(),
                            Secrets.random()),
                    log);
            server.watchdog = Watchdog.overProcess(server.process);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prepares the programs when that has not been done, starts and waits until sign-in is possible. */
    public static KeycloakServer start(KeycloakSettings settings, Path log) {
        var distribution = KeycloakDistribution.prepared();
        var builder = new ProcessBuilder(Processes.inOwnSession(distribution.command(
                        HEAP,
                        List.of(
                                "start",
                                "--optimized",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + settings.port(),
                                "--hostname=http://localhost:" + settings.port(),
                                "--cache=local",
                                "--import-realm"))))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .directory(distribution.home().toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("QUARKUS_"));
        // Secrets go by the environment: an argument would show in the list of processes.
        environment.put("KC_DB_URL", settings.database().jdbcUrl());
        environment.put("KC_DB_USERNAME", settings.database().user());
        environment.put("KC_DB_PASSWORD", settings.database().password());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
        environment.put("WULI_PUBLIC_URL", settings.applicationUrl());
        environment.put("WULI_OIDC_CLIENT_SECRET", settings.clientSecret());
        environment.put("WULI_PROVISIONING_CLIENT_SECRET", settings.provisioningSecret());
        try {
            var server = new KeycloakServer(settings, log, builder.start());
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://localhost:" + settings.port();
    }

    /** The address of the realm, which is what tokens name as their issuer. */
    public String issuer() {
        return url() + "/realms/" + REALM;
    }

    public KeycloakSettings settings() {
        return settings;
    }

    /** Completes when the server has ended, for whatever reason. */
    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Dies at once, as by a power cut; a new server may be started over the same database. */
    public void kill9() {
        process.destroyForcibly();
        Processes.ends(process.toHandle(), STOP_TIME);
    }

    @Override
    public void close() {
        process.destroy();
        if (!Processes.ends(process.toHandle(), STOP_TIME)) {
            kill9();
        }
        if (watchdog != null) {
            watchdog.release();
        }
    }

    private void awaitReady() {
        if (!Answers.within(START_TIME, url() + "/health/ready", process)
                || !Answers.within(START_TIME, issuer() + "/.well-known/openid-configuration", process)) {
            kill9();
            throw new CannotStart("Keycloak 未能在端口 " + settings.port() + " 启动，日志在 " + log + "：" + LogTail.of(log)
                    + " Keycloak did not start, see its log.");
        }
    }
}
