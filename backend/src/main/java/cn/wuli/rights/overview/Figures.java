package cn.wuli.rights.overview;

import cn.wuli.rights.Tally;
import cn.wuli.rights.overview.MatterYears.YearCount;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts of several unions and years on their way to a reader. What he is shown of the unions below never overlaps with what he
 * knows of his own, so that no difference of two tables tells of a few.
 */
record Figures(UUID own, int year, int years, int smallest, List<Figure> all) {
    /** As counted; not to be shown. */
    record Figure(UUID unit, RightsMatter matter, int year, long number) {}

    /** A union below, with its name. */
    record Union(UUID id, String name) {}

    List<MatterYears> ownYears() {
        return byYear(figure -> figure.unit().equals(own));
    }

    List<MatterYears> yearsBelow(List<Union> below) {
        return below.isEmpty() ? List.of() : byYear(figure -> !figure.unit().equals(own));
    }

    List<Tally> byUnion(List<Union> below) {
        return below.isEmpty()
                ? List.of()
                : Arrays.stream(RightsMatter.values())
                        .map(matter -> Tally.of(matter.words(), counts(matter, below), smallest))
                        .toList();
    }

    private List<Tally.Count> counts(RightsMatter matter, List<Union> below) {
        return below.stream()
                .map(union -> new Tally.Count(
                        union.id().toString(),
                        union.name(),
                        sum(matter, year, figure -> figure.unit().equals(union.id()))))
                .toList();
    }

    private List<MatterYears> byYear(Predicate<Figure> of) {
        return Arrays.stream(RightsMatter.values())
                .map(matter -> new MatterYears(
                        matter,
                        matter.words(),
                        IntStream.range(0, years)
                                .mapToObj(ago -> new YearCount(year - ago, shown(sum(matter, year - ago, of))))
                                .toList()))
                .toList();
    }

    private long sum(RightsMatter matter, int inYear, Predicate<Figure> of) {
        return all.stream()
                .filter(figure -> figure.matter() == matter && figure.year() == inYear)
                .filter(of)
                .mapToLong(Figure::number)
                .sum();
    }

    /** Nobody is no few: a zero is shown, as in {@link Tally}. */
    private @Nullable Long shown(long number) {
        return number > 0 && number < smallest ? null : number;
    }
}
