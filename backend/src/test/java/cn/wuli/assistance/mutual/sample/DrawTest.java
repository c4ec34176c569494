package cn.wuli.assistance.mutual.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final int FIRST = 2;
    private static final SampleRules RULES = new SampleRules(50_000, Money.ofYuan("10000.00"), 200_000);

    @Test
    void givesTheSameSampleForTheSameSeedInWhateverOrderTheRowsCome() {
        List<Draw.Decided> population = IntStream.range(0, 101)
                .mapToObj(n -> decided(n, 40_000, 40_000))
                .toList();
        List<Draw.Decided> shuffled = new ArrayList<>(population);
        Collections.reverse(shuffled);
        List<Draw.Drawn> sample = Draw.of("2026130期 07 11 19", population, RULES);
        assertEquals(sample, Draw.of("2026130期 07 11 19", shuffled, RULES));
        assertEquals(Draw.digest(ids(population)), Draw.digest(ids(shuffled)));
        assertNotEquals(Draw.digest(ids(population)), Draw.digest(ids(population.subList(1, 101))));
        assertEquals(6, sample.size());
        assertNotEquals(sample, Draw.of("2026131期 02 04 08", population, RULES));
        // Frozen: whoever draws again by hand from this seed gets this one first.
        assertEquals(id(FIRST), sample.getFirst().claim().id());
    }

    @Test
    void takesWhatIsLargeAndWhatWasCutByMoreThanTheShare() {
        SampleRules nothingAtRandom = new SampleRules(0, RULES.valueAbove(), RULES.variancePpm());
        List<Draw.Drawn> sample = Draw.of(
                "种子",
                List.of(
                        decided(1, 1_000_000, 1_000_000),
                        decided(2, 1_000_001, 1_000_001),
                        decided(3, 100_000, 80_000),
                        decided(4, 100_000, 79_999),
                        decided(5, 2_000_000, 1_100_000),
                        decided(6, 0, 0)),
                nothingAtRandom);
        assertEquals(
                Set.of(
                        new Draw.Drawn(decided(2, 1_000_001, 1_000_001), Set.of(SampleReason.VALUE)),
                        new Draw.Drawn(decided(4, 100_000, 79_999), Set.of(SampleReason.VARIANCE)),
                        new Draw.Drawn(
                                decided(5, 2_000_000, 1_100_000), Set.of(SampleReason.VALUE, SampleReason.VARIANCE))),
                Set.copyOf(sample));
    }

    @Test
    void looksAtOneOfAFew() {
        assertEquals(1, RULES.randomSize(1));
        assertEquals(1, RULES.randomSize(20));
        assertEquals(2, RULES.randomSize(21));
    }

    private static List<UUID> ids(List<Draw.Decided> claims) {
        return claims.stream().map(Draw.Decided::id).toList();
    }

    private static Draw.Decided decided(int number, long assessed, long approved) {
        return new Draw.Decided(id(number), LocalDate.of(2026, 10, 1), Money.ofFen(assessed), Money.ofFen(approved));
    }

    private static UUID id(int number) {
        return UUID.fromString("0199f400-0000-7000-8000-%012d".formatted(number));
    }
}
