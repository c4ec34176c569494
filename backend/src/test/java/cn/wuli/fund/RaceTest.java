package cn.wuli.fund;

import static cn.wuli.fund.FundSteps.DECISION;
import static cn.wuli.fund.FundSteps.acting;
import static cn.wuli.fund.FundSteps.grant;
import static cn.wuli.fund.FundSteps.openCampusFund;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.fund.ReserveRequest.Ceiling;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.testsupport.Books;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Real threads on one fund: nobody gets money that is not there, and nothing deadlocks. */
@WuliTest
class RaceTest {
    private static final int GRANTS = 200;
    private static final int THREADS = 64;
    private static final int STEPS_EACH = 25;
    private static final long SEED = 20_261_120L;

    @Inject
    Funds funds;

    @Test
    void grantsExactlyAHundredOfTwoHundredParallelGrants() throws Exception {
        UUID fund = openCampusFund("1000000.00");
        List<Callable<ProblemOrNothing>> grants = new ArrayList<>();
        for (int i = 0; i < GRANTS; i++) {
            grants.add(() -> attempt(() -> funds.reserve(grant(fund, "10000.00"))));
        }
        List<ProblemOrNothing> outcomes = together(grants);
        assertEquals(100, outcomes.stream().filter(ProblemOrNothing::isNothing).count());
        assertEquals(
                100,
                outcomes.stream()
                        .filter(outcome -> outcome.is(FundProblem.INSUFFICIENT))
                        .count());
        FundBalance balance = acting(Persona.CAMPUS_CHAIR, () -> funds.balance(fund));
        assertEquals(Money.ZERO, balance.available());
        assertEquals(Money.ofYuan("1000000.00"), balance.reserved());
    }

    @Test
    void holdsACeilingAgainstParallelGrantsToOneHousehold() throws Exception {
        UUID fund = openCampusFund("1000000.00");
        Ceiling ceiling = new Ceiling(Ids.next(), "HOUSEHOLD_YEAR", "2026", Money.ofYuan("5000.00"));
        List<Callable<ProblemOrNothing>> grants = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            grants.add(() -> attempt(() -> funds.reserve(grant(fund, "1000.00", ceiling))));
        }
        List<ProblemOrNothing> outcomes = together(grants);
        assertEquals(5, outcomes.stream().filter(ProblemOrNothing::isNothing).count());
        assertTrue(outcomes.stream()
                .filter(outcome -> !outcome.isNothing())
                .allMatch(outcome -> outcome.is(FundProblem.CEILING_REACHED)));
    }

    @Test
    void keepsTheBooksWhileManyThreadsReservePayReleaseAndReverse() throws Exception {
        UUID fund = openCampusFund("200000.00");
        ConcurrentLinkedQueue<UUID> reservations = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<UUID> payments = new ConcurrentLinkedQueue<>();
        List<Callable<ProblemOrNothing>> workers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Random random = new Random(SEED + thread);
            workers.add(() -> {
                for (int step = 0; step < STEPS_EACH; step++) {
                    attempt(() -> randomMove(random, fund, reservations, payments));
                }
                return new ProblemOrNothing(null);
            });
        }
        together(workers);
        Books.assertBalanced();
        assertTrue(payments.size() + reservations.size() > THREADS, "the race hardly moved any money");
    }

    private Object randomMove(
            Random random, UUID fund, ConcurrentLinkedQueue<UUID> reservations, ConcurrentLinkedQueue<UUID> payments) {
        int choice = random.nextInt(10);
        UUID reservation = choice < 4 ? null : reservations.peek();
        if (reservation == null) {
            return reservations.add(funds.reserve(grant(fund, (random.nextInt(5000) + 1) + ".37")));
        }
        return switch (choice) {
            case 4, 5 -> funds.release(reservations.poll(), "撤销", DECISION);
            case 6, 7, 8 ->
                payments.add(funds.pay(reservation, Money.ofFen(random.nextInt(100_000) + 1), "慰问", DECISION));
            default -> payments.isEmpty() ? null : funds.reverse(payments.peek(), "付错", DECISION);
        };
    }

    /** A refusal is an outcome; any other failure, such as a deadlock, fails the test. */
    private static ProblemOrNothing attempt(java.util.function.Supplier<?> move) {
        try {
            acting(Persona.CAMPUS_CHAIR, move);
            return new ProblemOrNothing(null);
        } catch (DomainProblem refused) {
            return new ProblemOrNothing(refused);
        }
    }

    private static List<ProblemOrNothing> together(List<Callable<ProblemOrNothing>> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<ProblemOrNothing>> running = new ArrayList<>();
            for (Callable<ProblemOrNothing> each : work) {
                running.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            start.countDown();
            List<ProblemOrNothing> outcomes = new ArrayList<>();
            for (Future<ProblemOrNothing> future : running) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }

    private record ProblemOrNothing(DomainProblem problem) {
        boolean isNothing() {
            return problem == null;
        }

        boolean is(FundProblem type) {
            return problem != null && problem.type() == type;
        }
    }
}
