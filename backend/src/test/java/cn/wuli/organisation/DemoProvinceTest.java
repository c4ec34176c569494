package cn.wuli.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.organisation.demo.OrganisationDemo;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The organisation of the demo province, loaded in a transaction that is rolled back. */
@WuliTest
class DemoProvinceTest {
    private static final double LONGEST_SECONDS = 20;

    @Inject
    OrganisationDemo demo;

    @Test
    void loadsTheWholeProvinceWithinTwentySeconds() throws Exception {
        try (Connection connection = TestDatabase.asMigrator()) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            demo.load(new DemoRun(connection));
            double seconds = (System.nanoTime() - start) / 1e9;
            assertEquals(111, count(connection, "org.unit where kind = 'UNIVERSITY' and code like 'U-%'"));
            assertEquals(11, count(connection, "org.unit where kind = 'CITY' and code like 'C-%'"));
            assertEquals(90, count(connection, "org.unit where kind = 'COUNTY'"));
            assertEquals(38, count(connection, managedBy("ZJ", "UNIVERSITY")), "省部属 universities are managed");
            assertEquals(73, count(connection, guidedBy("ZJ", "UNIVERSITY")), "all others are guided");
            assertEquals(
                    0,
                    count(
                            connection,
                            "org.unit u where u.kind in ('BRANCH', 'GROUP')"
                                    + " and not exists (select from org.manage m where m.child_id = u.id)"));
            assertTrue(count(connection, "auth.post p join org.unit u on u.id = p.unit_id where u.code = 'U-10353'")
                    >= 11);
            assertTrue(
                    count(
                                    connection,
                                    "org.term where upper(valid) <= current_date"
                                            + " and not exists (select from org.term n where n.unit_id = term.unit_id"
                                            + " and n.ordinal > term.ordinal)")
                            > 5,
                    "some terms are overdue");
            connection.rollback();
            System.out.printf("demo organisation: %.1f s%n", seconds);
            assertTrue(seconds < LONGEST_SECONDS, seconds + " s");
        }
    }

    private static String managedBy(String code, String kind) {
        return "org.manage m join org.unit c on c.id = m.child_id join org.unit p on p.id = m.parent_id"
                + " where p.code = '" + code + "' and c.kind = '" + kind + "'";
    }

    private static String guidedBy(String code, String kind) {
        return "org.guide g join org.unit c on c.id = g.child_id join org.unit p on p.id = g.guide_id"
                + " where p.code = '" + code + "' and c.kind = '" + kind + "'";
    }

    private static int count(Connection connection, String from) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getInt(1);
        }
    }
}
