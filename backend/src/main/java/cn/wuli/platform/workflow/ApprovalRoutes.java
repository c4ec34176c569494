package cn.wuli.platform.workflow;

import cn.wuli.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

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

    private final EntityManager entities;

    ApprovalRoutes(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws IllegalStateException when the chain has no band for this level: a hole in the data, not in the input */
    @Transactional
    public Band band(String chain, String level, Money amount) {
        List<?> rows = entities.createNativeQuery(
                        "select signatures, array_to_string(posts, ','), basis from ref.approval_band"
                                + " where chain = :chain and level = :level and above_fen < :fen"
                                + " order by above_fen desc limit 1",
                        Object[].class)
                .setParameter("chain", chain)
                .setParameter("level", level)
                .setParameter("fen", amount.fen())
                .getResultList();
        if (rows.isEmpty()) {
            throw new IllegalStateException("no approval band for " + chain + " " + level);
        }
        Object[] row = (Object[]) rows.getFirst();
        return new Band(((Number) row[0]).intValue(), List.of(((String) row[1]).split(",")), (String) row[2]);
    }

    /** All amounts of a level at which the number of signatures changes, smallest first. */
    @Transactional
    public List<Step> steps(String chain, String level) {
        List<?> rows = entities.createNativeQuery(
                        "select above_fen, signatures, basis from ref.approval_band"
                                + " where chain = :chain and level = :level order by above_fen",
                        Object[].class)
                .setParameter("chain", chain)
                .setParameter("level", level)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Step(
                        Money.ofFen(((Number) row[0]).longValue()), ((Number) row[1]).intValue(), (String) row[2]))
                .toList();
    }
}
