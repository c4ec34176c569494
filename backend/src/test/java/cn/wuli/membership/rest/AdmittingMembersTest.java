package cn.wuli.membership.rest;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.wuli.membership.SyntheticIdentities;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WuliTest
class AdmittingMembersTest {
    @Test
    void admitsAMemberWithMaskedNumbersAndAHistory() {
        String identity = SyntheticIdentities.next();
        String id = admit(Persona.BRANCH_SECRETARY, SmallProvince.BRANCH, "A-100", identity)
                .statusCode(201)
                .body("name", equalTo("欧阳𬱖"))
                .body("sex", equalTo("MALE"))
                .body("status", equalTo("ACTIVE"))
                .body("phone", equalTo("138****5678"))
                .body("identityNumber", equalTo("339***********" + identity.substring(14)))
                .body("version", equalTo(0))
                .extract()
                .path("id");
        as(Persona.CAMPUS_ORGANISER)
                .get("/api/members/" + id + "/changes")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].act", equalTo("ADMITTED"))
                .body("[0].actorPersonName", equalTo(Persona.BRANCH_SECRETARY.personName()));
    }

    @Test
    void storesNeitherPhoneNorIdentityNumberInPlain() throws SQLException {
        String identity = SyntheticIdentities.next();
        String id = admit(Persona.CAMPUS_ORGANISER, SmallProvince.BRANCH, "A-110", identity)
                .statusCode(201)
                .extract()
                .path("id");
        try (var connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement(
                        "select m::text || p::text as everything from biz.member m join auth.person p on p.id = m.person_id"
                                + " where m.id = ?")) {
            query.setObject(1, UUID.fromString(id));
            ResultSet row = query.executeQuery();
            row.next();
            assertFalse(row.getString(1).contains(identity));
            assertFalse(row.getString(1).contains("13812345678"));
        }
    }

    @Test
    void refusesAStaffNumberThatTheUnionHasAlready() {
        admit(Persona.CAMPUS_ORGANISER, SmallProvince.BRANCH, "A-120", SyntheticIdentities.next())
                .statusCode(201);
        admit(Persona.CAMPUS_ORGANISER, SmallProvince.OTHER_BRANCH, "ａ-120", SyntheticIdentities.next())
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:staff-number-taken"))
                .body("errors[0].path", equalTo("staffNumber"));
    }

    @Test
    void refusesAnIdentityThatIsEnrolledAnywhereInTheSameWords() {
        String identity = SyntheticIdentities.next();
        admit(Persona.OTHER_CAMPUS_ORGANISER, SmallProvince.OTHER_CAMPUS_BRANCH, "A-130", identity)
                .statusCode(201);
        String elsewhere = refusal(Persona.CAMPUS_ORGANISER, SmallProvince.BRANCH, "A-131", identity);
        String here = refusal(Persona.OTHER_CAMPUS_ORGANISER, SmallProvince.OTHER_CAMPUS_BRANCH, "A-132", identity);
        assertEquals(here, elsewhere);
        assertFalse(elsewhere.contains("乙大学"));
    }

    @Test
    void admitsAgainWhoWithdrewFromAnotherUnion() {
        String identity = SyntheticIdentities.next();
        String id = admit(Persona.OTHER_CAMPUS_ORGANISER, SmallProvince.OTHER_CAMPUS_BRANCH, "A-140", identity)
                .statusCode(201)
                .extract()
                .path("id");
        as(Persona.OTHER_CAMPUS_ORGANISER)
                .header("If-Match", 0)
                .body("{\"action\":\"WITHDRAW\",\"statusReason\":\"OWN_WISH\"}")
                .post("/api/members/" + id + "/status")
                .then()
                .statusCode(200);
        admit(Persona.CAMPUS_ORGANISER, SmallProvince.BRANCH, "A-141", identity).statusCode(201);
        as(Persona.OTHER_CAMPUS_ORGANISER)
                .header("If-Match", 1)
                .body("{\"action\":\"READMIT\"}")
                .post("/api/members/" + id + "/status")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:enrolled-already"));
    }

    @Test
    void refusesUnitsOutsideOfTheScope() {
        for (UUID outside :
                new UUID[] {SmallProvince.OTHER_BRANCH, SmallProvince.OTHER_CAMPUS_BRANCH, UUID.randomUUID()}) {
            admit(Persona.BRANCH_SECRETARY, outside, "A-150", SyntheticIdentities.next())
                    .statusCode(422)
                    .body("errors[0].path", equalTo("unitId"));
        }
    }

    @Test
    void namesTheFieldAndTheRuleThatAreBroken() {
        admit(Persona.CAMPUS_ORGANISER, SmallProvince.BRANCH, "工号", "339900199001010000")
                .statusCode(422)
                .body("errors[0].path", equalTo("staffNumber"))
                .body("errors[0].message", containsString("工号由"));
        admit(Persona.CAMPUS_ORGANISER, SmallProvince.BRANCH, "A-160", "339900199002300000")
                .statusCode(422)
                .body("errors[0].path", equalTo("identityNumber"))
                .body("errors[0].message", not(containsString("339900")));
    }

    @Test
    void admitsOnceWhenTheSameCommandComesTwice() {
        String body = body(SmallProvince.BRANCH, "A-180", SyntheticIdentities.next());
        String first = twice(body).statusCode(201).extract().path("id");
        String second = twice(body).statusCode(201).extract().path("id");
        assertEquals(first, second);
        twice(body(SmallProvince.BRANCH, "A-181", SyntheticIdentities.next())).statusCode(422);
    }

    private static ValidatableResponse twice(String body) {
        return as(Persona.CAMPUS_ORGANISER)
                .header("Idempotency-Key", "admit-a-180-once")
                .body(body)
                .post("/api/members")
                .then();
    }

    @Test
    void refusesWhoMayNotAdmit() {
        admit(Persona.GROUP_LEADER, SmallProvince.GROUP, "A-170", SyntheticIdentities.next())
                .statusCode(403)
                .body("type", equalTo("urn:wuli:problem:not-permitted"));
    }

    private static String refusal(Persona persona, UUID unit, String staffNumber, String identity) {
        return admit(persona, unit, staffNumber, identity)
                .statusCode(409)
                .extract()
                .asString()
                .replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private static ValidatableResponse admit(Persona persona, UUID unit, String staffNumber, String identity) {
        return as(persona)
                .body(body(unit, staffNumber, identity))
                .post("/api/members")
                .then();
    }

    private static String body(UUID unit, String staffNumber, String identity) {
        return """
                {"unitId":"%s","staffNumber":"%s","name":"欧阳 𬱖","employment":"PERMANENT","joinedOn":"2020-09-01",
                 "phone":"138-1234-5678","identityKind":"RESIDENT","identityNumber":"%s"}""".formatted(unit, staffNumber, identity);
    }
}
