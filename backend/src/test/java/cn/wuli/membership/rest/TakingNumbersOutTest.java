package cn.wuli.membership.rest;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.membership.SyntheticIdentities;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Numbers in full leave a trace. */
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
