package cn.wuli.bench;

import cn.wuli.local.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged backend as a process of its own, with the memory settings of {@code make run}. */
final class BackendUnderTest implements AutoCloseable {
    private static final List<String> MEMORY = List.of(
            "-Xms64m",
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MaxMetaspaceSize=192m",
            "-XX:ReservedCodeCacheSize=96m",
            "-Xss512k");
    private static final int START_SECONDS = 120;
    private static final int KIBIBYTES = 1024;

    private final Process process;
    private final String url;

    private BackendUnderTest(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static BackendUnderTest start(Settings settings, EmbeddedPostgres postgres, Tokens tokens)
            throws IOException, InterruptedException {
        int port = freePort();
        Path target = Files.createDirectories(settings.target().resolve("backend"));
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(MEMORY);
        command.addAll(List.of(
                "-jar",
                settings.repository()
                        .resolve("backend/target/quarkus-app/quarkus-run.jar")
                        .toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(target.toFile())
                .redirectErrorStream(true)
                .redirectOutput(target.resolve("backend.log").toFile());
        builder.environment()
                .putAll(Map.ofEntries(
                        Map.entry("WULI_HTTP_PORT", Integer.toString(port)),
                        Map.entry("WULI_DB_URL", postgres.jdbcUrl()),
                        Map.entry("WULI_DB_APP_PASSWORD", postgres.passwordOf("wuli_app")),
                        Map.entry("WULI_DB_MIGRATOR_PASSWORD", postgres.passwordOf("wuli_migrator")),
                        Map.entry("WULI_DB_JOB_PASSWORD", postgres.passwordOf("wuli_job")),
                        Map.entry("WULI_KEYS_FILE", target.resolve("keys.json").toString()),
                        Map.entry("WULI_FILES_FOLDER", target.resolve("files").toString()),
                        Map.entry("WULI_PROVISIONING_CLIENT_SECRET", "unused-here"),
                        Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                        Map.entry("QUARKUS_OIDC_APPLICATION_TYPE", "service"),
                        Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", ""),
                        Map.entry("QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKey()),
                        Map.entry("QUARKUS_OIDC_TOKEN_ISSUER", Tokens.ISSUER)));
        builder.environment().putAll(extra());
        BackendUnderTest backend = new BackendUnderTest(builder.start(), "http://127.0.0.1:" + port);
        backend.awaitAnswer(target.resolve("backend.log"));
        return backend;
    }

    /** What stands in BENCH_BACKEND_ENV as NAME=value;NAME=value: to try a setting without a change. */
    private static Map<String, String> extra() {
        Map<String, String> extra = new java.util.HashMap<>();
        for (String pair : System.getenv().getOrDefault("BENCH_BACKEND_ENV", "").split(";")) {
            if (pair.contains("=")) {
                extra.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return extra;
    }

    String url() {
        return url;
    }

    long pid() {
        return process.pid();
    }

    /** Resident memory now, in MiB. */
    long residentMebibytes() throws IOException {
        return mebibytes("VmRSS");
    }

    /** The most resident memory since the start, in MiB. */
    long peakMebibytes() throws IOException {
        return mebibytes("VmHWM");
    }

    private long mebibytes(String figure) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith(figure))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private void awaitAnswer(Path log) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < START_SECONDS * 5; i++) {
                Thread.sleep(200);
                if (!process.isAlive()) {
                    throw new IllegalStateException("the backend ended: " + Files.readString(log));
                }
                try {
                    HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/q/health/live"))
                            .build();
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            < 500) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Asked again until the time is up.
                }
            }
        }
        throw new IllegalStateException("the backend does not answer, see " + log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
