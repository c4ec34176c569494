package cn.wuli.fund;

import static cn.wuli.fund.FundSteps.acting;
import static cn.wuli.fund.FundSteps.grant;
import static cn.wuli.fund.FundSteps.openCampusFund;
import static cn.wuli.testsupport.As.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.money.Money;
import cn.wuli.testsupport.Books;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL is killed with -9 in the middle of commands on money: no answer that was given is lost, and the books balance. */
@WuliTest
class CrashTest {
    private static final int WORKERS = 8;
    private static final int BATCHES = 60;
    private static final int BEFORE_THE_KILL = 15;
    private static final String ACCOUNT = "6222020000000001234";

    @Inject
    Funds funds;

    /** The server of the tests commits lazily; here a commit must mean what it means in production. */
    @BeforeEach
    void commitDurably() throws SQLException {
        setting("alter database wuli set synchronous_commit = on");
        // New sessions only: the pool of the application drops its old ones.
        setting("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'wuli_app'");
    }

    @AfterEach
    void commitLazily() throws SQLException {
        setting("alter database wuli reset synchronous_commit");
    }

    @Test
    void losesNoAnswerThatWasGiven() throws Exception {
        openAgainAfterTheCut();
        UUID fund = openCampusFund("100000.00");
        Map<UUID, String> returns = new ConcurrentHashMap<>();
        for (int i = 0; i < BATCHES; i++) {
            UUID reservation = acting(Persona.CAMPUS_CHAIR, () -> funds.reserve(grant(fund, "100.00")));
            UUID batch = FundSteps.buildBatch(fund, "CSV", ACCOUNT, List.of(reservation));
            returns.put(batch, release(batch));
        }
        Map<UUID, Integer> answers = new ConcurrentHashMap<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            returns.forEach((batch, file) -> workers.submit(() -> {
                Response response = importReturn(batch, file);
                if (response.statusCode() == 200) {
                    answers.put(batch, response.path("batch.version"));
                }
            }));
            await(answers, BEFORE_THE_KILL);
            TestDatabase.server().kill9();
        }
        TestDatabase.server().restart();
        openAgainAfterTheCut();
        assertTrue(answers.size() >= BEFORE_THE_KILL, "nothing was acknowledged before the crash");
        assertTrue(answers.size() < BATCHES, "the crash came too late to interrupt anything");
        answers.keySet().forEach(batch -> assertEquals("PAID", statusOfItem(batch), "an answer was lost"));
        returns.forEach((batch, file) -> {
            Response replay = importReturn(batch, file);
            assertEquals(200, replay.statusCode(), "a command can be repeated with its key after the crash");
            assertEquals(
                    answers.getOrDefault(batch, replay.path("batch.version")),
                    replay.path("batch.version"),
                    "the same answer");
        });
        FundBalance balance = acting(Persona.CAMPUS_CHAIR, () -> funds.balance(fund));
        assertEquals(Money.ofYuan("100.00").times(BATCHES), balance.spent(), "each payment is booked once");
        assertEquals(Money.ZERO, balance.inTransit());
        Books.assertBalanced();
    }

    /** @return the bank's answer to its one payment */
    private static String release(UUID batch) {
        FundSteps.releaseBatch(batch);
        String item = as(Persona.CAMPUS_TREASURER)
                .get("/api/payment-batches/{id}/items", batch)
                .path("[0].id");
        return "参考号,账号,金额,结果,原因\n" + item + "," + ACCOUNT + ",100.00,成功,";
    }

    /** The batch is also the key: a repetition is the same command. */
    private static Response importReturn(UUID batch, String content) {
        return as(Persona.CAMPUS_CASHIER)
                .header("Idempotency-Key", batch)
                .body(Map.of("content", content))
                .post("/api/payment-batches/{id}/returns", batch);
    }

    private static String statusOfItem(UUID batch) {
        return as(Persona.CAMPUS_TREASURER)
                .get("/api/payment-batches/{id}/items", batch)
                .path("[0].status");
    }

    /** The first requests after a cut may still meet a dead connection of the pool. */
    private static void openAgainAfterTheCut() throws InterruptedException {
        for (int attempt = 0; ; attempt++) {
            try {
                openCampusFund("1.00");
                return;
            } catch (AssertionError notYet) {
                if (attempt == 40) {
                    throw notYet;
                }
                Thread.sleep(500);
            }
        }
    }

    private static void await(Map<UUID, Integer> answers, int wanted) throws InterruptedException {
        for (int i = 0; i < 6000 && answers.size() < wanted; i++) {
            Thread.sleep(5);
        }
    }

    private static void setting(String sql) throws SQLException {
        try (Connection connection = TestDatabase.server().superuserConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
