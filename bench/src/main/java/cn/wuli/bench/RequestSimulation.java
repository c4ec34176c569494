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
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A number of connections that each send one kind of request without a pause, first to warm up, then measured. One
 * class for all kinds: what differs comes in as system properties, because Gatling makes the instance itself.
 */
public class RequestSimulation extends Simulation {
    private static final String WARM_UP = "warm-up";
    static final String MEASURED = "measured";
    private static final AtomicInteger NEXT = new AtomicInteger();

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
        return exec(
                switch (text("bench.kind")) {
                    case "create" ->
                        command(http(name).post("/api/members"))
                                .body(StringBody(session -> newMember()))
                                .check(status().is(201));
                    case "grant" ->
                        command(http(name).post(session -> "/api/aid-grants/" + nextGrant() + "/approval"))
                                .header("If-Match", "\"0\"")
                                .body(StringBody("{\"opinion\":\"同意\"}"))
                                .check(status().is(200));
                    default -> http(name).get(text("bench.path")).check(status().is(200));
                });
    }

    private static HttpRequestActionBuilder command(HttpRequestActionBuilder request) {
        return request.header("Idempotency-Key", session -> "bench-" + UUID.randomUUID());
    }

    private static UUID nextGrant() {
        return Bench.id("grant" + NEXT.getAndIncrement());
    }

    private static String newMember() {
        int n = NEXT.getAndIncrement();
        return """
                {"unitId":"%s","staffNumber":"N%d","name":"欧阳修远","employment":"PERMANENT","joinedOn":"2020-09-01",
                 "phone":"1990000%04d","identityKind":"RESIDENT","identityNumber":"%s"}""".formatted(text("bench.unit"), n, n % 10_000, Identities.of(n));
    }

    private static String text(String property) {
        return java.util.Objects.requireNonNull(System.getProperty(property), property);
    }
}
