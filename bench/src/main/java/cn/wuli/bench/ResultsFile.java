package cn.wuli.bench;

import cn.wuli.local.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What was measured, on what, under which conditions: one Markdown file for each run. */
final class ResultsFile {
    static final long LARGEST_RESIDENT = 450;
    private static final double LARGEST_RATIO = 1.3;

    private final Settings settings;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> loads = new ArrayList<>();
    private final List<String> policies = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();

    ResultsFile(Settings settings) {
        this.settings = settings;
    }

    void machine(EmbeddedPostgres postgres) throws SQLException, IOException {
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElse("unknown processor");
        conditions.add("Processor: " + Runtime.getRuntime().availableProcessors() + " × " + processor
                + "; load generator, backend and PostgreSQL share them");
        conditions.add("Commit " + commit());
        conditions.add("%,d members in one union; %,d in %d unions for the two last lists"
                .formatted(Settings.LARGE_UNION, settings.members(), Settings.UNIONS));
        conditions.add("Java " + Runtime.version() + ", " + System.getProperty("os.name") + ' '
                + System.getProperty("os.version"));
        try (Connection connection = postgres.connectionAs("wuli_migrator");
                ResultSet row = connection
                        .createStatement()
                        .executeQuery(
                                "select version(), current_setting('fsync'), current_setting('synchronous_commit'),"
                                        + " current_setting('shared_buffers')")) {
            row.next();
            conditions.add("%s; fsync %s, synchronous_commit %s, shared_buffers %s"
                    .formatted(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
        }
        conditions.add("Gatling 3.15.1: %d connections, warm-up %d s, measured %d s, no pause between requests"
                .formatted(settings.connections(), settings.warmUpSeconds(), settings.seconds()));
        conditions.add("Load average before the run: "
                + Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    void load(String name, Goal goal, LoadRun.Figures figures, ProcessorTime used, long resident) {
        String line = "| %s | %s | %s | %,.0f | %d | %d | %d | %d | %.2f + %.2f | %d |"
                .formatted(
                        name,
                        goal.words(),
                        mark(goal.reached().test(figures) && figures.failed() == 0),
                        figures.perSecond(),
                        figures.p50(),
                        figures.p95(),
                        figures.p99(),
                        figures.failed(),
                        (double) used.backendMillis() / figures.answers(),
                        (double) used.postgresMillis() / figures.answers(),
                        resident);
        loads.add(line);
        System.out.println(line);
    }

    void policy(PolicyCost.Cost cost) {
        double ratio = cost.with() / cost.without();
        String line = "| %s | %.0f | %.0f | %.2f× | %s |"
                .formatted(cost.statement(), cost.with(), cost.without(), ratio, mark(ratio <= LARGEST_RATIO));
        policies.add(line);
        System.out.println(line);
    }

    void figure(String name, String goal, String value, boolean reached) {
        String line = "| %s | %s | %s | %s |".formatted(name, goal, mark(reached), value);
        figures.add(line);
        System.out.println(line);
    }

    private static String mark(boolean reached) {
        return reached ? "yes" : "no";
    }

    private String commit() throws IOException {
        Process git = new ProcessBuilder("git", "-C", settings.repository().toString(), "describe", "--always", "--dirty")
                .redirectErrorStream(true)
                .start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    void write(double seconds) throws IOException {
        String time = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm"));
        List<String> lines = new ArrayList<>(List.of("# Results of " + time, "", "## Conditions"));
        conditions.forEach(line -> lines.add("- " + line));
        lines.add("- The whole run took %.0f s".formatted(seconds));
        if (settings.quick()) {
            lines.add("- Quick: for trying only, the code was not warm");
        }
        lines.addAll(List.of(
                "",
                "## Load",
                "| Scenario | Goal | Reached | Answers/s | p50 ms | p95 ms | p99 ms | Failed | CPU ms per answer, backend + PostgreSQL |"
                        + " Backend resident MiB |",
                "|---|---|---|---|---|---|---|---|---|---|"));
        lines.addAll(loads);
        if (!policies.isEmpty()) {
            lines.addAll(List.of(
                    "",
                    "## Cost of the policies (goal ≤ 1.3×)",
                    "| Statement | with, µs | without, µs | ratio | Reached |",
                    "|---|---|---|---|---|"));
            lines.addAll(policies);
        }
        lines.addAll(List.of("", "## Besides", "| Figure | Goal | Reached | Measured |", "|---|---|---|---|"));
        lines.addAll(figures);
        Path file = settings.repository().resolve("bench/results/" + time + ".md");
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
        System.out.println("written: " + file);
    }
}
