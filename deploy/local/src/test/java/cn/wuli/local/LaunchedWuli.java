package cn.wuli.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A launcher in a process of its own, over folders and ports of a test. */
final class LaunchedWuli {
    private static final Duration PATIENCE = Duration.ofMinutes(7);

    private final Process process;
    private final Path output;

    private LaunchedWuli(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static LaunchedWuli start(Path folder, Path jar, int port, int keycloakPort, int databasePort) throws IOException {
        var output = Files.createTempFile(folder, "launcher-", ".txt");
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dwuli.var=" + folder.resolve("var"),
                        "-Dwuli.port=" + port,
                        "-Dwuli.keycloak.port=" + keycloakPort,
                        "-Dwuli.database.port=" + databasePort,
                        "-Dwuli.backend.jar=" + jar,
                        "-Dwuli.prebuilt=true",
                        Launcher.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new LaunchedWuli(process, output);
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** Waits for the words; a launcher that ends before has failed. */
    void awaitWords(String words) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains(words)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("Never said “" + words + "”:\n" + output());
            }
            Thread.sleep(100);
        }
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Never ended");
        }
        return process.exitValue();
    }

    /** As Ctrl-C does. */
    void signalInterrupt() {
        Processes.signal(process.toHandle(), "INT");
    }

    List<ProcessHandle> kill9() throws InterruptedException {
        var parts = process.children().toList();
        process.destroyForcibly();
        awaitEnd();
        return parts;
    }

    static String get(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
