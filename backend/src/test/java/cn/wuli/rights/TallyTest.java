package cn.wuli.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.rights.Tally.Cell;
import cn.wuli.rights.Tally.Count;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final int SMALLEST = 5;

    @Test
    void showsCountsThatAreLargeEnoughAndZeros() {
        assertEquals(shown(5L, 0L, 12L), counts(5, 0, 12));
        assertEquals(17L, tally(5, 0, 12).total());
        assertEquals(0, tally(5, 0, 12).hidden());
    }

    @Test
    void hidesTheNextSmallestWhenOneAloneCouldBeSubtracted() {
        assertEquals(shown(null, null, 40L), counts(3, 8, 40));
        assertEquals(51L, tally(3, 8, 40).total());
    }

    @Test
    void hidesNothingMoreWhenSeveralSmallOnesHideEachOther() {
        assertEquals(shown(null, null, 9L, 0L), counts(4, 4, 9, 0));
    }

    @Test
    void hidesATotalOfFew() {
        assertEquals(null, tally(1, 2, 0).total());
        assertEquals(shown(null, null, 0L), counts(1, 2, 0));
    }

    /** What a reader can compute from everything shown: nothing about fewer than the smallest number. */
    @Property(tries = 2000)
    void letsNobodySubtractHisWayToAFew(@ForAll @Size(min = 1, max = 8) List<@IntRange(max = 30) Integer> numbers) {
        Tally tally = tally(numbers.stream().mapToLong(Integer::longValue).toArray());
        List<Cell> hidden =
                tally.cells().stream().filter(cell -> cell.count() == null).toList();
        long few = numbers.stream().filter(n -> n > 0 && n < SMALLEST).count();
        assertTrue(hidden.size() >= few);
        tally.cells().stream()
                .map(Cell::count)
                .filter(Objects::nonNull)
                .forEach(count -> assertTrue(count == 0 || count >= SMALLEST));
        Long total = tally.total();
        if (total != null && !hidden.isEmpty()) {
            long left = total
                    - tally.cells().stream()
                            .map(Cell::count)
                            .filter(Objects::nonNull)
                            .mapToLong(Long::longValue)
                            .sum();
            assertTrue(hidden.size() >= 2 && left >= SMALLEST, numbers + " tells of " + left);
        }
    }

    private static Tally tally(long... numbers) {
        return Tally.of(
                "按类别",
                IntStream.range(0, numbers.length)
                        .mapToObj(place -> new Count("C" + place, "类" + place, numbers[place]))
                        .toList(),
                SMALLEST);
    }

    private static List<@Nullable Long> counts(long... numbers) {
        return tally(numbers).cells().stream()
                .<@Nullable Long>map(Cell::count)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<@Nullable Long> shown(@Nullable Long... counts) {
        return Arrays.asList(counts);
    }
}
