package cn.wuli.platform.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Sixteen threads hammer one pool as many posts, committing, rolling back and failing at random: no context is carried over. */
@WuliTest
class PoolBleedTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 150;
    private static final List<Persona> PERSONAS = List.of(
            Persona.PROVINCE_CHAIR,
            Persona.CITY_CHAIR,
            Persona.CAMPUS_CHAIR,
            Persona.BRANCH_SECRETARY,
            Persona.MEMBER,
            Persona.OTHER_CAMPUS_CHAIR,
            Persona.GUIDED_CAMPUS_CHAIR);

    @Inject
    EntityManager entities;

    @Inject
    AgroalDataSource pool;

    private final Queue<String> leaks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger transactions = new AtomicInteger();

    @Test
    void carriesNoContextOverToTheNextTransaction() throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(thread);
                threads.submit(() -> hammer(random));
            }
            threads.shutdown();
            threads.awaitTermination(2, TimeUnit.MINUTES);
        }
        assertEquals(List.of(), List.copyOf(leaks));
        assertEquals(THREADS * ROUNDS, transactions.get());
        System.out.printf("Pool bleed: %d transactions on one pool, 0 contexts carried over%n", transactions.get());
    }

    private void hammer(Random random) {
        for (int round = 0; round < ROUNDS; round++) {
            Persona persona = PERSONAS.get(random.nextInt(PERSONAS.size()));
            try {
                ActingContext.callAs(new ActingPost(persona.subject(), persona.postId()), () -> {
                    act(persona, random);
                    return null;
                });
            } catch (IllegalStateException planned) {
                // one way among others to end a transaction
            } catch (RuntimeException failedStatement) {
                // a statement that fails ends the transaction too
            }
            expectNoContext();
            transactions.incrementAndGet();
        }
    }

    private void act(Persona persona, Random random) {
        QuarkusTransaction.requiringNew().run(() -> {
            expect(persona, "before");
            switch (random.nextInt(4)) {
                case 0 -> QuarkusTransaction.setRollbackOnly();
                case 1 -> throw new IllegalStateException("planned");
                case 2 -> entities.createNativeQuery("select 1/0").getSingleResult();
                default -> expect(persona, "after");
            }
        });
    }

    private void expect(Persona persona, String when) {
        Object post = entities.createNativeQuery("select sec.post()::text", String.class)
                .getSingleResult();
        if (!persona.postId().toString().equals(post)) {
            leaks.add(persona + " " + when + " acted as " + post);
        }
    }

    private void expectNoContext() {
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(current_setting('wuli.tenant', true), '')"
                        + " || coalesce(current_setting('wuli.post', true), '') || sec.mode()")) {
            row.next();
            if (!row.getString(1).isEmpty()) {
                leaks.add("a pooled connection carries " + row.getString(1));
            }
        } catch (SQLException unreadable) {
            leaks.add(unreadable.toString());
        }
    }
}
