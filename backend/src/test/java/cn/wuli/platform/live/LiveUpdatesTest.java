package cn.wuli.platform.live;

import static cn.wuli.testsupport.As.anonymously;
import static cn.wuli.testsupport.As.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
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
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@WuliTest
class LiveUpdatesTest {
    @Inject
    EntityManager entities;

    @Inject
    Inbox inbox;

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
    void tellsThoseForWhomATaskWaitsAndNobodyElse() throws Exception {
        try (Screen treasurer = new Screen(Persona.CAMPUS_TREASURER, true);
                Screen auditor = new Screen(Persona.CAMPUS_AUDITOR, true)) {
            UUID task = ActingContext.callAs(
                    new ActingPost(Persona.CAMPUS_CHAIR.subject(), Persona.CAMPUS_CHAIR.postId()),
                    () -> QuarkusTransaction.requiringNew().call(() -> inbox.open(taskForTheTreasurer())));
            assertEquals("data:{\"topic\":\"task\",\"id\":\"" + task + "\"}", treasurer.next());
            UUID seenByBoth = rowOf(SmallProvince.CAMPUS);
            publish(SmallProvince.CAMPUS, seenByBoth, false);
            assertTrue(auditor.next().contains(seenByBoth.toString()), "the task of another is none of his");
        }
    }

    private static TaskRequest taskForTheTreasurer() {
        return new TaskRequest(
                "live.test",
                "live-test",
                Ids.next(),
                "核对",
                "/inbox",
                SmallProvince.CAMPUS,
                null,
                Assignee.posts(SmallProvince.CAMPUS, List.of("TREASURER"), "财务"),
                new TaskRequest.Starter(Persona.CAMPUS_CHAIR.personId(), "主席"),
                null);
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
                    entities.createNativeQuery("select cast(pg_notify('wuli_live', :change) as text)")
                            .setParameter(
                                    "change",
                                    "{\"topic\":\"" + AnswerTopic.NAME + "\",\"tenantId\":\"" + tenant + "\",\"id\":\""
                                            + object + "\"}")
                            .getSingleResult();
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
            this(persona, false);
        }

        /** @param inAddress names the post as a browser does, which cannot add a header to a stream */
        Screen(Persona persona, boolean inAddress) throws Exception {
            String address = "http://localhost:" + RestAssured.port + "/api/live";
            HttpRequest.Builder request = inAddress
                    ? HttpRequest.newBuilder(URI.create(address + "?post=" + persona.postId()))
                    : HttpRequest.newBuilder(URI.create(address))
                            .header("Wuli-Acting-Post", persona.postId().toString());
            HttpResponse<Stream<String>> response = client.send(
                    request.header("Authorization", "Bearer " + Tokens.of(persona.subject()))
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
