package cn.wuli.platform.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.tenancy.PolicyOracle.Post;
import cn.wuli.platform.tenancy.PolicyOracle.Reach;
import cn.wuli.platform.tenancy.PolicyOracle.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Random forests, posts and rows: what the policies show is what the oracle says, row for row; and each policy matters. */
class PolicyOracleTest {
    private static ProvingGround ground;
    private static long comparisons;

    private record Trial(PolicyOracle oracle, List<Post> posts, List<Row> rows) {}

    @BeforeContainer
    static void begin() throws SQLException {
        ground = new ProvingGround();
    }

    @AfterContainer
    static void end() throws SQLException {
        System.out.printf("Policy oracle: %d comparisons of a post with a table, 0 mismatches%n", comparisons);
        ground.close();
    }

    @Property(tries = 60)
    void showsExactlyWhatTheOracleSays(@ForAll long seed) throws SQLException {
        Trial trial = arrange(seed);
        for (Post post : trial.posts()) {
            for (Map.Entry<String, Reach> table : ProvingGround.TABLES.entrySet()) {
                Set<UUID> expected = trial.oracle().visible(post, table.getValue(), trial.rows());
                assertEquals(expected, ground.seen(post, table.getKey()), () -> post + " on " + table.getKey());
                comparisons++;
            }
        }
    }

    @Property(tries = 20)
    void refusesToWriteOutsideOfWhatIsSeen(@ForAll long seed) throws SQLException {
        Trial trial = arrange(seed);
        Post post = trial.posts().getFirst();
        for (Map.Entry<String, Reach> table : ProvingGround.TABLES.entrySet()) {
            Set<UUID> visible = trial.oracle().visible(post, table.getValue(), trial.rows());
            ground.enter(post);
            try (var statement = ground.application.createStatement()) {
                assertEquals(visible.size(), statement.executeUpdate("delete from biz." + table.getKey()));
            } finally {
                ground.application.rollback();
            }
        }
    }

    /** Policy mutation: whatever is loosened, the oracle must notice. A mutant that survives means a blind suite. */
    @Property(tries = 3)
    void noticesEveryLoosenedPolicy(@ForAll long seed) throws SQLException {
        Trial trial = arrange(seed);
        int killed = 0;
        List<String> mutations = new ArrayList<>();
        for (String table : ProvingGround.TABLES.keySet()) {
            mutations.add("alter table biz." + table + " disable row level security");
            mutations.add("alter policy tenant on biz." + table + " using (true)");
            mutations.add("drop policy tenant on biz." + table);
            if (!table.equals("proof_shared")) {
                mutations.add("alter policy scope on biz." + table + " using (true)");
                mutations.add("drop policy scope on biz." + table);
            }
        }
        for (String mutation : mutations) {
            try {
                ProvingGround.execute(ground.superuser, mutation);
                ProvingGround.execute(ground.superuser, "set local role wuli_app");
                killed += differsForSomePost(trial) ? 1 : 0;
            } finally {
                ground.superuser.rollback();
            }
        }
        assertEquals(mutations.size(), killed, "mutants that survived");
        System.out.printf("Policy mutation score: %d of %d%n", killed, mutations.size());
    }

    private static boolean differsForSomePost(Trial trial) throws SQLException {
        for (Post post : trial.posts()) {
            ProvingGround.execute(ground.superuser, "savepoint trial");
            ProvingGround.execute(
                    ground.superuser,
                    "select sec.enter(?, ?, 'proof')",
                    post.person().toString(),
                    post.id());
            for (Map.Entry<String, Reach> table : ProvingGround.TABLES.entrySet()) {
                long expected = trial.oracle()
                        .visible(post, table.getValue(), trial.rows())
                        .size();
                try (var statement = ground.superuser.createStatement();
                        var count = statement.executeQuery("select count(*) from biz." + table.getKey())) {
                    count.next();
                    if (count.getLong(1) != expected) {
                        return true;
                    }
                }
            }
            ProvingGround.execute(ground.superuser, "rollback to savepoint trial");
        }
        return false;
    }

    private static Trial arrange(long seed) throws SQLException {
        Random random = new Random(seed);
        Map<UUID, UUID> tenantOf = new LinkedHashMap<>();
        Map<UUID, UUID> parentOf = new HashMap<>();
        List<UUID> units = new ArrayList<>();
        for (int tenants = 2 + random.nextInt(3); tenants > 0; tenants--) {
            UUID root = new UUID(random.nextLong(), random.nextLong());
            tenantOf.put(root, root);
            List<UUID> inside = new ArrayList<>(List.of(root));
            for (int branches = 3 + random.nextInt(5); branches > 0; branches--) {
                UUID branch = new UUID(random.nextLong(), random.nextLong());
                tenantOf.put(branch, root);
                parentOf.put(branch, inside.get(random.nextInt(inside.size())));
                inside.add(branch);
            }
            units.addAll(inside);
        }
        List<UUID> persons = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        for (UUID unit : units) {
            for (String mode : List.of("T", "S", "P")) {
                UUID person = new UUID(random.nextLong(), random.nextLong());
                persons.add(person);
                posts.add(new Post(new UUID(random.nextLong(), random.nextLong()), person, unit, mode));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int count = 60 + random.nextInt(60); count > 0; count--) {
            UUID unit = units.get(random.nextInt(units.size()));
            UUID person = persons.get(random.nextInt(persons.size()));
            rows.add(new Row(new UUID(random.nextLong(), random.nextLong()), tenantOf.get(unit), unit, person));
        }
        PolicyOracle oracle = new PolicyOracle(parentOf, tenantOf);
        ground.reset();
        ground.load(oracle, posts, rows);
        assertTrue(posts.size() > 10);
        return new Trial(oracle, posts, rows);
    }
}
