package cn.wuli.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** What the database itself guarantees about the hierarchy. Everything is rolled back. */
@WuliTest
class HierarchyTest {
    private static final int FORESTS = 40;
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    /** An edge of a random forest and whether it holds on {@link #DAY}. */
    private record Edge(int child, int parent, boolean holds) {}

    @Test
    void keepsAClosureThatEqualsTheRecursionOverRandomForests() throws SQLException {
        for (int seed = 0; seed < FORESTS; seed++) {
            try (Connection connection = TestDatabase.asMigrator()) {
                connection.setAutoCommit(false);
                Random random = new Random(seed);
                List<UUID> units = units(connection, 4 + random.nextInt(26));
                List<Edge> edges = edges(connection, units, random);
                run(connection, "select org.rebuild(?)", DAY);
                assertEquals(expected(units, edges), closure(connection, units), "seed " + seed);
                connection.rollback();
            }
        }
    }

    @Test
    void refusesASecondManagerAtTheSameTime() throws SQLException {
        assertEquals(
                "pk_manage",
                refusal("insert into org.manage (child_id, parent_id, valid, basis_document)"
                        + " values ('" + SmallProvince.CAMPUS + "', '" + SmallProvince.CITY
                        + "', '[2023-01-01,2023-02-01)', '测')"));
    }

    @Test
    void refusesARelationOutsideTheLifeOfTheUnit() throws SQLException {
        assertEquals(
                "fk_guide_child_version",
                refusal("insert into org.guide (child_id, guide_id, valid, basis_document)"
                        + " values ('" + SmallProvince.CAMPUS + "', '" + SmallProvince.CITY
                        + "', '[2019-01-01,2021-01-01)', '测')"));
    }

    @Test
    void refusesABranchThatAnotherUnionManages() throws SQLException {
        assertEquals(
                "ck_manage_tenant",
                refusal("update org.manage set parent_id = '" + SmallProvince.OTHER_CAMPUS + "' where child_id = '"
                        + SmallProvince.BRANCH + "'"));
    }

    @Test
    void refusesACycleInsteadOfLooping() throws SQLException {
        try (Connection connection = TestDatabase.asMigrator()) {
            connection.setAutoCommit(false);
            List<UUID> units = units(connection, 3);
            for (int i = 0; i < 3; i++) {
                manage(connection, units.get(i), units.get((i + 1) % 3), "[2020-01-01,)");
            }
            PSQLException refused =
                    assertThrows(PSQLException.class, () -> run(connection, "select org.rebuild(?)", DAY));
            assertEquals(
                    // A unit that is its own ancestor would stand in the closure twice.
                    "pk_closure_now", refused.getServerErrorMessage().getConstraint());
            connection.rollback();
        }
    }

    @Test
    void givesTheApplicationNoRightsOnTheTables() throws SQLException {
        try (Connection connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            for (String table : List.of("org.unit", "org.manage", "org.term", "auth.post")) {
                PSQLException refused =
                        assertThrows(PSQLException.class, () -> statement.execute("select from " + table));
                assertEquals("42501", refused.getSQLState());
            }
            try (ResultSet row = statement.executeQuery("select count(*) from org.visible_unit")) {
                assertTrue(row.next());
                assertEquals(0, row.getInt(1), "without an acting post there is no directory");
            }
        }
    }

    private static List<UUID> units(Connection connection, int count) throws SQLException {
        List<UUID> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID id = UUID.randomUUID();
            run(connection, "insert into org.unit (id, kind, code) values (?, 'EXTERNAL', ?)", id, "T-H-" + id);
            run(
                    connection,
                    "insert into org.unit_version (unit_id, valid, name, basis_document)"
                            + " values (?, '[2020-01-01,)', '测', '测')",
                    id);
            units.add(id);
        }
        return units;
    }

    /** Each unit hangs below one that was made before it, so there is no cycle; some edges end before or begin after the day. */
    private static List<Edge> edges(Connection connection, List<UUID> units, Random random) throws SQLException {
        List<Edge> edges = new ArrayList<>();
        for (int child = 1; child < units.size(); child++) {
            int parent = Math.max(0, child - 1 - random.nextInt(Math.min(child, 8)));
            int period = depth(edges, parent) > 9 ? 1 : random.nextInt(4);
            String valid = switch (period) {
                case 0 -> "[2020-01-01,2022-06-01)";
                case 1 -> "[2022-06-02,)";
                default -> "[2021-01-01,2022-06-02)";
            };
            manage(connection, units.get(child), units.get(parent), valid);
            edges.add(new Edge(child, parent, period > 1));
        }
        return edges;
    }

    private static int depth(List<Edge> edges, int unit) {
        return unit == 0 ? 0 : 1 + depth(edges, edges.get(unit - 1).parent());
    }

    private static Set<String> expected(List<UUID> units, List<Edge> edges) {
        Set<String> pairs = new HashSet<>();
        for (int unit = 0; unit < units.size(); unit++) {
            int ancestor = unit;
            int depth = 0;
            pairs.add(units.get(unit) + " " + units.get(unit) + " 0");
            while (ancestor > 0 && edges.get(ancestor - 1).holds()) {
                ancestor = edges.get(ancestor - 1).parent();
                depth++;
                pairs.add(units.get(ancestor) + " " + units.get(unit) + " " + depth);
            }
        }
        return pairs;
    }

    private static Set<String> closure(Connection connection, List<UUID> units) throws SQLException {
        Set<String> pairs = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select ancestor_id, descendant_id, depth from org.closure_now where descendant_id = any (?)")) {
            query.setArray(1, connection.createArrayOf("uuid", units.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    pairs.add(row.getString(1) + " " + row.getString(2) + " " + row.getInt(3));
                }
            }
        }
        return pairs;
    }

    private static void manage(Connection connection, UUID child, UUID parent, String valid) throws SQLException {
        run(
                connection,
                "insert into org.manage (child_id, parent_id, valid, basis_document) values (?, ?, ?::daterange, '测')",
                child,
                parent,
                valid);
    }

    private static String refusal(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asMigrator()) {
            connection.setAutoCommit(false);
            PSQLException refused = assertThrows(PSQLException.class, () -> run(connection, sql));
            connection.rollback();
            return refused.getServerErrorMessage().getConstraint();
        }
    }

    private static void run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
