package cn.wuli.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A number of connections that each send one kind of request without a pause, first to warm up, then measured. One
 * class for all kinds: what differs comes in as system properties, because Gatling makes the instance itself.
 */
public class RequestSimulation extends Simulation {
    private static final String WARM_UP = "warm-up";
    static final String MEASURED = "measured";
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final int SEQUENCES = 500;
    private static final int DAYS = 336;

    public RequestSimulation() {
        setUp(scenario("requests")
                        .during(Integer.getInteger("bench.warmUp"))
                        .on(request(WARM_UP))
                        .during(Integer.getInteger("bench.seconds"))
                        .on(request(MEASURED))
                        .injectOpen(atOnceUsers(Integer.getInteger("bench.connections"))))
                .protocols(http.disableCaching().baseUrl(text("bench.url"))
                        .header("Authorization", "Bearer " + text("bench.token"))
                        .header("Wuli-Acting-Post", text("bench.post"))
                        .header("Content-Type", "application/json"))
                // They hold always: Gatling prints the figure of each, and LoadRun reads them there in this order.
                .assertions(
                        details(MEASURED).successfulRequests().count().gte(0L),
                        details(MEASURED).failedRequests().count().gte(0L),
                        details(MEASURED).responseTime().percentile(50).gte(0),
                        details(MEASURED).responseTime().percentile(95).gte(0),
                        details(MEASURED).responseTime().percentile(99).gte(0),
                        global().successfulRequests().count().gte(0L));
    }

    private static ChainBuilder request(String name) {
        HttpRequestActionBuilder request = "POST".equals(text("bench.method"))
                ? http(name)
                        .post(text("bench.path"))
                        .header("Idempotency-Key", session -> "bench-" + java.util.UUID.randomUUID())
                        .body(StringBody(RequestSimulation::newMember))
                        .check(status().is(201))
                : http(name).get(text("bench.path")).check(status().is(200));
        return exec(request);
    }

    /** Staff and identity numbers that no earlier run on the same data gave out. */
    private static String newMember(Session session) {
        int n = NEXT.getAndIncrement();
        int day = n / SEQUENCES;
        String first = "339900%04d%02d%02d%03d"
                .formatted(1950 + day / DAYS, day / 28 % 12 + 1, day % 28 + 1, n % SEQUENCES * 2 + 1);
        return """
                {"unitId":"%s","staffNumber":"N%d","name":"欧阳修远","employment":"PERMANENT","joinedOn":"2020-09-01",
                 "phone":"1990000%04d","identityKind":"RESIDENT","identityNumber":"%s"}""".formatted(text("bench.unit"), n, n % 10_000, first + checkCharacter(first));
    }

    /** ISO 7064, MOD 11-2. */
    static char checkCharacter(String seventeenDigits) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (seventeenDigits.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11);
    }

    private static String text(String property) {
        return java.util.Objects.requireNonNull(System.getProperty(property), property);
    }
}
