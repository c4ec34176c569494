package cn.wuli.assistance.hardship;

import static cn.wuli.assistance.Families.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.assistance.Families;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The last step of the form: what the rules would say, and the signed authorisation of every adult. */
@WuliTest
class BeforeSubmittingTest {
    @Test
    void saysWhatTheRulesWouldMakeOfItAndStoresNothing() throws SQLException {
        String id = Families.draft();
        Map<String, Object> masked =
                as(Persona.BRANCH_SECRETARY).get("/api/hardship-files/" + id).path("declaration");
        preview(Persona.BRANCH_SECRETARY, id, masked)
                .statusCode(200)
                .body("category", equalTo("DEEP"))
                .body("categoryWords", equalTo("深度困难"))
                .body("lines.words", hasItems("家庭年收入 30,000.00 元", "结论：深度困难"))
                .body("mustSign", contains(0, 1))
                .body("agreementMonths", equalTo(12))
                .body("missing", hasSize(0));
        Map<String, Object> richer = new HashMap<>(masked);
        richer.put("family", List.of(income(masked, 0, 30_000_000), income(masked, 1, 0), income(masked, 2, 0)));
        preview(Persona.BRANCH_SECRETARY, id, richer)
                .body("category", equalTo("NONE"))
                .body("categoryWords", equalTo("未达到困难标准"));
        richer.put("hardshipCost", 29_000_000);
        preview(Persona.BRANCH_SECRETARY, id, richer).body("category", equalTo("ACCIDENTAL"));
        richer.put("assets", Map.of("homes", 1, "areaHundredths", 7000, "cars", 2));
        richer.remove("phone");
        preview(Persona.BRANCH_SECRETARY, id, richer)
                .body("exclusions", hasItem(containsString("家庭用车 2 辆")))
                .body("missing.path", contains("phone"));

        as(Persona.BRANCH_SECRETARY)
                .get("/api/hardship-files/" + id)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("version", equalTo(1))
                .body("category", nullValue())
                .body("calculation", nullValue());
        assertEquals("0", stored("select count(*) from biz.hardship_version where file_id = ?", id));
        preview(Persona.BRANCH_CHAIR, id, masked).statusCode(403);
        preview(Persona.OTHER_BRANCH_SECRETARY, id, masked).statusCode(404);
    }

    @Test
    void givesTheKeyOfARestingDraftOnlyToWhoWorksOnIt() {
        String id = Families.draft();
        String key =
                draftKey(Persona.BRANCH_SECRETARY, id).statusCode(200).extract().path("key");
        assertEquals(32, Base64.getDecoder().decode(key).length);
        draftKey(Persona.BRANCH_SECRETARY, id).body("key", equalTo(key));
        draftKey(Persona.BRANCH_SECRETARY, Families.draft()).body("key", not(equalTo(key)));
        draftKey(Persona.BRANCH_CHAIR, id).statusCode(403);
        draftKey(Persona.OTHER_BRANCH_SECRETARY, id).statusCode(404);
        step(Persona.BRANCH_SECRETARY, id, "submission").statusCode(200);
        draftKey(Persona.BRANCH_SECRETARY, id).statusCode(409);
    }

    private static ValidatableResponse draftKey(Persona reader, String id) {
        return as(reader).get("/api/hardship-files/" + id + "/draft-key").then();
    }

    @Test
    void takesNoAdultWithoutASignedPaperThatStillHolds() {
        Families.setSubsistenceLine();
        String id = as(Persona.BRANCH_SECRETARY)
                .body(Map.of("personId", Families.memberOf(SmallProvince.BRANCH, "欧阳小雨")))
                .post("/api/hardship-files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> declaration =
                Families.declaration(Persona.BRANCH_SECRETARY, Families.adult(), Families.adult());
        member(declaration, 0).put("agreedOn", Calendars.today().minusMonths(12).toString());
        Object paper = member(declaration, 1).remove("agreementFileId");
        save(id, 0, declaration);
        step(Persona.BRANCH_SECRETARY, id, "submission")
                .statusCode(422)
                .body("type", equalTo("urn:wuli:problem:declaration-incomplete"))
                .body("errors.path", contains("family[0].agreedOn", "family[1].agreementFileId"))
                .body("errors.message", contains(containsString("12 个月内有效，现已过期"), containsString("请拍照上传")));

        member(declaration, 0).put("agreedOn", Calendars.today().minusMonths(11).toString());
        member(declaration, 1).put("agreementFileId", paper);
        save(id, 1, declaration);
        step(Persona.BRANCH_SECRETARY, id, "submission").statusCode(200);
    }

    @Test
    void keepsHowLongTheAuthorisationHolds() throws SQLException {
        String id = Families.submitted();
        assertEquals(
                "2",
                stored(
                        "select count(*) from biz.hardship_family_member where file_id = ? and adult"
                                + " and agreement_file_id is not null and agreed_until = agreed_on + interval '12 months'",
                        id));
    }

    private static void save(String id, int version, Map<String, Object> declaration) {
        as(Persona.BRANCH_SECRETARY)
                .header("If-Match", version)
                .body(declaration)
                .put("/api/hardship-files/" + id + "/declaration")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse preview(Persona filler, String id, Map<String, Object> declaration) {
        return as(filler)
                .body(declaration)
                .post("/api/hardship-files/" + id + "/classification-preview")
                .then();
    }

    private static Map<String, Object> income(Map<String, Object> declaration, int place, long fen) {
        Map<String, Object> person = new HashMap<>(member(declaration, place));
        person.put("annualIncome", fen);
        return person;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> member(Map<String, Object> declaration, int place) {
        return ((List<Map<String, Object>>) declaration.get("family")).get(place);
    }

    private static String stored(String query, String id) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var prepared = connection.prepareStatement(query)) {
            prepared.setObject(1, UUID.fromString(id));
            try (var row = prepared.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
