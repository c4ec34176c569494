package cn.wuli.organisation;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.membership.SampleMembers;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A re-election from its candidates to the printed result. */
@WuliTest
class ElectionsTest {
    @BeforeEach
    void clear() throws SQLException {
        SampleMembers.load();
        forget();
    }

    @AfterEach
    void forget() throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement()) {
            statement.execute("delete from biz.election_candidate where office = 'ElectionsTest'");
            statement.execute("delete from biz.election where place = 'ElectionsTest'");
        }
    }

    @Test
    void goesFromTheCandidatesToTheResult() throws IOException {
        String election = prepare(1, 2);
        election(election)
                .body("title", equalTo("第41届工会委员会委员选举"))
                .body("hint", containsString("候选人不少于 3 名，现有 0 名"))
                .body("allowedActions.action", hasItems("EDIT", "COUNT", "DISCARD"));
        String one = nominate(election, Persona.CAMPUS_VICE_CHAIR);
        String two = nominate(election, Persona.CAMPUS_ORGANISER);
        String three = nominate(election, Persona.MEMBER);
        election(election).body("hint", nullValue()).body("candidates[0].votes", nullValue());

        String form = pdf(as(Persona.CAMPUS_ORGANISER)
                .post("/api/elections/" + election + "/candidates/" + one + "/form")
                .then());
        says(form, "第41届工会委员会委员选举候选人推荐表", "测试CAMPUS_VICE_CHAIR", "1980年6月", "推荐单位意见", "同意推荐");
        says(paper(election, "REQUEST"), "关于第41届工会委员会委员选举的请示", "甲大学工会：", "应选委员2名，提名候选人3名，差额1名", "妥否，请批示");
        says(paper(election, "COUNT_SHEET"), "计票单", "画“正”计票", "单雄信", "总监票人");
        as(Persona.CAMPUS_ORGANISER)
                .post("/api/elections/" + election + "/papers/RESULT")
                .then()
                .statusCode(409);

        count(election, 0, count(List.of(votes(one, 60, 20), votes(two, 55, 25), votes(three, 40, 40))))
                .statusCode(200)
                .body("status", equalTo("COUNTED"))
                .body("candidates.find { it.id == '" + one + "' }.verdict", equalTo("ELECTED"))
                .body("candidates.find { it.id == '" + three + "' }.verdict", equalTo("NOT_ELECTED"))
                .body("count.elected", equalTo(2))
                .body("count.countedBy", equalTo(Persona.CAMPUS_ORGANISER.personName()))
                .body("count.words", equalTo("应选 2 名，得赞成票超过应到会人数半数并当选 2 名。"));
        says(paper(election, "COUNT_SHEET"), "发出选票82张", "收回选票81张", "有效票80张", "无效票1张");
        says(
                paper(election, "RESULT"),
                "关于第41届工会委员会委员选举结果的报告",
                "应到会100人，实到会82人",
                "有效票80张、无效票1张",
                "当选委员（按姓氏笔画为序）",
                "特此报告");
        as(Persona.CAMPUS_AUDIT_ADMIN)
                .queryParam("act", "election.count")
                .get("/api/audit/events")
                .then()
                .body("items.changeWords.flatten()", hasItem("有效票：80"));
    }

    @Test
    void refusesACountThatDoesNotAddUpAtEachField() {
        String election = prepare(1, 1);
        String one = nominate(election, Persona.CAMPUS_VICE_CHAIR);
        Map<String, Object> count = count(List.of(votes(one, 90, 0)));
        count.put("present", 101);
        count.put("issued", 102);
        count.put("returned", 103);
        count.put("scrutineers", "监票甲、" + Persona.CAMPUS_VICE_CHAIR.personName());
        count(election, 0, count)
                .statusCode(422)
                .body(
                        "errors.path",
                        contains(
                                "present",
                                "issued",
                                "returned",
                                "invalid",
                                "votes[0].inFavour",
                                "votes",
                                "scrutineers"))
                .body("errors.message", hasItem("赞成 90 票，多于有效票 80 张，请核对。"))
                .body("errors.message", hasItem("收回 103 张，多于发出 102 张，选举无效，应重新投票后再登记。"));
        count(election, 0, count(List.of(votes(one, 60, 21))))
                .statusCode(422)
                .body("errors[0].message", equalTo("赞成、不赞成、弃权合计应等于有效票 80 张，请核对。"));
        count(election, 0, count(List.of())).statusCode(422).body("errors[0].path", equalTo("votes"));
        count(election, 7, count(List.of(votes(one, 60, 20)))).statusCode(412);
    }

    @Test
    void refusesASecondElectionForTheSameOfficeAndCandidatesOfOthers() {
        String election = prepare(1, 1);
        plan(Persona.CAMPUS_ORGANISER, 1, 1).statusCode(409).body("errors[0].path", equalTo("round"));
        prepare(2, 1);
        nominate(election, Persona.MEMBER);
        nominated(Persona.CAMPUS_ORGANISER, election, Persona.MEMBER)
                .statusCode(409)
                .body("errors[0].path", equalTo("personId"));
        nominated(Persona.CAMPUS_ORGANISER, election, Persona.OTHER_CAMPUS_MEMBER)
                .statusCode(422)
                .body("errors[0].path", equalTo("personId"));
        as(Persona.CAMPUS_ORGANISER).delete("/api/elections/" + election).then().statusCode(204);
        plan(Persona.CAMPUS_ORGANISER, 1, 1).statusCode(201);
        nominated(Persona.CAMPUS_ORGANISER, election, Persona.OTHER_MEMBER).statusCode(409);
    }

    @Test
    void isSeenByItsUnitAndByNobodyElse() {
        String election = prepare(1, 1);
        nominate(election, Persona.MEMBER);
        as(Persona.BRANCH_SECRETARY)
                .get("/api/units/" + SmallProvince.BRANCH + "/elections")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + election + "' }.candidates", equalTo(1));
        as(Persona.BRANCH_SECRETARY)
                .get("/api/elections/" + election)
                .then()
                .statusCode(200)
                .body("allowedActions[0].reason", notNullValue());
        for (Persona stranger : List.of(
                Persona.OTHER_BRANCH_SECRETARY, Persona.OTHER_CAMPUS_CHAIR, Persona.PROVINCE_CHAIR, Persona.MEMBER)) {
            as(stranger).get("/api/elections/" + election).then().statusCode(404);
            as(stranger)
                    .post("/api/elections/" + election + "/papers/REQUEST")
                    .then()
                    .statusCode(404);
        }
        plan(Persona.OTHER_CAMPUS_ORGANISER, 3, 1).statusCode(404);
        plan(Persona.BRANCH_SECRETARY, 3, 1).statusCode(403);
    }

    private static String prepare(int round, int seats) {
        return plan(Persona.CAMPUS_ORGANISER, round, seats)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse plan(Persona persona, int round, int seats) {
        Map<String, Object> plan = new HashMap<>(Map.of("bodyKind", "COMMITTEE", "position", "MEMBER", "ordinal", 41));
        plan.putAll(Map.of("round", round, "place", "ElectionsTest", "eligible", 100, "seats", seats));
        plan.put("heldOn", Calendars.today().minusDays(1).toString());
        return as(persona)
                .body(plan)
                .post("/api/units/" + SmallProvince.BRANCH + "/elections")
                .then();
    }

    private static ValidatableResponse election(String id) {
        return as(Persona.CAMPUS_ORGANISER).get("/api/elections/" + id).then().statusCode(200);
    }

    private static String nominate(String election, Persona candidate) {
        return nominated(Persona.CAMPUS_ORGANISER, election, candidate)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse nominated(Persona by, String election, Persona candidate) {
        Map<String, Object> words = Map.of(
                "sex",
                "FEMALE",
                "bornIn",
                "1980年6月",
                "politicalStatus",
                "群众",
                "office",
                "ElectionsTest",
                "recommendedBy",
                "会计系工会小组",
                "profile",
                "从事教学多年",
                "recommendation",
                "同意推荐");
        return as(by).body(Map.of("personId", candidate.personId(), "recommendation", words))
                .post("/api/elections/" + election + "/candidates")
                .then();
    }

    private static Map<String, Object> votes(String candidate, int inFavour, int against) {
        return Map.of("candidateId", candidate, "inFavour", inFavour, "against", against, "abstained", 0);
    }

    private static Map<String, Object> count(List<Map<String, Object>> votes) {
        Map<String, Object> count = new HashMap<>(Map.of("present", 82, "issued", 82, "returned", 81, "valid", 80));
        count.putAll(Map.of("invalid", 1, "chiefScrutineer", "监票总", "scrutineers", "监票甲、计票乙", "votes", votes));
        return count;
    }

    private static ValidatableResponse count(String election, int version, Map<String, Object> count) {
        return as(Persona.CAMPUS_ORGANISER)
                .header("If-Match", version)
                .body(count)
                .put("/api/elections/" + election + "/count")
                .then();
    }

    private static String paper(String election, String kind) throws IOException {
        return pdf(as(Persona.CAMPUS_ORGANISER)
                .post("/api/elections/" + election + "/papers/" + kind)
                .then());
    }

    /** The text without its line breaks. */
    private static String pdf(ValidatableResponse printed) throws IOException {
        String url = printed.statusCode(200).extract().path("url");
        var answer = RestAssured.given().urlEncodingEnabled(false).get(url);
        assertEquals("application/pdf", answer.contentType());
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static void says(String text, String... all) {
        for (String expected : all) {
            assertTrue(text.contains(expected), () -> expected + " is missing in\n" + text);
        }
    }
}
