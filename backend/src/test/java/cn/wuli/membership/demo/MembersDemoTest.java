package cn.wuli.membership.demo;

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

/** The members of the demo province, loaded in a transaction that is rolled back. */
@WuliTest
class MembersDemoTest {
    private static final double LONGEST_SECONDS = 60;

    @Inject
    OrganisationDemo organisation;

    @Inject
    MembersDemo members;

    @Test
    void loadsFiftyThousandMembersWithinAMinute() throws Exception {
        try (Connection connection = TestDatabase.asMigrator()) {
            connection.setAutoCommit(false);
            organisation.load(new DemoRun(connection));
            long start = System.nanoTime();
            members.load(new DemoRun(connection));
            double seconds = (System.nanoTime() - start) / 1e9;
            String demo = "biz.member m join org.unit t on t.id = m.tenant_id and t.code like 'U-%' ";
            int loaded = count(connection, demo);
            System.out.printf("demo members: %d in %.1f s%n", loaded, seconds);
            assertTrue(loaded >= 40_000 && loaded <= 60_000, loaded + " members");
            assertEquals(3_600, count(connection, demo + "where t.code = 'U-10353'"));
            assertTrue(count(connection, demo + "where m.name like '%㛃%' or m.name like '%𬱖%'") > 100);
            assertTrue(count(connection, demo + "where m.name like '%·%' and m.name_pinyin <> ''") > 100);
            assertTrue(count(connection, demo + "where m.identity_kind = 'PASSPORT'") > 100);
            assertTrue(count(connection, demo + "where m.status = 'RETAINED'") > 500);
            assertEquals(
                    0,
                    count(
                            connection,
                            "auth.post p join org.unit u on u.id = p.unit_id join org.unit t on t.id = u.tenant_id"
                                    + " and t.code like 'U-%' where not exists (select from biz.member m"
                                    + " where m.person_id = p.person_id and m.tenant_id = t.id)"),
                    "every officer is a member");
            connection.rollback();
            assertTrue(seconds < LONGEST_SECONDS, seconds + " s");
        }
    }

    private static int count(Connection connection, String from) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getInt(1);
        }
    }
}
