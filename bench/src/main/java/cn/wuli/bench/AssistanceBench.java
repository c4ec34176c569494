package cn.wuli.bench;

import cn.wuli.local.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A union with files of families, a period of mutual aid and five years of books, and what its officers do with them. */
final class AssistanceBench {
    /** Read and closed, nothing else is done in it. */
    private static final int BOOKS = 300;
    /** Its members come by import, with their identity numbers, so that a roster can be checked against them. */
    private static final int ROSTER = 301;

    private static final int MONTHS = 60;
    private static final double OF_ENROLLED = 0.548;
    private static final double OF_FILES = 0.2;
    private static final int SLOWEST_LIST = 300;
    private static final int SLOWEST_PREVIEW = 500;
    private static final String PERIOD = "bench-period";

    private final Bench bench;
    private final Settings settings;
    private final EmbeddedPostgres postgres;
    private final BackendUnderTest backend;
    private final ResultsFile results;

    AssistanceBench(
            Bench bench,
            Settings settings,
            EmbeddedPostgres postgres,
            BackendUnderTest backend,
            ResultsFile results) {
        this.bench = bench;
        this.settings = settings;
        this.postgres = postgres;
        this.backend = backend;
        this.results = results;
    }

    void measure() throws Exception {
        bench.attempt("assistance", this::lists);
        bench.attempt("closing", this::closing);
        bench.attempt("roster", this::roster);
    }

    private void lists() throws Exception {
        load();
        String period = "/api/mutual-periods/" + Bench.id(PERIOD + BOOKS) + "/roster";
        list("files", "Hardship files, 20 of %,d".formatted(files()), "/api/hardship-files?limit=20&withTotal=true");
        list("grants", "Grants of the union, 20", "/api/aid-grants?limit=20");
        list("entries", "Ledger entries, 20 of %,d".formatted(settings.postings() / 2), "/api/ledger/entries?limit=20");
        list("enrolled", "Enrolled members, 20 of %,d".formatted(enrolled()), period + "/entries?limit=20");
        bench.measure(
                "eligible",
                "Who of %,d members may be enrolled, and who is, by branch".formatted(settings.assisted()),
                Goal.p95(SLOWEST_PREVIEW),
                bench.get(period, "chair", BOOKS));
    }

    private void list(String key, String name, String path) throws Exception {
        bench.measure(key, name, Goal.p95(SLOWEST_LIST), bench.get(path, "chair", BOOKS));
    }

    /** Month by month, as the treasurer does; the slowest counts. Then the vouchers of one of them. */
    private void closing() throws Exception {
        double slowest = 0;
        LocalDate first = LocalDate.now().withDayOfMonth(1).minusMonths(MONTHS);
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int month = 0; month < MONTHS; month++) {
                String body = "{\"month\":\"" + first.plusMonths(month) + "\"}";
                slowest = Math.max(slowest, seconds(client, request("/api/ledger/periods/closing")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "bench-" + UUID.randomUUID())
                        .POST(BodyPublishers.ofString(body))));
            }
            results.figure(
                    "Closing a month, slowest of " + MONTHS, "≤ 1 s", "%.2f s".formatted(slowest), slowest <= 1);
            double vouchers = seconds(
                    client, request("/api/ledger/vouchers/export?month=" + first.plusMonths(1)).GET());
            results.figure(
                    "Vouchers of a month as a sheet (%,d postings)".formatted(settings.postings() / MONTHS),
                    "≤ 10 s",
                    "%.1f s".formatted(vouchers),
                    vouchers <= 10);
        }
    }

    private HttpRequest.Builder request(String path) throws Exception {
        Map<String, String> officer = bench.as("treasurer", BOOKS);
        return HttpRequest.newBuilder(URI.create(backend.url() + path))
                .header("Authorization", "Bearer " + officer.get("token"))
                .header("Wuli-Acting-Post", officer.get("post"));
    }

    private static double seconds(HttpClient client, HttpRequest.Builder request) throws Exception {
        long start = System.nanoTime();
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("answered " + answer.statusCode() + ": " + new String(answer.body()));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void roster() throws Exception {
        bench.load(ROSTER, ROSTER, 10, 10);
        fill(ROSTER, 0, 0, 0);
        // The organiser registers members and draws up rosters.
        Map<String, String> officer = bench.as("organiser", ROSTER);
        try (HttpClient client = HttpClient.newHttpClient()) {
            SheetImport sheets = new SheetImport(
                    client,
                    backend.url(),
                    Objects.requireNonNull(officer.get("token")),
                    Objects.requireNonNull(officer.get("post")));
            for (int round = 0; round < settings.roster() / SheetImport.ROWS; round++) {
                sheets.members(round, "BENCH-" + ROSTER + "-" + round % 10);
            }
            double took = sheets.run("mutual-roster", Sheets.roster(0, settings.roster(), PERIOD));
            results.figure(
                    "Roster of %,d rows from .xlsx with all checks; %d states of the progress bar"
                            .formatted(settings.roster(), sheets.progressSeen()),
                    "≤ 60 s",
                    "%.1f s".formatted(took),
                    took <= 60);
        }
    }

    private void load() throws Exception {
        bench.load(BOOKS, BOOKS, settings.assisted(), Settings.BRANCHES);
        fill(BOOKS, files(), enrolled(), settings.postings());
    }

    private void fill(int union, int files, int enrolled, int postings) throws Exception {
        long start = System.nanoTime();
        try (Connection connection = postgres.superuserConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set bench.ordinal = " + union);
            statement.execute("set bench.files = " + files);
            statement.execute("set bench.enrolled = " + enrolled);
            statement.execute("set bench.postings = " + postings);
            statement.execute("set bench.months = " + MONTHS);
            statement.execute(Bench.resource("bench-assistance.sql"));
            statement.execute("vacuum analyze biz.entry, biz.posting, biz.hardship_file, biz.mutual_enrolment");
        }
        bench.checkpoint();
        System.out.printf(
                "loaded %,d files, %,d enrolled, %,d postings in %.0f s%n",
                files, enrolled, postings, (System.nanoTime() - start) / 1e9);
    }

    private int files() {
        return (int) (settings.assisted() * OF_FILES);
    }

    private int enrolled() {
        return (int) (settings.assisted() * OF_ENROLLED);
    }
}
