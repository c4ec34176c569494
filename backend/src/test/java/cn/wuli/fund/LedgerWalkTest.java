package cn.wuli.fund;

import static cn.wuli.fund.FundSteps.DECISION;
import static cn.wuli.fund.FundSteps.acting;
import static cn.wuli.fund.FundSteps.grant;
import static cn.wuli.fund.FundSteps.openCampusFund;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.problem.ProblemType;
import cn.wuli.testsupport.Books;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A long walk of random commands on one fund against a model in whole fen that knows what is legal. Each command does what the
 * model says or is refused for the reason that the model says. {@code -Dledger.steps=100000} walks as far as the acceptance of
 * the ledger asks (docs/modules/fund.md).
 */
@WuliTest
class LedgerWalkTest {
    private static final int STEPS = Integer.getInteger("ledger.steps", 600);
    private static final long SEED = Long.getLong("ledger.seed", 20_261_126L);
    private static final int COMPARE_EVERY = 50;
    private static final int CHECK_BOOKS_EVERY = 5_000;
    private static final long OPENING = 5_000_000;
    private static final int LARGEST = 120_000;

    @Inject
    Funds funds;

    /** Money set aside, as far as it is neither paid nor released. */
    private static final class Held {
        private final UUID id;
        private long rest;

        Held(UUID id, long rest) {
            this.id = id;
            this.rest = rest;
        }
    }

    private record Paid(UUID entry, long amount) {}

    private final Random random = new Random(SEED);
    private final List<Held> held = new ArrayList<>();
    private final List<Paid> paid = new ArrayList<>();
    private final Set<UUID> reversed = new HashSet<>();
    private UUID fund = new UUID(0, 0);
    private long available = OPENING;
    private long reserved;
    private long spent;
    private int done;

    @Test
    void doesWhatTheModelSaysAtEveryStep() {
        fund = openCampusFund("50000.00");
        for (int step = 1; step <= STEPS; step++) {
            take();
            if (step % COMPARE_EVERY == 0 || step == STEPS) {
                compare(step);
            }
            if (step % CHECK_BOOKS_EVERY == 0) {
                Books.assertBalanced();
            }
        }
        assertTrue(done > STEPS / 3 && done < STEPS, "the walk met no refusals or nothing else: " + done);
    }

    private void take() {
        int choice = random.nextInt(10);
        if (choice < 4 || held.isEmpty()) {
            reserve();
        } else if (choice < 7) {
            pay(one(held));
        } else if (choice < 9 || paid.isEmpty()) {
            release(one(held));
        } else {
            reverse(one(paid));
        }
    }

    private void reserve() {
        long amount = 1 + random.nextInt(LARGEST);
        UUID id = attempt(
                () -> funds.reserve(grant(fund, yuan(amount))), amount > available ? FundProblem.INSUFFICIENT : null);
        if (id != null) {
            held.add(new Held(id, amount));
            available -= amount;
            reserved += amount;
        }
    }

    private void pay(Held from) {
        long amount = 1 + random.nextInt((int) from.rest + 1_000);
        UUID entry = attempt(
                () -> funds.pay(from.id, Money.ofFen(amount), "慰问", DECISION),
                amount > from.rest ? FundProblem.BEYOND_RESERVATION : null);
        if (entry != null) {
            paid.add(new Paid(entry, amount));
            from.rest -= amount;
            reserved -= amount;
            spent += amount;
        }
    }

    private void release(Held back) {
        Money released = attempt(
                () -> funds.release(back.id, "撤销", DECISION), back.rest == 0 ? FundProblem.NOTHING_RESERVED : null);
        if (released != null) {
            assertEquals(back.rest, released.fen());
            available += back.rest;
            reserved -= back.rest;
            back.rest = 0;
        }
    }

    private void reverse(Paid wrong) {
        UUID reversal = attempt(
                () -> funds.reverse(wrong.entry, "付错", DECISION),
                reversed.contains(wrong.entry) ? FundProblem.ALREADY_REVERSED : null);
        if (reversal != null) {
            reversed.add(wrong.entry);
            spent -= wrong.amount;
            available += wrong.amount;
        }
    }

    private <T> @Nullable T attempt(Supplier<T> command, @Nullable ProblemType expected) {
        try {
            T result = acting(Persona.CAMPUS_CHAIR, command);
            assertEquals(null, expected, "was done and should have been refused");
            done++;
            return result;
        } catch (DomainProblem refused) {
            assertEquals(expected, refused.type());
            return null;
        }
    }

    private void compare(int step) {
        FundBalance balance = acting(Persona.CAMPUS_CHAIR, () -> funds.balance(fund));
        List<Long> books = List.of(
                balance.received().fen(),
                balance.available().fen(),
                balance.reserved().fen(),
                balance.spent().fen());
        assertEquals(List.of(OPENING, available, reserved, spent), books, "after step " + step + " of seed " + SEED);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String yuan(long fen) {
        return fen / 100 + "." + "%02d".formatted(fen % 100);
    }
}
