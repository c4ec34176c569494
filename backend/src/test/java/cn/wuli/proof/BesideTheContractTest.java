package cn.wuli.proof;

import static cn.wuli.testsupport.As.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.membership.SampleMembers;
import cn.wuli.platform.id.Ids;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.Tokens;
import cn.wuli.testsupport.WuliTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the application answers beside the contract: every such address is known here, says the same to everybody, and
 * tells nothing of any union. The endpoints that the contract leaves out are named in HouseRulesTest.
 */
@WuliTest
class BesideTheContractTest {
    /** For operators inside; deploy/nginx answers 404 for all of it. */
    private static final Map<String, Integer> OF_OPERATORS = Map.of(
            "/q/health", 200,
            "/q/health/live", 200,
            "/q/health/ready", 200,
            "/q/health/started", 200,
            "/q/health/well", 200,
            "/q/health/group", 200,
            "/q/metrics", 200,
            "/q/openapi", 200);

    /** Files of the front end, and addresses that a careless server would answer. */
    private static final Map<String, Integer> OF_EVERYBODY = Map.of(
            "/", 200,
            "/m", 200,
            "/members/01900000-0000-7000-8000-000000000001", 200,
            "/assets/none.js", 404,
            "/.env", 404,
            "/application.properties", 404,
            "/WEB-INF/web.xml", 404,
            "/q", 404,
            "/q/dev-ui", 404,
            "/q/arc/beans", 404);

    private static final Persona[] ONE_OF_EACH_UNION = {
        Persona.PROVINCE_CHAIR,
        Persona.CITY_CHAIR,
        Persona.CAMPUS_CHAIR,
        Persona.OTHER_CAMPUS_CHAIR,
        Persona.GUIDED_CAMPUS_CHAIR
    };

    @Inject
    Router router;

    @Test
    void answersBesideTheApiForOperatorsOnly() {
        Set<String> mounted = router.getRoutes().stream()
                .map(Route::getPath)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("/", "/q/"), mounted, "mounted by nobody who is known");
    }

    @Test
    void saysTheSameToEverybodyAndTellsOfNobody() throws SQLException {
        SampleMembers.load();
        Map<String, Integer> addresses = new TreeMap<>(OF_OPERATORS);
        addresses.putAll(OF_EVERYBODY);
        try (Planting planting = Planting.begin()) {
            assertTrue(planting.rows() > 0);
            addresses.forEach((address, status) -> {
                expect(address, status, RestAssured.get(address));
                for (Persona persona : ONE_OF_EACH_UNION) {
                    expect(address, status, as(persona).get(address));
                }
            });
        }
        System.out.printf(
                "Beside the contract: %d addresses x %d actors%n", addresses.size(), ONE_OF_EACH_UNION.length + 1);
    }

    /** Addressed to every union, heard by the one that may see the object. */
    @Test
    void streamsToEachUnionWhatItMaySeeAlone() throws Exception {
        UUID object = answerOfCampus();
        Map<Persona, StringBuffer> heard = new TreeMap<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (Persona persona : ONE_OF_EACH_UNION) {
                heard.put(persona, listen(client, persona));
            }
            for (Persona persona : ONE_OF_EACH_UNION) {
                publish(SmallProvince.tenantOf(persona.unitId()), object);
            }
            await(heard.get(Persona.CAMPUS_CHAIR), object.toString());
            client.shutdownNow();
        }
        heard.remove(Persona.CAMPUS_CHAIR);
        heard.forEach((persona, text) -> {
            assertFalse(text.toString().contains(object.toString()), persona + " heard of it: " + text);
            Canary.all().forEach(canary -> assertFalse(text.toString().contains(canary), persona.name()));
        });
    }

    private static void expect(String address, int status, Response response) {
        assertEquals(status, response.statusCode(), address);
        String text = AnswerText.of(response).text();
        for (String canary : Canary.all()) {
            assertFalse(text.contains(canary), () -> address + " shows " + canary);
        }
        for (Persona persona : ONE_OF_EACH_UNION) {
            for (String secret : List.of(
                    persona.subject(), persona.personName(), persona.personId().toString())) {
                assertFalse(text.contains(secret), () -> address + " shows " + secret);
            }
        }
    }

    private static StringBuffer listen(HttpClient client, Persona persona) throws Exception {
        var response = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/live"))
                        .header("Authorization", "Bearer " + Tokens.of(persona.subject()))
                        .build(),
                BodyHandlers.ofLines());
        StringBuffer heard = new StringBuffer();
        Thread.ofVirtual().start(() -> {
            try {
                response.body().forEach(heard::append);
            } catch (UncheckedIOException over) {
                heard.append(" over");
            }
        });
        await(heard, "heartbeat");
        return heard;
    }

    private static void await(StringBuffer heard, String text) throws InterruptedException {
        for (int i = 0; i < 200 && heard.indexOf(text) < 0; i++) {
            Thread.sleep(50);
        }
        assertTrue(heard.indexOf(text) >= 0, () -> "never heard " + text + ": " + heard);
    }

    private static void publish(UUID tenant, UUID object) throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var notify = connection.prepareStatement("select pg_notify('wuli_live', ?)")) {
            notify.setString(
                    1, "{\"topic\":\"test-answer\",\"tenantId\":\"%s\",\"id\":\"%s\"}".formatted(tenant, object));
            notify.execute();
        }
    }

    private static UUID answerOfCampus() throws SQLException {
        UUID id = Ids.next();
        try (var connection = TestDatabase.asMigrator();
                var insert =
                        connection.prepareStatement("insert into biz.idempotent_answer (tenant_id, post_id, key, id,"
                                + " request_hash, status, headers) values (?, ?, ?, ?, '', 200, '{}')")) {
            insert.setObject(1, SmallProvince.CAMPUS);
            insert.setObject(2, id);
            insert.setString(3, id.toString());
            insert.setObject(4, id);
            insert.execute();
        }
        return id;
    }
}
