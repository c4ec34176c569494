package cn.wuli.platform.live;

import static cn.wuli.testsupport.As.anonymously;
import static cn.wuli.testsupport.As.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.id.Ids;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.testsupport.People;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.Tokens;
import cn.wuli.testsupport.WuliTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@WuliTest
class LiveUpdatesTest {
    @Inject
    LiveUpdates updates;

    @Test
    void tellsThoseOfTheUnionWhoMaySeeTheObject() throws Exception {
        UUID object = rowOf(SmallProvince.CAMPUS);
        UUID last = rowOf(SmallProvince.CAMPUS);
        try (Screen screen = new Screen(Persona.CAMPUS_CHAIR)) {
            publish(SmallProvince.CAMPUS, object, false);
            assertTrue(screen.next().contains(object.toString()));
            // A change that was rolled back, and one whose object is another union's.
            assertThrows(IllegalStateException.class, () -> publish(SmallProvince.CAMPUS, last, true));
            publish(SmallProvince.CAMPUS, rowOf(SmallProvince.OTHER_CAMPUS), false);
            publish(SmallProvince.CAMPUS, last, false);
            assertTrue(screen.next().contains(last.toString()), "nothing in between");
        }
    }

    @Test
    void tellsNothingAcrossUnionsEvenWhenAddressedThere() throws Exception {
        UUID ours = rowOf(SmallProvince.CAMPUS);
        UUID theirs = rowOf(SmallProvince.OTHER_CAMPUS);
        try (Screen screen = new Screen(Persona.OTHER_CAMPUS_CHAIR)) {
            publish(SmallProvince.CAMPUS, ours, false);
            publish(SmallProvince.OTHER_CAMPUS, ours, false);
            publish(SmallProvince.OTHER_CAMPUS, theirs, false);
            String first = screen.next();
            assertTrue(first.contains(theirs.toString()), first);
            assertFalse(first.contains(ours.toString()));
        }
    }

    @Test
    void hearsOtherReplicasAndIgnoresWhatIsNoChange() throws Exception {
        UUID object = rowOf(SmallProvince.CAMPUS);
        try (Screen screen = new Screen(Persona.MEMBER);
                var replica = TestDatabase.asApplication();
                var statement = replica.createStatement()) {
            statement.execute("select pg_notify('wuli_live', 'nonsense')");
            statement.execute("select pg_notify('wuli_live', '{\"topic\":\"unknown\",\"personId\":\""
                    + Persona.MEMBER.personId() + "\",\"id\":\"" + object + "\"}')");
            statement.execute("select pg_notify('wuli_live', '{\"topic\":\"test-answer\",\"personId\":\""
                    + Persona.MEMBER.personId() + "\",\"id\":\"" + object + "\"}')");
            String event = screen.next();
            assertEquals("data:{\"topic\":\"test-answer\",\"id\":\"" + object + "\"}", event);
        }
    }

    @Test
    void endsTheStreamOfAPostThatWasRevoked() throws Exception {
        UUID object = rowOf(SmallProvince.CAMPUS);
        try (Screen screen = new Screen(Persona.CAMPUS_CASHIER);
                Screen other = new Screen(Persona.CAMPUS_TREASURER)) {
            People.revoke(Persona.CAMPUS_CASHIER.postId());
            assertTrue(screen.ends(), "at once, though nothing happened that it would be told of");
            as(Persona.CAMPUS_CASHIER).get("/api/live").then().statusCode(403);
            publish(SmallProvince.CAMPUS, object, false);
            assertTrue(other.next().contains(object.toString()), "the others go on");
        } finally {
            People.restore(Persona.CAMPUS_CASHIER.postId());
        }
    }

    @Test
    void asksForASignInAndAPost() {
        anonymously().get("/api/live").then().statusCode(401);
        as(Persona.WITHOUT_POST).get("/api/live").then().statusCode(403);
    }

    private void publish(UUID tenant, UUID object, boolean fail) {
        ActingContext.callAs(
                new ActingPost(Persona.CAMPUS_TREASURER.subject(), Persona.CAMPUS_TREASURER.postId()),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    updates.publish(AnswerTopic.NAME, tenant, object);
                    if (fail) {
                        throw new IllegalStateException("rolls back");
                    }
                    return true;
                }));
    }

    private static UUID rowOf(UUID tenant) throws SQLException {
        UUID id = Ids.next();
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into biz.idempotent_answer (tenant_id, post_id, key, id, request_hash, status, headers)"
                            + " values ('" + tenant + "', '" + id + "', '" + id + "', '" + id + "', '', 200, '{}')");
        }
        return id;
    }

    /** An open screen: reads the stream in the background, heartbeats left out. */
    private static final class Screen implements AutoCloseable {
        private static final String END = "end";

        private final HttpClient client = HttpClient.newHttpClient();
        private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
        private final Thread reader;

        Screen(Persona persona) throws Exception {
            HttpResponse<Stream<String>> response = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/live"))
                            .header("Authorization", "Bearer " + Tokens.of(persona.subject()))
                            .header("Wuli-Acting-Post", persona.postId().toString())
                            .build(),
                    HttpResponse.BodyHandlers.ofLines());
            assertEquals(200, response.statusCode());
            LinkedBlockingQueue<String> first = new LinkedBlockingQueue<>();
            reader = Thread.ofVirtual().start(() -> {
                try {
                    response.body().filter(line -> !line.isBlank()).forEach(line -> {
                        (line.contains("heartbeat") ? first : events).add(line);
                    });
                } finally {
                    events.add(END);
                }
            });
            assertTrue(first.poll(10, TimeUnit.SECONDS) != null, "the stream begins with a heartbeat");
        }

        String next() throws InterruptedException {
            return String.valueOf(events.poll(10, TimeUnit.SECONDS));
        }

        boolean ends() throws InterruptedException {
            return END.equals(next());
        }

        @Override
        public void close() throws InterruptedException {
            client.shutdownNow();
            reader.join(Duration.ofSeconds(5));
        }
    }
}
