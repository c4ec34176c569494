package cn.wuli.bench;

import cn.wuli.local.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Runs all scenarios in order and writes the results file. */
public final class Bench {
    private static final String LIST = "/api/members?limit=20";
    private static final String TRIVIAL = "/api/calendar/days?from=2026-11-20&to=2026-11-20";
    private static final int LARGE = 0;

    private final Settings settings;
    private final EmbeddedPostgres postgres;
    private final BackendUnderTest backend;
    private final Tokens tokens;
    private final ResultsFile results;

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
        Settings settings = Settings.of(arguments[0]);
        Path data = settings.target().resolve("postgres-" + System.currentTimeMillis());
        Tokens tokens = new Tokens();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.durable(data, freePort());
                BackendUnderTest backend = BackendUnderTest.start(settings, postgres, tokens)) {
            new Bench(settings, postgres, backend, tokens, new ResultsFile(settings)).run();
        }
    }

    private void run() throws Exception {
        results.machine(postgres);
        results.note("Resident memory of the backend after the start: " + backend.residentMebibytes() + " MiB.");
        load(LARGE, LARGE, Settings.LARGE_UNION, Settings.BRANCHES);
        measure("trivial", "Trivial GET with a bearer token (one calendar day)", "≥ 3,000/s", get(TRIVIAL, "chair"));
        measure("list", "Member list, 20 of 50,000, whole-tenant post", "≥ 1,000/s, p99 ≤ 80 ms", get(LIST, "chair"));
        measure("branch", "Member list, 20 of 500, branch post", "≥ 1,000/s, p99 ≤ 80 ms", get(LIST, "secretary"));
        if (settings.wants("policies")) {
            UUID tenant = id("union" + LARGE);
            for (PolicyCost.Cost cost :
                    PolicyCost.measure(postgres, tenant, "bench-chair-" + LARGE, id("post" + LARGE + "chair"))) {
                results.policy(cost);
            }
        }
        measure("create", "Create a member", "≥ 700/s", create());
        if (settings.members() > Settings.LARGE_UNION) {
            int others = Settings.UNIONS - 1;
            load(1, others, (settings.members() - Settings.LARGE_UNION) / others, 10);
            measure(
                    "list-large",
                    "Member list, 20 of 50,000 among %,d in %d unions".formatted(settings.members(), Settings.UNIONS),
                    "within 1.2× of the list alone",
                    get(LIST, "chair"));
            measure(
                    "branch-large",
                    "Member list, branch post, among %,d".formatted(settings.members()),
                    "within 1.2× of the list alone",
                    get(LIST, "secretary"));
        }
        results.write();
    }

    private void measure(String key, String name, String goal, Map<String, String> request) throws Exception {
        if (settings.wants(key)) {
            ProcessorTime before = ProcessorTime.of(backend.pid());
            LoadRun.Figures figures = new LoadRun(settings, backend.url()).run(key, request);
            ProcessorTime used = ProcessorTime.of(backend.pid()).since(before);
            results.load(name, goal, figures, used, backend.residentMebibytes());
        }
    }

    private Map<String, String> get(String path, String officer) throws GeneralSecurityException {
        Map<String, String> request = new HashMap<>();
        request.put("method", "GET");
        request.put("path", path);
        request.put("token", tokens.of("bench-" + officer + "-" + LARGE));
        request.put("post", id("post" + LARGE + officer).toString());
        return request;
    }

    private Map<String, String> create() throws GeneralSecurityException {
        Map<String, String> request = get("/api/members", "chair");
        request.put("method", "POST");
        request.put("unit", id("branch" + LARGE + "-7").toString());
        return request;
    }

    private void load(int first, int last, int size, int branches) throws SQLException, IOException {
        long start = System.nanoTime();
        try (Connection connection = postgres.connectionAs("wuli_migrator");
                Statement statement = connection.createStatement()) {
            statement.execute("set bench.first = " + first);
            statement.execute("set bench.last = " + last);
            statement.execute("set bench.size = " + size);
            statement.execute("set bench.branches = " + branches);
            statement.execute(resource("bench-data.sql"));
            statement.execute("vacuum analyze biz.member");
            statement.execute("analyze");
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

    private static String resource(String name) throws IOException {
        try (InputStream in = Bench.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int freePort() throws IOException {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
