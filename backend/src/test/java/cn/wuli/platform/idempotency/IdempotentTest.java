package cn.wuli.platform.idempotency;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.id.Ids;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@WuliTest
class IdempotentTest {
    private static final String COUNTING = "/api/counting/{id}";

    @Inject
    AnswerStore answers;

    @Test
    void takesEffectOnceAndAnswersAlike() throws SQLException {
        UUID id = Ids.next();
        String key = UUID.randomUUID().toString();
        send(Persona.CAMPUS_TREASURER, key, "{\"act\":\"a\",\"amount\":5}", id)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/counting/" + id))
                .header("Idempotency-Replayed", nullValue());
        send(Persona.CAMPUS_TREASURER, key, "{ \"amount\": 5, \"act\": \"a\" }", id)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/counting/" + id))
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(id.toString()))
                .body("amount", equalTo(5));
        assertEquals(1, effects(id));
    }

    @Test
    void takesEffectOnceUnderAHundredParallelDuplicates() throws Exception {
        UUID id = Ids.next();
        String key = UUID.randomUUID().toString();
        try (var threads = Executors.newFixedThreadPool(32)) {
            List<Callable<Integer>> calls = IntStream.range(0, 100)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> send(Persona.CAMPUS_TREASURER, key, "{\"act\":\"a\",\"amount\":5}", id)
                                    .statusCode())
                    .toList();
            int done = 0;
            for (Future<Integer> call : threads.invokeAll(calls)) {
                int status = call.get();
                assertTrue(status == 201 || status == 409, "status " + status);
                done += status == 201 ? 1 : 0;
            }
            assertTrue(done >= 1);
        }
        assertEquals(1, effects(id));
    }

    @Test
    void refusesTheKeyForAnotherCommand() throws SQLException {
        UUID id = Ids.next();
        UUID other = Ids.next();
        String key = UUID.randomUUID().toString();
        send(Persona.CAMPUS_TREASURER, key, "{\"act\":\"a\",\"amount\":5}", id);
        send(Persona.CAMPUS_TREASURER, key, "{\"act\":\"a\",\"amount\":6}", id)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:wuli:problem:idempotency-key-reused"));
        send(Persona.CAMPUS_TREASURER, key, "{\"act\":\"a\",\"amount\":5}", other)
                .then()
                .statusCode(422);
        assertEquals(1, effects(id));
        assertEquals(0, effects(other));
    }

    @Test
    void keepsThePostsApart() throws SQLException {
        UUID id = Ids.next();
        String key = UUID.randomUUID().toString();
        for (Persona persona :
                List.of(Persona.CAMPUS_TREASURER, Persona.CAMPUS_CASHIER, Persona.OTHER_CAMPUS_TREASURER)) {
            send(persona, key, "{\"act\":\"a\",\"amount\":5}", id)
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", nullValue());
        }
        assertEquals(3, effects(id));
    }

    @Test
    void keepsNothingOfACommandThatFailed() throws SQLException {
        UUID id = Ids.next();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            send(Persona.CAMPUS_TREASURER, key, "{\"act\":\"a\",\"amount\":-1}", id)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:wuli:problem:validation"));
        }
        assertEquals(0, effects(id));
        send(Persona.CAMPUS_TREASURER, key, "{\"act\":\"a\",\"amount\":1}", id)
                .then()
                .statusCode(201);
        assertEquals(1, effects(id));
    }

    @Test
    void repeatsACommandWithoutAKeyAndDemandsOneForPayments() throws SQLException {
        UUID id = Ids.next();
        send(Persona.CAMPUS_TREASURER, null, "{\"act\":\"a\",\"amount\":1}", id);
        send(Persona.CAMPUS_TREASURER, null, "{\"act\":\"a\",\"amount\":1}", id);
        assertEquals(2, effects(id));
        as(Persona.CAMPUS_TREASURER).post(COUNTING + "/payment", id).then().statusCode(428);
        as(Persona.CAMPUS_TREASURER)
                .header("Idempotency-Key", "short")
                .post(COUNTING + "/payment", id)
                .then()
                .statusCode(422);
        as(Persona.CAMPUS_TREASURER)
                .header("Idempotency-Key", UUID.randomUUID())
                .post(COUNTING + "/payment", id)
                .then()
                .statusCode(200);
    }

    @Test
    void forgetsAfterTwoDaysAndKeepsAnswersUnreadable() throws SQLException {
        UUID id = Ids.next();
        String key = UUID.randomUUID().toString();
        send(Persona.CAMPUS_TREASURER, key, "{\"act\":\"a\",\"amount\":5}", id);
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement()) {
            try (var row = statement.executeQuery("select body from biz.idempotent_answer where key = '" + key + "'")) {
                row.next();
                assertFalse(new String(row.getBytes(1), StandardCharsets.ISO_8859_1).contains(id.toString()));
            }
            statement.execute("update biz.idempotent_answer set created_at = now() - interval '49 hours' where key = '"
                    + key + "'");
        }
        send(Persona.CAMPUS_TREASURER, key, "{\"act\":\"a\",\"amount\":5}", id)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        assertEquals(2, effects(id));
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement()) {
            statement.execute("update biz.idempotent_answer set created_at = now() - interval '49 hours' where key = '"
                    + key + "'");
        }
        assertTrue(answers.forgetOld() >= 1);
    }

    private static Response send(Persona persona, String key, String body, UUID id) {
        RequestSpecification request = as(persona).body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(COUNTING, id);
    }

    private static int effects(UUID id) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from audit.event where outcome = 'DONE' and object_id = '" + id + "'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
