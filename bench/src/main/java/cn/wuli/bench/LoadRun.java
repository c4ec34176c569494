package cn.wuli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One Gatling run in a process of its own, and its figures. */
final class LoadRun {
    /**
     * What came out.
     *
     * @param perSecond answered as expected
     * @param answers with those of the warm-up
     * @param p50 milliseconds, as p95 and p99
     */
    record Figures(double perSecond, long answers, long failed, long p50, long p95, long p99) {}

    private static final Pattern ACTUAL = Pattern.compile("\\(actual : ([0-9.]+)\\)");
    private static final int FIGURES = 6;

    private final Settings settings;
    private final String url;

    LoadRun(Settings settings, String url) {
        this.settings = settings;
        this.url = url;
    }

    Figures run(String name, Map<String, String> properties) throws IOException, InterruptedException {
        Path results = settings.target().resolve("gatling").resolve(name);
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dgatling.data.console.writePeriod=3600",
                "-Dbench.url=" + url,
                "-Dbench.warmUp=" + settings.warmUpSeconds(),
                "-Dbench.seconds=" + settings.seconds(),
                "-Dbench.connections=" + settings.connections()));
        properties.forEach((key, value) -> command.add("-Dbench." + key + "=" + value));
        command.addAll(List.of(
                "io.gatling.app.Gatling",
                "--no-reports",
                "--simulation",
                RequestSimulation.class.getName(),
                "--results-folder",
                results.toString()));
        Path log = Files.createDirectories(results).resolve("gatling.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Gatling failed: " + Files.readString(log));
        }
        return read(log);
    }

    private Figures read(Path log) throws IOException {
        Matcher actual = ACTUAL.matcher(Files.readString(log));
        List<Long> figures = new ArrayList<>();
        while (actual.find()) {
            figures.add(Math.round(Double.parseDouble(actual.group(1))));
        }
        if (figures.size() != FIGURES) {
            throw new IllegalStateException("Gatling printed " + figures.size() + " figures, see " + log);
        }
        return new Figures(
                (double) figures.get(0) / settings.seconds(),
                figures.get(5),
                figures.get(1),
                figures.get(2),
                figures.get(3),
                figures.get(4));
    }
}
