package cn.wuli.rights.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.rights.Tally;
import cn.wuli.rights.overview.Figures.Figure;
import cn.wuli.rights.overview.Figures.Union;
import cn.wuli.rights.overview.MatterYears.YearCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final int SMALLEST = 5;
    private static final int YEAR = 2026;
    private static final int YEARS = 5;
    private static final UUID OWN = new UUID(0, 1);

    @Test
    void keepsTheOwnUnionOutOfTheSumsBelow() {
        // 8 of the own union are known to the reader: were they a cell of the table, 51 - 40 - 8 would tell of the 3.
        Figures figures = figures(List.of(List.of(8, 3, 40)));
        Tally concerns = figures.byUnion(unions(2)).getFirst();
        assertEquals(2, concerns.cells().size());
        assertEquals(43L, concerns.total());
        assertEquals(2, concerns.hidden());
        assertEquals(8L, count(figures.ownYears(), 0));
        assertEquals(43L, count(figures.yearsBelow(unions(2)), 0));
    }

    @Test
    void saysNothingOfUnionsBelowWhereThereIsNone() {
        Figures figures = figures(List.of(List.of(8)));
        assertEquals(List.of(), figures.byUnion(List.of()));
        assertEquals(List.of(), figures.yearsBelow(List.of()));
    }

    /** Everything that the page shows, put together: no number of a few, and none to be had by subtraction. */
    @Property(tries = 1000)
    void letsNobodySubtractHisWayToAFew(
            @ForAll @Size(min = 1, max = 5)
                    List<@Size(min = 1, max = 6) List<@IntRange(max = 12) Integer>> numbersOfYears) {
        Figures figures = figures(numbersOfYears);
        List<Union> below = unions(numbersOfYears.getFirst().size() - 1);
        List<MatterYears> sums = figures.yearsBelow(below);
        Stream.concat(figures.ownYears().stream(), sums.stream())
                .flatMap(matter -> matter.years().stream())
                .map(YearCount::count)
                .filter(Objects::nonNull)
                .forEach(FiguresTest::expectMany);
        for (Tally tally : figures.byUnion(below)) {
            tally.cells().stream()
                    .map(Tally.Cell::count)
                    .filter(Objects::nonNull)
                    .forEach(FiguresTest::expectMany);
            Long total = tally.total();
            if (total != null && tally.hidden() > 0) {
                long shown = tally.cells().stream()
                        .map(Tally.Cell::count)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum();
                assertTrue(tally.hidden() >= 2 && total - shown >= SMALLEST, tally + " tells of " + (total - shown));
            }
        }
        if (!below.isEmpty()) {
            // The same number in the line of years and below the table of unions.
            assertEquals(figures.byUnion(below).getFirst().total(), count(sums, 0));
        }
    }

    private static void expectMany(long count) {
        assertTrue(count == 0 || count >= SMALLEST, count + " speaks of few");
    }

    private static @Nullable Long count(List<MatterYears> matters, int ago) {
        return matters.getFirst().years().get(ago).count();
    }

    /** Concerns of the own union (first) and those below, the newest year first. */
    private static Figures figures(List<List<Integer>> numbersOfYears) {
        List<Figure> all = new ArrayList<>();
        for (int ago = 0; ago < numbersOfYears.size(); ago++) {
            List<Integer> numbers = numbersOfYears.get(ago);
            for (int unit = 0; unit < numbers.size(); unit++) {
                all.add(new Figure(new UUID(0, unit + 1L), RightsMatter.CONCERN, YEAR - ago, numbers.get(unit)));
            }
        }
        return new Figures(OWN, YEAR, YEARS, SMALLEST, all);
    }

    private static List<Union> unions(int below) {
        return Stream.iterate(2, unit -> unit + 1)
                .limit(below)
                .map(unit -> new Union(new UUID(0, unit), "工会" + unit))
                .toList();
    }
}
