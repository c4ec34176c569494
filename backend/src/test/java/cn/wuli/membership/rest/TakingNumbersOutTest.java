package cn.wuli.membership.rest;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.membership.SampleMembers;
import cn.wuli.membership.SyntheticIdentities;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Numbers in full and lists as files: both leave a trace. */
@WuliTest
class TakingNumbersOutTest {
    @Test
    void showsANumberInFullForAPurposeThatIsRecorded() throws SQLException {
        String identity = SyntheticIdentities.next();
        String id = admitted("N-100", identity);
        unmask(Persona.BRANCH_CHAIR, id, "慰问金发放核对")
                .statusCode(200)
                .body("identityNumber", equalTo(identity))
                .body("phone", nullValue());
        try (var connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement(
                        "select fields::text || purpose from audit.access_log where object_id = ?")) {
            query.setObject(1, UUID.fromString(id));
            var row = query.executeQuery();
            assertTrue(row.next());
            assertEquals("{identityNumber}慰问金发放核对", row.getString(1));
        }
    }

    @Test
    void wantsAPurposeAndThePermission() {
        String id = admitted("N-110", SyntheticIdentities.next());
        unmask(Persona.BRANCH_CHAIR, id, " ").statusCode(422);
        unmask(Persona.GROUP_LEADER, id, "核对").statusCode(403);
        unmask(Persona.OTHER_BRANCH_SECRETARY, id, "核对").statusCode(404);
    }

    @Test
    void findsByTheWholeNumberInsideTheScopeOnly() {
        String identity = SyntheticIdentities.next();
        admitted("N-120", identity);
        lookUp(Persona.BRANCH_SECRETARY, identity).body("staffNumber", hasItem("N-120"));
        lookUp(Persona.OTHER_BRANCH_SECRETARY, identity).body("", hasSize(0));
        lookUp(Persona.OTHER_CAMPUS_CHAIR, identity).body("", hasSize(0));
        as(Persona.BRANCH_SECRETARY)
                .body("{\"number\":\"13800000000\"}")
                .post("/api/members/lookup")
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("purpose"));
        as(Persona.CAMPUS_AUDIT_ADMIN)
                .queryParam("act", "member.lookup")
                .get("/api/audit/events")
                .then()
                .body("items.changeWords.flatten()", hasItem("用途：核对重复会籍"));
    }

    @Test
    void exportsTheFilteredListAsASheetThatSaysWhoTookIt() throws SQLException, IOException {
        SampleMembers.load();
        byte[] file = as(Persona.BRANCH_SECRETARY)
                .get("/api/members/export?q=1000")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".xlsx"))
                .extract()
                .asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            String everything = rows.toString()
                    + rows.stream()
                            .flatMap(Row::stream)
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList();
            assertTrue(everything.contains(Persona.BRANCH_SECRETARY.personName()));
            assertTrue(everything.contains("单雄信"));
            assertFalse(everything.contains("古丽·买买提"));
            assertEquals(
                    2,
                    rows.stream()
                            .filter(row -> staffNumber(row).startsWith("1000"))
                            .count());
        }
        try (var connection = TestDatabase.asMigrator();
                var query = connection
                        .createStatement()
                        .executeQuery("select count(*) from audit.event where act = 'member.export'")) {
            query.next();
            assertTrue(query.getInt(1) > 0);
        }
    }

    private static String staffNumber(Row row) {
        return row.stream()
                .map(cell -> cell == null ? "" : cell.getText())
                .toList()
                .getFirst();
    }

    private static io.restassured.response.ValidatableResponse unmask(Persona persona, String id, String purpose) {
        return as(persona)
                .body("{\"fields\":[\"IDENTITY_NUMBER\"],\"purpose\":\"%s\"}".formatted(purpose))
                .post("/api/members/" + id + "/unmasking")
                .then();
    }

    private static io.restassured.response.ValidatableResponse lookUp(Persona persona, String identity) {
        return as(persona)
                .body("{\"identityKind\":\"RESIDENT\",\"number\":\"%s\",\"purpose\":\"核对重复会籍\"}".formatted(identity))
                .post("/api/members/lookup")
                .then()
                .statusCode(200);
    }

    private static String admitted(String staffNumber, String identity) {
        return as(Persona.CAMPUS_ORGANISER)
                .body("""
                        {"unitId":"%s","staffNumber":"%s","name":"冼星海","employment":"PERMANENT","joinedOn":"2020-09-01",
                         "identityKind":"RESIDENT","identityNumber":"%s"}""".formatted(SmallProvince.BRANCH, staffNumber, identity))
                .post("/api/members")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
