package cn.wuli.membership.importing;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.membership.SyntheticIdentities;
import cn.wuli.testsupport.ImportCalls;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@WuliTest
class ImportingMembersTest {
    private static final Persona OFFICER = Persona.CAMPUS_ORGANISER;
    private static final ImportCalls MEMBERS =
            new ImportCalls(OFFICER, "members", List.of("工号", "姓名", "所在组织", "性别", "用工形式", "入会日期", "证件号", "手机号"));
    private static final int ROWS = 5_000;
    private static final double LONGEST_SECONDS = 20;

    @Test
    void importsFiveThousandMembersWithAllChecks() throws Exception {
        importSheet("W", 500);
        double seconds = importSheet("I", ROWS);
        System.out.printf("import of %d members, check and apply: %.1f s%n", ROWS, seconds);
        try (var connection = TestDatabase.asMigrator();
                var query = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*), count(identity_cipher), count(distinct person_id) from biz.member"
                                        + " where staff_number like 'I0%'")) {
            query.next();
            assertEquals(ROWS, query.getInt(1));
            assertEquals(ROWS, query.getInt(2));
            assertEquals(ROWS, query.getInt(3));
        }
        // The figure is measured by bench on a quiet machine; here only what would be a mistake is refused.
        assertTrue(seconds < LONGEST_SECONDS, seconds + " s");
    }

    @Test
    void refusesEveryWrongRowWithTheReason() throws Exception {
        String identity = SyntheticIdentities.next();
        importSheet("D", 1);
        List<List<String>> rows = List.of(
                row("E001", identity, "会计学院分工会"),
                row("E001", SyntheticIdentities.next(), "会计学院分工会"),
                row("E003", identity, "法学院分工会"),
                row("E004", SyntheticIdentities.next(), "医学院分工会"),
                row("D00001", SyntheticIdentities.next(), "T-U1-B1"),
                row("E006", "339900199001010000", "会计学院分工会"));
        String id = MEMBERS.upload(rows);
        MEMBERS.await(id, "REFUSED")
                .body("rowsTotal", equalTo(6))
                .body("rowsWrong", equalTo(5))
                .body("problems.message", hasItem("与第 2 行重复"))
                .body("problems.message", hasItem(containsString("本单位没有这个组织")))
                .body("problems.message", hasItem(containsString("该工号在本单位已登记")))
                .body("problems.message", hasItem(containsString("校验位")));
    }

    @Test
    void isTheCampusOfficersOnly() throws Exception {
        as(Persona.BRANCH_SECRETARY).get("/api/imports/members/template").then().statusCode(403);
        as(OFFICER).get("/api/imports/members/template").then().statusCode(200);
    }

    private static double importSheet(String prefix, int count) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(
                    row("%s%05d".formatted(prefix, i), SyntheticIdentities.next(), i % 2 == 0 ? "会计学院分工会" : "T-U1-B2"));
        }
        long start = System.nanoTime();
        String id = MEMBERS.upload(rows);
        MEMBERS.await(id, "CHECKED").body("rowsTotal", equalTo(count));
        MEMBERS.confirm(id);
        MEMBERS.await(id, "APPLIED");
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<String> row(String staffNumber, String identity, String unit) {
        return List.of(staffNumber, "尉迟恭", unit, "男", "在编", "2020-09-01", identity, "19900001234");
    }
}
