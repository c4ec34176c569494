package cn.wuli.platform.tenancy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Says from first principles which rows a post may see. Knows nothing of SQL: a small forest of units, posts and rows,
 * and the four sentences of docs/architecture.md.
 */
record PolicyOracle(Map<UUID, UUID> parentOf, Map<UUID, UUID> tenantOf) {
    /** What a table offers to posts that do not see their whole tenant. */
    record Reach(boolean byUnit, boolean byPerson, boolean shared) {}

    /** A post: whose, where, and how far it sees (T, S or P). */
    record Post(UUID id, UUID person, UUID unit, String mode) {}

    /** A row of a tenant table. */
    record Row(UUID id, UUID tenant, UUID unit, UUID person) {}

    Set<UUID> visible(Post post, Reach reach, List<Row> rows) {
        UUID tenant = tenantOf.get(post.unit());
        Set<UUID> visible = new HashSet<>();
        for (Row row : rows) {
            if (row.tenant().equals(tenant) && within(post, reach, row)) {
                visible.add(row.id());
            }
        }
        return visible;
    }

    private boolean within(Post post, Reach reach, Row row) {
        return switch (post.mode()) {
            case "T" -> true;
            case "S" ->
                reach.shared() || (reach.byUnit() && ancestors(row.unit()).contains(post.unit()));
            case "P" -> reach.shared() || (reach.byPerson() && row.person().equals(post.person()));
            default -> false;
        };
    }

    private List<UUID> ancestors(UUID unit) {
        List<UUID> path = new ArrayList<>();
        for (UUID at = unit; at != null; at = parentOf.get(at)) {
            path.add(at);
        }
        return path;
    }
}
