package cn.wuli.testsupport;

import cn.wuli.local.EmbeddedPostgres;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application as it is shipped, in a process of its own that can be killed. Requests of the test go to it. */
public final class PackagedBackend implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final int PATIENCE_SECONDS = 120;

    /** One for all that stand on the one database of a test run: it refuses a start with other keys. */
    private static final Path KEYS = keysOfThisRun();

    private static final Map<String, String> TOKENS_OF_THE_TEST = Map.of(
            "WULI_PROVISIONING_CLIENT_SECRET", "not-used-here",
            "QUARKUS_OIDC_APPLICATION_TYPE", "service",
            "QUARKUS_OIDC_AUTH_SERVER_URL", "",
            "QUARKUS_OIDC_PUBLIC_KEY", Tokens.publicKey(),
            "QUARKUS_OIDC_TOKEN_ISSUER", "https://test.wuli");

    private final Process process;
    private final Path log;
    private final int port;

    private PackagedBackend(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /**
     * With {@link Tokens} in place of Keycloak.
     *
     * @param folder for files and the log: what instances of one installation share
     */
    public static PackagedBackend start(Path folder, String name) throws IOException, InterruptedException {
        return start(folder, name, freePort(), TOKENS_OF_THE_TEST);
    }

    /** @param settings beside database and folders */
    public static PackagedBackend start(Path folder, String name, int port, Map<String, String> settings)
            throws IOException, InterruptedException {
        EmbeddedPostgres postgres = TestDatabase.server();
        Path log = folder.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        JAR.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.ofEntries(
                        Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                        Map.entry("WULI_DB_URL", postgres.jdbcUrl()),
                        Map.entry("WULI_DB_APP_PASSWORD", postgres.passwordOf("wuli_app")),
                        Map.entry("WULI_DB_MIGRATOR_PASSWORD", postgres.passwordOf("wuli_migrator")),
                        Map.entry("WULI_DB_JOB_PASSWORD", postgres.passwordOf("wuli_job")),
                        Map.entry("WULI_KEYS_FILE", KEYS.toString()),
                        Map.entry("WULI_FILES_FOLDER", folder.resolve("files").toString()),
                        Map.entry("WULI_JOBS_POLL_EVERY", "200ms"),
                        Map.entry("WULI_JOBS_HEARTBEAT_EVERY", "1s")));
        builder.environment().putAll(settings);
        PackagedBackend backend = new PackagedBackend(builder.start(), log, port);
        backend.awaitAnswer();
        backend.receiveRequests();
        return backend;
    }

    private static Path keysOfThisRun() {
        try {
            return Files.createTempDirectory("wuli-keys-").resolve("keys.json");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Requests of the test go to this one from now on. */
    public void receiveRequests() {
        RestAssured.baseURI = "http://127.0.0.1";
        RestAssured.port = port;
    }

    /** What it wrote so far. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    /** Without waiting: the test run is over. */
    public void end() {
        process.destroyForcibly();
    }

    /** As a power cut does: no shutdown hook, no rollback, no goodbye to the database. */
    public void kill9() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the backend outlived SIGKILL");
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill9();
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/live"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
                if (!process.isAlive()) {
                    throw new AssertionError("the backend ended: " + log());
                }
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Asked again until the time is up.
                }
                Thread.sleep(100);
            }
        }
        throw new AssertionError("the backend does not answer: " + log());
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
