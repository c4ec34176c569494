package cn.wuli.assistance.hardship;

import static cn.wuli.assistance.Families.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.platform.export.TakenLists;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a family declares: sealed in the database, masked in views, shown only with a purpose that the family can read. */
@WuliTest
class SensitiveDataTest {
    private static final String STATEMENT = "配偶患病，长期治疗。";
    private static final String NOTE = "化疗自付费用";
    private static final String FINDINGS = "家中有人卧床，需人照护。";

    @Test
    void masksNumbersAndHealthAndKeepsThemWhenTheFormComesBack() {
        String self = Families.adult();
        String id = Families.draft(Persona.BRANCH_SECRETARY, SmallProvince.BRANCH, self, Families.adult());
        Map<String, Object> shown = as(Persona.BRANCH_SECRETARY)
                .get("/api/hardship-files/" + id)
                .then()
                .statusCode(200)
                .body(not(containsString(self)))
                .body(not(containsString("肺部")))
                .body("declaration.phone", equalTo("138****5678"))
                .body("declaration.bankAccount", equalTo("****3445"))
                .extract()
                .path("declaration");
        as(Persona.BRANCH_SECRETARY)
                .header("If-Match", 1)
                .body(shown)
                .put("/api/hardship-files/" + id + "/declaration")
                .then()
                .statusCode(200);
        step(Persona.BRANCH_SECRETARY, id, "submission").statusCode(200);
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .body(Map.of("fields", List.of("IDENTITY_NUMBERS", "HEALTH"), "purpose", "核对身份"))
                .post("/api/hardship-files/" + id + "/unmasking")
                .then()
                .statusCode(200)
                .body("identityNumbers[0]", equalTo(self))
                .body("health[0]", equalTo("肺部疾病"))
                .body("phone", equalTo(null));
    }

    @Test
    void tellsTheApplicantWhoLookedAndWhatFor() {
        String id = Families.ownDraft(Persona.MEMBER);
        step(Persona.MEMBER, id, "submission").statusCode(200);
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .body(Map.of("fields", List.of("PHONE"), "purpose", "电话核实困难情况"))
                .post("/api/hardship-files/" + id + "/unmasking")
                .then()
                .statusCode(200);
        as(Persona.MEMBER).get("/api/my-data/accesses").then().body("items.purpose", hasItem("电话核实困难情况"));
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .body(Map.of("fields", List.of("PHONE"), "purpose", ""))
                .post("/api/hardship-files/" + id + "/unmasking")
                .then()
                .statusCode(422);
        for (Persona persona : List.of(Persona.BRANCH_CHAIR, Persona.CAMPUS_AUDITOR, Persona.MEMBER)) {
            as(persona)
                    .body(Map.of("fields", List.of("PHONE"), "purpose", "看看"))
                    .post("/api/hardship-files/" + id + "/unmasking")
                    .then()
                    .statusCode(403);
        }
        step(Persona.MEMBER, id, "withdrawal", Map.of()).statusCode(200);
    }

    @Test
    void hidesWhatIsSaidInFreeWordsFromAllButWhoWroteItAndTheFamily() {
        String id = Families.ownDraft(Persona.MEMBER);
        step(Persona.MEMBER, id, "submission").statusCode(200);
        step(Persona.BRANCH_CHAIR, id, "branch-check").statusCode(200);
        Map<String, Object> visit = new HashMap<>(Families.visit("甲", "乙"));
        visit.put("findings", FINDINGS);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "visits", visit).statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "investigation").statusCode(200);
        step(Persona.CAMPUS_CHAIR, id, "review").statusCode(200);

        String file = "/api/hardship-files/" + id;
        as(Persona.MEMBER)
                .get(file)
                .then()
                .body("declaration.statement", equalTo(STATEMENT))
                .body("declaration.expenses[0].note", equalTo(NOTE))
                .body("visits[0].findings", equalTo(FINDINGS));
        as(Persona.CAMPUS_CHAIR)
                .get(file)
                .then()
                .body("declaration.statement", equalTo("（已隐去，共 10 字）"))
                .body("visits[0].findings", equalTo("（已隐去，共 12 字）"));
        for (Persona reader : List.of(
                Persona.CAMPUS_CHAIR,
                Persona.CAMPUS_WELFARE_OFFICER,
                Persona.CAMPUS_AUDITOR,
                Persona.BRANCH_CHAIR,
                Persona.BRANCH_SECRETARY,
                Persona.OTHER_BRANCH_MEMBER)) {
            for (String address : List.of(
                    file,
                    "/api/hardship-files?limit=100",
                    "/api/inbox?limit=100",
                    "/api/inbox?box=DONE&limit=100",
                    "/api/inbox?box=COPIED&limit=100",
                    "/api/hardship-notices?limit=100",
                    "/api/aid-grants?limit=100")) {
                String answer = as(reader).get(address).asString();
                for (String words : List.of(STATEMENT, NOTE, FINDINGS, "肺部疾病")) {
                    assertFalse(answer.contains(words), reader + " reads " + words + " at " + address);
                }
            }
        }
        assertTrue(exported().contains("困难家庭"));
        assertFalse(exported().contains("长期治疗"), "the export carries the statement");

        unmask(Persona.BRANCH_CHAIR, id, "STATEMENT")
                .statusCode(200)
                .body("statement", equalTo(STATEMENT))
                .body("expenseNotes", equalTo(List.of(NOTE)));
        as(Persona.MEMBER)
                .get("/api/inbox?box=COPIED&objectId=" + id)
                .then()
                .body("items.title", hasItem(containsString("公示")));
        unmask(Persona.BRANCH_CHAIR, id, "FINDINGS").statusCode(403);
        unmask(Persona.CAMPUS_AUDITOR, id, "STATEMENT").statusCode(403);
        unmask(Persona.CAMPUS_CHAIR, id, "FINDINGS").statusCode(200).body("findings", equalTo(List.of(FINDINGS)));
        as(Persona.MEMBER)
                .get("/api/my-data/accesses")
                .then()
                .body("items.fields.flatten()", hasItems("STATEMENT", "FINDINGS"));
        step(Persona.MEMBER, id, "withdrawal", Map.of()).statusCode(200);
    }

    @Test
    void letsTheFillerGoOnWithTheStatementUntilItIsSubmitted() {
        String id = Families.draft();
        as(Persona.BRANCH_SECRETARY)
                .get("/api/hardship-files/" + id)
                .then()
                .body("declaration.statement", equalTo(STATEMENT));
        as(Persona.BRANCH_CHAIR)
                .get("/api/hardship-files/" + id)
                .then()
                .body("declaration.statement", equalTo("（已隐去，共 10 字）"));
        step(Persona.BRANCH_SECRETARY, id, "submission")
                .statusCode(200)
                .body("declaration.statement", equalTo("（已隐去，共 10 字）"));
    }

    /** All cells of the exported list of grants. */
    private static String exported() {
        return TakenLists.take(Persona.CAMPUS_CHAIR, "/api/aid-grants/export");
    }

    private static ValidatableResponse unmask(Persona reader, String id, String field) {
        return as(reader)
                .body(Map.of("fields", List.of(field), "purpose", "核对申报情况"))
                .post("/api/hardship-files/" + id + "/unmasking")
                .then();
    }

    @Test
    void leavesNothingInTheClearInAnyTable() throws SQLException {
        String self = Families.adult();
        String id = Families.draft(Persona.BRANCH_SECRETARY, SmallProvince.BRANCH, self, Families.adult());
        step(Persona.BRANCH_SECRETARY, id, "submission").statusCode(200);
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement();
                var tables = connection.getMetaData().getTables(null, "biz", "hardship%", new String[] {"TABLE"})) {
            int looked = 0;
            while (tables.next()) {
                looked++;
                String table = "biz." + tables.getString("TABLE_NAME");
                for (String planted :
                        List.of(self, "13800005678", "6222020200112233445", "肺部疾病", "学院路一号", STATEMENT, NOTE)) {
                    try (var rows = statement.executeQuery("select count(*) from " + table
                            + " r where r::text like '%" + planted + "%' or position(convert_to('" + planted
                            + "', 'UTF8') in convert_to(r::text, 'UTF8')) > 0")) {
                        rows.next();
                        assertEquals(0, rows.getInt(1), table + " carries " + planted);
                    }
                }
            }
            assertFalse(looked < 6, "looked at too few tables");
        }
    }
}
