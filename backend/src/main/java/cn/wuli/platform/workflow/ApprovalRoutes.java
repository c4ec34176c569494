package cn.wuli.platform.workflow;

import cn.wuli.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Who signs, by level and amount; the bands are data ({@code ref.approval_band}), shared by all modules. */
@ApplicationScoped
public class ApprovalRoutes {
    /**
     * What an amount needs on a level.
     *
     * @param signatures of so many different persons
     * @param posts any of these post types may sign
     */
    public record Band(int signatures, List<String> posts, String basis) {
        public boolean maySign(String postType) {
            return posts.contains(postType);
        }
    }

    /** From which amount on so many signatures are needed. */
    public record Step(Money above, int signatures, String basis) {}

    private record Row(String chain, String level, Money above, Band band) {}

    private final EntityManager entities;
    private volatile List<Row> known = List.of();

    ApprovalRoutes(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws IllegalStateException when the chain has no band for this level: a hole in the data, not in the input */
    @Transactional
    public Band band(String chain, String level, Money amount) {
        return rows(chain, level)
                .filter(row -> row.above.compareTo(amount) < 0)
                .reduce((lower, higher) -> higher)
                .orElseThrow(() -> new IllegalStateException("no approval band for " + chain + " " + level))
                .band;
    }

    /** All amounts of a level at which the number of signatures changes, smallest first. */
    @Transactional
    public List<Step> steps(String chain, String level) {
        return rows(chain, level)
                .map(row -> new Step(row.above, row.band.signatures(), row.band.basis()))
                .toList();
    }

    private Stream<Row> rows(String chain, String level) {
        if (known.isEmpty()) {
            known = read();
        }
        return known.stream().filter(row -> row.chain.equals(chain) && row.level.equals(level));
    }

    /** Read once: only a migration changes the bands, and the application starts after it. */
    private List<Row> read() {
        List<?> rows = entities.createNativeQuery(
                        "select chain, level, above_fen, signatures, array_to_string(posts, ','), basis"
                                + " from ref.approval_band order by chain, level, above_fen",
                        Tuple.class)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Row(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        Money.ofFen(row.get(2, Number.class).longValue()),
                        new Band(
                                row.get(3, Number.class).intValue(),
                                List.of(row.get(4, String.class).split(",")),
                                row.get(5, String.class))))
                .toList();
    }
}
