package cn.wuli.membership.rest;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.wuli.membership.SyntheticIdentities;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WuliTest
class ChangingMembersTest {
    @Test
    void changesDetailsAndRemembersWhatChanged() {
        String id = admitted("C-100");
        details(id, "0", "单于慧", "PERMANENT", ",\"keepPhone\":true")
                .statusCode(200)
                .body("name", equalTo("单于慧"))
                .body("phone", equalTo("139****0000"))
                .body("version", equalTo(1));
        as(Persona.CAMPUS_ORGANISER)
                .get("/api/members/" + id + "/changes")
                .then()
                .body("findAll { it.act == 'CHANGED' }.field", hasItem("name"))
                .body("find { it.field == 'name' }.valueBefore", equalTo("查良镛"))
                .body("find { it.field == 'name' }.valueAfter", equalTo("单于慧"))
                .body("find { it.field == 'name' }.reason", equalTo("更正"))
                .body("findAll { it.act == 'CHANGED' }.size()", equalTo(1));
        as(Persona.CAMPUS_ORGANISER).get("/api/members?q=chanyuhui").then().body("items.id", hasItem(id));
    }

    @Test
    void removesThePhone() {
        String id = admitted("C-110");
        details(id, "0", "查良镛", "CONTRACT", "").statusCode(200).body("phone", nullValue());
        as(Persona.CAMPUS_ORGANISER)
                .get("/api/members/" + id + "/changes")
                .then()
                .body("find { it.field == 'phone' }.valueBefore", equalTo("139****0000"));
    }

    @Test
    void refusesALostUpdate() {
        String id = admitted("C-120");
        details(id, "0", "甲", "PERMANENT", "").statusCode(200);
        details(id, "0", "乙", "PERMANENT", "")
                .statusCode(412)
                .body("type", equalTo("urn:wuli:problem:changed-meanwhile"))
                .body("currentVersion", equalTo(1));
        as(Persona.CAMPUS_ORGANISER)
                .body("{\"unitId\":\"%s\",\"reason\":\"调动\"}".formatted(SmallProvince.OTHER_BRANCH))
                .post("/api/members/" + id + "/move")
                .then()
                .statusCode(428);
    }

    @Test
    void movesToAnotherBranchAndTheOldBranchSeesHimNoLonger() {
        String id = admitted("C-130");
        move(Persona.BRANCH_SECRETARY, id, SmallProvince.OTHER_BRANCH)
                .statusCode(422)
                .body("errors[0].message", containsString("校工会"));
        move(Persona.CAMPUS_ORGANISER, id, SmallProvince.OTHER_CAMPUS_BRANCH).statusCode(422);
        move(Persona.CAMPUS_ORGANISER, id, SmallProvince.OTHER_BRANCH)
                .statusCode(200)
                .body("unitId", equalTo(SmallProvince.OTHER_BRANCH.toString()));
        as(Persona.BRANCH_SECRETARY).get("/api/members/" + id).then().statusCode(404);
        as(Persona.OTHER_BRANCH_SECRETARY).get("/api/members/" + id).then().statusCode(200);
    }

    @Test
    void keepsTheMembershipOfWhoRetires() {
        String id = admitted("C-140");
        status(id, "0", "{\"action\":\"RETAIN\"}")
                .statusCode(422)
                .body("type", equalTo("urn:wuli:problem:status-reason-required"))
                .body("errors[0].message", containsString("退休、失业、服兵役"));
        status(id, "0", "{\"action\":\"RETAIN\",\"statusReason\":\"RETIREMENT\",\"validOn\":\"2026-01-01\"}")
                .statusCode(200)
                .body("status", equalTo("RETAINED"))
                .body("statusReason", equalTo("RETIREMENT"))
                .body("allowedActions.find { it.action == 'RESUME' }.allowed", equalTo(true))
                .body("allowedActions.find { it.action == 'RETAIN' }.allowed", equalTo(false))
                .body("allowedActions.find { it.action == 'RETAIN' }.reason", containsString("保留会籍"));
        status(id, "1", "{\"action\":\"START_TRANSFER\"}")
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:illegal-transition"));
    }

    @Test
    void refusesWhoMayNotChangeTheStanding() {
        String id = admitted("C-150");
        as(Persona.BRANCH_SECRETARY)
                .header("If-Match", "0")
                .body("{\"action\":\"EXPEL\",\"statusReason\":\"DISCIPLINE\"}")
                .post("/api/members/" + id + "/status")
                .then()
                .statusCode(403);
        as(Persona.OTHER_CAMPUS_CHAIR)
                .header("If-Match", "0")
                .body("{\"action\":\"EXPEL\",\"statusReason\":\"DISCIPLINE\"}")
                .post("/api/members/" + id + "/status")
                .then()
                .statusCode(404);
    }

    private static String admitted(String staffNumber) {
        return as(Persona.CAMPUS_ORGANISER)
                .body("""
                        {"unitId":"%s","staffNumber":"%s","name":"查良镛","employment":"PERMANENT","joinedOn":"2020-09-01",
                         "phone":"13900000000","identityKind":"RESIDENT","identityNumber":"%s"}""".formatted(SmallProvince.BRANCH, staffNumber, SyntheticIdentities.next()))
                .post("/api/members")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse details(
            String id, String version, String name, String employment, String phone) {
        String staffNumber =
                as(Persona.CAMPUS_ORGANISER).get("/api/members/" + id).path("staffNumber");
        return as(Persona.CAMPUS_ORGANISER)
                .header("If-Match", version)
                .body("""
                        {"staffNumber":"%s","name":"%s","sex":"MALE","employment":"%s","joinedOn":"2020-09-01","reason":"更正"%s}""".formatted(staffNumber, name, employment, phone))
                .put("/api/members/" + id + "/details")
                .then();
    }

    private static ValidatableResponse move(Persona persona, String id, UUID unit) {
        return as(persona)
                .header("If-Match", "0")
                .body("{\"unitId\":\"%s\",\"reason\":\"岗位调整\"}".formatted(unit))
                .post("/api/members/" + id + "/move")
                .then();
    }

    private static ValidatableResponse status(String id, String version, String body) {
        return as(Persona.CAMPUS_ORGANISER)
                .header("If-Match", version)
                .body(body)
                .post("/api/members/" + id + "/status")
                .then();
    }
}
