package cn.wuli.assistance.hardship;

import static cn.wuli.assistance.Families.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.assistance.Families;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.FlowDiagrams;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an authority found of a family, by exchange of files, against its declaration (D03, A11). */
@WuliTest
class EconomicCheckTest {
    @Test
    void goesFromTheAuthorisationsToAResultThatMatches() {
        String id = investigated();
        String check = request(id)
                .statusCode(201)
                .body("persons", equalTo(2))
                .extract()
                .path("id");
        request(id).statusCode(409);
        step(Persona.CAMPUS_CHAIR, id, "review").statusCode(409).body("title", containsString("请登记结果或撤销委托"));
        byte[] sheet = as(Persona.CAMPUS_WELFARE_OFFICER)
                .get("/api/economic-checks/" + check + "/sheet")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals('P', sheet[0]);
        as(Persona.BRANCH_CHAIR)
                .get("/api/economic-checks/" + check + "/sheet")
                .then()
                .statusCode(403);
        answer(check, Map.of("annualIncome", 3_300_000, "homes", 1, "cars", 0))
                .statusCode(200)
                .body("outcome", equalTo("MATCH"))
                .body("lines", hasSize(3))
                .body("lines.declared", hasItem("30,000.00"));
        step(Persona.CAMPUS_CHAIR, id, "review").statusCode(200).body("status", equalTo("NOTICE"));
    }

    @Test
    void stopsTheReviewWhereTheResultDiffers() {
        String id = investigated();
        String check = request(id).statusCode(201).extract().path("id");
        answer(check, Map.of("annualIncome", 3_300_001, "cars", 1))
                .statusCode(200)
                .body("outcome", equalTo("MISMATCH"))
                .body("lines.find { it.source == '家庭年收入（元）' }.outcome", equalTo("MISMATCH"))
                .body("lines.find { it.source == '住房（套）' }.outcome", equalTo("UNKNOWN"));
        step(Persona.CAMPUS_CHAIR, id, "review").statusCode(409).body("title", containsString("与申报不符"));
        step(Persona.CAMPUS_CHAIR, id, "return").statusCode(200).body("status", equalTo("RETURNED"));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/hardship-files/" + id + "/economic-checks")
                .then()
                .body("", hasSize(1));
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/hardship-files/" + id + "/economic-checks")
                .then()
                .statusCode(404);
    }

    @Test
    void asksNobodyWithoutAnAuthorisationInForce() {
        String id = investigated();
        Families.sql(
                "insert into ref.rule_version (id, pack, code, unit_id, valid, value, basis, trust)"
                        + " values (gen_random_uuid(), 'hardship', 'agreement-months', ?, '[2020-01-01,)', '1', '测试', 'DEMO')",
                Persona.CAMPUS_CHAIR.unitId());
        try {
            request(id).statusCode(409).body("title", containsString("核对授权书没有签署或已过期"));
        } finally {
            Families.sql(
                    "delete from ref.rule_version where unit_id = ? and code = 'agreement-months'",
                    Persona.CAMPUS_CHAIR.unitId());
        }
        String check = request(id).statusCode(201).extract().path("id");
        Map<String, Object> late =
                Map.of("answeredOn", Calendars.today().plusDays(1).toString());
        answer(check, late).statusCode(422).body("errors[0].path", equalTo("answeredOn"));
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .header("If-Match", 0)
                .body(Map.of("opinion", "委托有误"))
                .post("/api/economic-checks/" + check + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        answer(check, 1, Map.of()).statusCode(409);
        request(id).statusCode(201);
    }

    @Test
    void allowsExactlyTheMovesOfTheTable() throws IOException {
        assertEquals(6, FlowDiagrams.expectTotal(CheckStatus.FLOW, CheckStatus.class, CheckStatus.Act.class));
        FlowDiagrams.expectDrawn("assistance.md", "CheckStatus", CheckStatus.FLOW);
    }

    private static String investigated() {
        String id = Families.submitted();
        step(Persona.BRANCH_CHAIR, id, "branch-check").statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "visits", Families.visit("甲", "乙"))
                .statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "investigation").statusCode(200);
        return id;
    }

    private static ValidatableResponse request(String file) {
        return as(Persona.CAMPUS_WELFARE_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of())
                .post("/api/hardship-files/" + file + "/economic-checks")
                .then();
    }

    private static ValidatableResponse answer(String check, Map<String, Object> found) {
        return answer(check, 0, found);
    }

    private static ValidatableResponse answer(String check, int version, Map<String, Object> found) {
        Map<String, Object> answer = new HashMap<>(Map.of(
                "answeredOn",
                Calendars.today().toString(),
                "proofFileId",
                Families.paper(Persona.CAMPUS_WELFARE_OFFICER, "核对报告.pdf")));
        answer.putAll(found);
        return as(Persona.CAMPUS_WELFARE_OFFICER)
                .header("If-Match", version)
                .body(answer)
                .post("/api/economic-checks/" + check + "/answer")
                .then();
    }
}
