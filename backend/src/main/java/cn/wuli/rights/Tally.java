package cn.wuli.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One total, split into cells of which none speaks of few people. A count below the smallest cell is hidden; so are the next
 * smallest ones until what is hidden cannot be told from the total (complementary suppression).
 *
 * @param total null when itself too small
 * @param hidden how many cells are hidden
 */
public record Tally(String title, @Nullable Long total, int hidden, List<Cell> cells) {
    /** @param count null when hidden */
    public record Cell(String code, String words, @Nullable Long count) {}

    /** A count as it is, before anything is hidden. */
    public record Count(String code, String words, long number) {}

    public static Tally of(String title, List<Count> counts, int smallest) {
        long total = counts.stream().mapToLong(Count::number).sum();
        List<Integer> hidden = hidden(counts, smallest);
        return new Tally(
                title,
                total > 0 && total < smallest ? null : total,
                hidden.size(),
                IntStream.range(0, counts.size())
                        .mapToObj(place -> cell(counts.get(place), hidden.contains(place)))
                        .toList());
    }

    private static Cell cell(Count count, boolean hide) {
        return new Cell(count.code(), count.words(), hide ? null : count.number());
    }

    /** A zero tells of nobody and stays, unless all others are hidden: then total and zeros would tell. */
    private static List<Integer> hidden(List<Count> counts, int smallest) {
        List<Integer> hidden = new ArrayList<>();
        List<Integer> shown = new ArrayList<>();
        for (int place = 0; place < counts.size(); place++) {
            long number = counts.get(place).number();
            if (number > 0) {
                (number < smallest ? hidden : shown).add(place);
            }
        }
        shown.sort(Comparator.comparingLong(place -> counts.get(place).number()));
        while (!hidden.isEmpty() && !shown.isEmpty() && tells(counts, hidden, smallest)) {
            hidden.add(shown.removeFirst());
        }
        return hidden;
    }

    /** The reader subtracts what is shown from the total: what is left must be of two cells at least and not few. */
    private static boolean tells(List<Count> counts, List<Integer> hidden, int smallest) {
        long left =
                hidden.stream().mapToLong(place -> counts.get(place).number()).sum();
        return hidden.size() < 2 || left < smallest;
    }
}
