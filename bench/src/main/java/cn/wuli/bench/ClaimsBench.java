package cn.wuli.bench;

import cn.wuli.local.EmbeddedPostgres;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Claims of mutual aid from the phone to the reserved award, for as long as the settings say: the member photographs, writes and hands
 * in, branch and union take and check, the province takes and decides. Each officer reads the claim before each step.
 */
final class ClaimsBench {
    private static final int UNION = 302;
    private static final int BRANCHES = 10;
    private static final int WORKERS = 4;
    private static final int PER_MINUTE = 200;
    /** More than this in a minute is not asked for: each member claims once. */
    private static final int MOST_PER_MINUTE = 600;

    /** Of the money invariants of the domain document (section 4.3), what the tables can contradict. */
    private static final String VIOLATIONS = """
            select (select count(*) from biz.entry e where (select sum(p.amount_fen) from biz.posting p
                      where p.tenant_id = e.tenant_id and p.entry_id = e.id) <> 0)
              + (select count(*) from biz.fund_balance b where (b.available, b.reserved) <> (
                   select coalesce(sum(p.amount_fen) filter (where p.account = 'AVAILABLE'), 0),
                          coalesce(sum(p.amount_fen) filter (where p.account = 'RESERVED'), 0)
                     from biz.posting p where p.tenant_id = b.tenant_id and p.fund_id = b.fund_id))
              + (select count(*) from biz.fund_balance b where b.reserved <> (
                   select coalesce(sum(r.amount_fen - r.sent_fen - r.released_fen), 0) from biz.reservation r
                    where r.tenant_id = b.tenant_id and r.fund_id = b.fund_id))
              + (select count(*) from biz.mutual_claim c where c.tenant_id = c.organiser_id and c.status = 'RESERVED' and 1 <> (
                   select count(*) from biz.reservation r where r.tenant_id = c.tenant_id and r.object_id = c.id
                      and r.amount_fen = c.approved_fen))
              + (select count(*) from biz.ceiling x where x.used_fen > x.cap_fen)""";

    private final Bench bench;
    private final Settings settings;
    private final EmbeddedPostgres postgres;
    private final BackendUnderTest backend;
    private final ResultsFile results;

    ClaimsBench(
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
        int claims = settings.claimSeconds() * MOST_PER_MINUTE / 60;
        bench.load(UNION, UNION, (claims + claims / 20 + 10) * BRANCHES, BRANCHES);
        run("bench-claims.sql", "set bench.ordinal = " + UNION);
        try (HttpClient client = HttpClient.newHttpClient()) {
            String period = open(client);
            long start = System.nanoTime();
            int done = claim(client, period, claims, start);
            double minutes = (System.nanoTime() - start) / 60e9;
            results.figure(
                    "Claims from the phone to the reserved award, %,d in %.1f min, %d hands at once"
                            .formatted(done, minutes, WORKERS),
                    "≥ " + PER_MINUTE + " a minute",
                    "%.0f a minute".formatted(done / minutes),
                    done / minutes >= PER_MINUTE);
        }
        long violations = violations();
        results.figure("Contradictions in the books after them", "0", Long.toString(violations), violations == 0);
    }

    /** Of the province, funded, with everybody of branch 7 covered, and in effect. */
    private String open(HttpClient client) throws Exception {
        Hand decider = hand(client, "decider");
        Hand provincial = hand(client, "provincial");
        Hand purse = hand(client, "purse");
        LocalDate today = LocalDate.now();
        String period = decider.post("/api/mutual-periods", """
                {"name":"bench-claims","documentNumber":"bench","startsOn":"%s","endsOn":"%s","enrolUntil":"%s","claimUntil":"%s"}"""
                .formatted(today.minusMonths(6), today.plusMonths(6), today.plusMonths(6), today.plusMonths(9)))
                .id();
        String address = "/api/mutual-periods/" + period;
        provincial.step(address, "publication", "");
        decider.step(address, "opening", "");
        run("bench-cover.sql", "set bench.ordinal = " + UNION, "set bench.period = '" + period + "'");
        String fund = purse.post("/api/funds", """
                {"name":"bench","sourceCode":"MUTUAL","purposes":["MUTUAL_CLAIM"],"opening":100000000000,"basisDocument":"bench"}""")
                .id();
        provincial.step("/api/funds/" + fund, "approval", "");
        purse.post(address + "/fund", "{\"fundId\":\"" + fund + "\"}");
        decider.step(address, "lock", "");
        decider.step(address, "effect", "");
        return period;
    }

    private int claim(HttpClient client, String period, int claims, long start) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Integer> work = () -> {
            Hand branch = hand(client, "secretary");
            Hand union = hand(client, "welfare");
            Hand province = hand(client, "decider");
            int done = 0;
            for (int n = next.getAndIncrement(); n < claims; n = next.getAndIncrement()) {
                long due = start + TimeUnit.MINUTES.toNanos(n) / MOST_PER_MINUTE;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(settings.claimSeconds())) {
                    return done;
                }
                String claim = "/api/mutual-claims/" + fileClaim(hand(client, "claimant" + n), period, n);
                branch.step(claim, "taking", "");
                branch.step(claim, "check", "{\"opinion\":\"同意\"}");
                union.step(claim, "taking", "");
                union.step(claim, "check", "{\"opinion\":\"同意\"}");
                province.step(claim, "taking", "");
                province.step(claim, "decision", "{}").demand("RESERVED");
                done++;
            }
            return done;
        };
        try (ExecutorService hands = Executors.newFixedThreadPool(WORKERS)) {
            return sum(hands.invokeAll(IntStream.range(0, WORKERS).mapToObj(n -> work).toList()));
        }
    }

    private static int sum(Iterable<Future<Integer>> parts) throws InterruptedException, ExecutionException {
        int sum = 0;
        for (Future<Integer> part : parts) {
            sum += part.get();
        }
        return sum;
    }

    private static String fileClaim(Hand member, String period, int n) throws Exception {
        LocalDate today = LocalDate.now();
        String claim = member.post("/api/mutual-claims", """
                {"periodId":"%s","form":{"stays":[{"hospital":"Bench","admittedOn":"%s","dischargedOn":"%s"}],"critical":false,
                "invoices":[{"code":"033001900211","number":"%d","amount":1000000}],"statement":"bench","bankName":"Bench",
                "accountNumber":"6222021202011234567","papers":["%s"]}}""".formatted(
                                period, today.minusDays(20), today.minusDays(13), 20_000_000 + n, member.upload()))
                .id();
        member.step("/api/mutual-claims/" + claim, "submission", "");
        return claim;
    }

    private Hand hand(HttpClient client, String officer) throws Exception {
        return new Hand(client, backend.url(), bench.as(officer, UNION));
    }

    private void run(String script, String... settings) throws Exception {
        try (Connection connection = postgres.superuserConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
            statement.execute(Bench.resource(script));
        }
    }

    private long violations() throws Exception {
        try (Connection connection = postgres.superuserConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(VIOLATIONS)) {
            row.next();
            return row.getLong(1);
        }
    }
}
