package cn.wuli.bench;

import cn.wuli.local.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs all scenarios in order and writes the results file. */
public final class Bench {
    private static final String LIST = "/api/members?limit=20";
    private static final String TRIVIAL = "/api/calendar/days?from=2026-11-20&to=2026-11-20";
    /** Lists are read from this union; nothing is written to it, so that all readings find the same 50,000. */
    private static final int LARGE = 0;
    /** Members are created and imported, and grants decided, in this one. */
    private static final int BUSY = 200;

    private static final int BUSY_SIZE = 6_375;
    private static final int BUSY_BRANCHES = 10;
    private static final int GRANTS = 80_000;
    private static final int IMPORTS = 3;

    private final Settings settings;
    private final EmbeddedPostgres postgres;
    private final BackendUnderTest backend;
    private final Tokens tokens;
    private final ResultsFile results;
    private int failed;

    private Bench(
            Settings settings,
            EmbeddedPostgres postgres,
            BackendUnderTest backend,
            Tokens tokens,
            ResultsFile results) {
        this.settings = settings;
        this.postgres = postgres;
        this.backend = backend;
        this.tokens = tokens;
        this.results = results;
    }

    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.of(List.of(arguments));
        Path data = settings.target().resolve("postgres-" + System.currentTimeMillis());
        Tokens tokens = new Tokens();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.durable(data, freePort());
                BackendUnderTest backend = BackendUnderTest.start(settings, postgres, tokens)) {
            new Bench(settings, postgres, backend, tokens, new ResultsFile(settings)).run();
        } finally {
            delete(data);
        }
    }

    /** What was measured is written down even when a later scenario fails; then the run fails at its end. */
    private void run() throws Exception {
        long start = System.nanoTime();
        results.machine(postgres);
        try {
            measureAll();
        } finally {
            results.write((System.nanoTime() - start) / 1e9);
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " of the scenarios could not be run, see above");
        }
    }

    private void measureAll() throws Exception {
        results.figure(
                "Resident memory of the backend after its start",
                "< 450 MiB",
                backend.residentMebibytes() + " MiB",
                backend.residentMebibytes() < ResultsFile.LARGEST_RESIDENT);
        load(LARGE, LARGE, Settings.LARGE_UNION, Settings.BRANCHES);
        load(BUSY, BUSY, BUSY_SIZE, BUSY_BRANCHES);
        checkpoint();
        measure("trivial", "Trivial GET with a bearer token (one calendar day)", Goal.rate(3_000), get(TRIVIAL, "chair"));
        LoadRun.Figures list = measure(
                "list", "Member list, 20 of 50,000, whole-tenant post", Goal.rateAndP99(1_000, 80), get(LIST, "chair"));
        LoadRun.Figures branch = measure(
                "branch", "Member list, 20 of 500, branch post", Goal.rateAndP99(1_000, 80), get(LIST, "secretary"));
        attempt("policies", () -> {
            UUID tenant = id("union" + LARGE);
            for (PolicyCost.Cost cost :
                    PolicyCost.measure(postgres, tenant, "bench-chair-" + LARGE, id("post" + LARGE + "chair"))) {
                results.policy(cost);
            }
        });
        measure("create", "Create a member", Goal.rate(700), command("create"));
        attempt("grant", () -> {
            loadGrants();
            measure("grant", "Decide on a grant", Goal.p95(120), command("grant"));
        });
        attempt("import", this::importSheets);
        new AssistanceBench(this, settings, postgres, backend, results).measure();
        attempt("claims", new ClaimsBench(this, settings, postgres, backend, results)::measure);
        if (settings.members() > Settings.LARGE_UNION) {
            measureAmongAll(list, branch);
        }
        results.figure(
                "Most resident memory of the backend in the whole run",
                "≤ 450 MiB",
                backend.peakMebibytes() + " MiB",
                backend.peakMebibytes() <= ResultsFile.LARGEST_RESIDENT);
    }

    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    void attempt(String key, Step step) throws InterruptedException {
        if (settings.wants(key)) {
            try {
                step.run();
            } catch (InterruptedException stopped) {
                throw stopped;
            } catch (Exception broken) {
                failed++;
                broken.printStackTrace();
                results.figure(key, "", "failed: " + broken.getMessage(), false);
            }
        }
    }

    private void measureAmongAll(LoadRun.@Nullable Figures list, LoadRun.@Nullable Figures branch) throws Exception {
        int others = Settings.UNIONS - 1;
        load(1, others, (settings.members() - Settings.LARGE_UNION) / others, 10);
        checkpoint();
        String among = " among %,d in %d unions".formatted(settings.members(), Settings.UNIONS);
        measure("list-large", "Member list, whole-tenant post," + among, Goal.within(list), get(LIST, "chair"));
        measure("branch-large", "Member list, branch post," + among, Goal.within(branch), get(LIST, "secretary"));
    }

    LoadRun.@Nullable Figures measure(String key, String name, Goal goal, Map<String, String> request)
            throws Exception {
        if (!settings.wants(key)) {
            return null;
        }
        ProcessorTime before = ProcessorTime.of(backend.pid());
        LoadRun.Figures figures = new LoadRun(settings, backend.url()).run(key, request);
        ProcessorTime used = ProcessorTime.of(backend.pid()).since(before);
        results.load(name, goal, figures, used, backend.residentMebibytes());
        return figures;
    }

    private Map<String, String> get(String path, String officer) throws GeneralSecurityException {
        return get(path, officer, LARGE);
    }

    Map<String, String> get(String path, String officer, int union) throws GeneralSecurityException {
        Map<String, String> request = as(officer, union);
        request.put("kind", "get");
        request.put("path", path);
        return request;
    }

    private Map<String, String> command(String kind) throws GeneralSecurityException {
        Map<String, String> request = as("chair", BUSY);
        request.put("kind", kind);
        request.put("unit", id("branch" + BUSY + "-7").toString());
        return request;
    }

    Map<String, String> as(String officer, int union) throws GeneralSecurityException {
        Map<String, String> request = new HashMap<>();
        request.put("token", tokens.of("bench-" + officer + "-" + union));
        request.put("post", id("post" + union + officer).toString());
        return request;
    }

    /** The first one warms the code up and does not count. */
    private void importSheets() throws Exception {
        Map<String, String> officer = as("chair", BUSY);
        List<Double> seconds = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            SheetImport sheets = new SheetImport(
                    client,
                    backend.url(),
                    Objects.requireNonNull(officer.get("token")),
                    Objects.requireNonNull(officer.get("post")));
            for (int round = 0; round <= IMPORTS; round++) {
                double took = sheets.members(round, "BENCH-" + BUSY + "-7");
                if (round > 0) {
                    seconds.add(took);
                }
            }
        }
        double slowest = seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        results.figure(
                "Import of %,d members from .xlsx with all checks, slowest of %d".formatted(SheetImport.ROWS, IMPORTS),
                "≤ 5 s",
                "%.1f s".formatted(slowest),
                slowest <= 5);
    }

    private void loadGrants() throws SQLException, IOException {
        try (Connection connection = postgres.connectionAs("wuli_migrator");
                Statement statement = connection.createStatement()) {
            statement.execute("set bench.first = " + BUSY);
            statement.execute("set bench.grants = " + GRANTS);
            statement.execute(resource("bench-grants.sql"));
            statement.execute("vacuum analyze biz.aid_grant, biz.task, biz.hardship_file");
        }
        checkpoint();
    }

    /** What the loading left to write must not be written while something is measured. */
    void checkpoint() throws SQLException {
        try (Connection connection = postgres.superuserConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    void load(int first, int last, int size, int branches) throws SQLException, IOException {
        long start = System.nanoTime();
        try (Connection connection = postgres.connectionAs("wuli_migrator");
                Statement statement = connection.createStatement()) {
            statement.execute("set bench.first = " + first);
            statement.execute("set bench.last = " + last);
            statement.execute("set bench.size = " + size);
            statement.execute("set bench.branches = " + branches);
            statement.execute(resource("bench-data.sql"));
            statement.execute("vacuum analyze biz.member");
            statement.execute("analyze auth.person, auth.account, auth.post, org.unit, org.unit_version, org.closure_now");
        }
        System.out.printf(
                "loaded %,d members in %.0f s%n", (last - first + 1L) * size, (System.nanoTime() - start) / 1e9);
    }

    /** As bench-data.sql makes them: md5 as uuid. */
    static UUID id(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
            java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Bench.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static int freePort() throws IOException {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
