package cn.wuli.rights.consult;

import static cn.wuli.rights.ConsultSteps.answer;
import static cn.wuli.rights.ConsultSteps.asked;
import static cn.wuli.rights.ConsultSteps.publish;
import static cn.wuli.rights.ConsultSteps.question;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.wuli.rights.LegalAidSteps;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A question at the desk of the own union or the province: no name goes there, and nothing is published without consent. */
@WuliTest
class ConsultationStoryTest {
    private static final Persona OFFICER = Persona.CAMPUS_WELFARE_OFFICER;
    private static final Persona CHAIR = Persona.CAMPUS_CHAIR;

    @Test
    void isAnsweredByAnAdviserAndTellsTheMember() throws SQLException {
        String id = asked("试用期第三周被口头辞退", SmallProvince.CAMPUS, false);
        as(OFFICER).get("/api/inbox?objectId=" + id).then().body("items", hasSize(1));
        String desk = as(OFFICER)
                .get("/api/consultation-desk")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + id + "' }.allowedActions[0].action", equalTo("ANSWER"))
                .extract()
                .asString();
        assertFalse(desk.contains(Persona.MEMBER.personId().toString()), "the desk learns who asks");
        String lawyer = LegalAidSteps.adviser("解答律师");
        as(OFFICER)
                .body(Map.of("answer", "须说明理由并书面通知。", "adviserId", lawyer))
                .post("/api/consultation-desk/" + id + "/answer")
                .then()
                .statusCode(200);
        answer(CHAIR, id).statusCode(409);
        as(OFFICER).get("/api/inbox?objectId=" + id).then().body("items", hasSize(0));
        as(Persona.MEMBER)
                .get("/api/consultations")
                .then()
                .body(of(id) + ".answer", equalTo("须说明理由并书面通知。"))
                .body(of(id) + ".adviser", startsWith("解答律师"));
        as(Persona.MEMBER)
                .get("/api/inbox?box=COPIED&objectId=" + id)
                .then()
                .body("items[0].title", containsString("已经解答"));
        as(Persona.OTHER_MEMBER).get("/api/consultations").then().body("consultations.id", not(hasItem(id)));
        try (var connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement(
                        "select encode(question, 'escape') from biz.consultation where id = ?::uuid")) {
            query.setString(1, id);
            var row = query.executeQuery();
            row.next();
            assertFalse(row.getString(1).contains("辞退"));
        }
    }

    @Test
    void isPublishedByAnotherPersonWhenTheAskerAgreedAndAsLongAsHeDoes() {
        String id = asked("能公开的问题", SmallProvince.CAMPUS, true);
        String secret = asked("不公开的问题", SmallProvince.CAMPUS, false);
        publish(CHAIR, id, "试用期").statusCode(409);
        answer(OFFICER, id).statusCode(200);
        answer(OFFICER, secret).statusCode(200);
        publish(OFFICER, id, "试用期").statusCode(403);
        publish(CHAIR, secret, "不该公开").statusCode(409).body("title", containsString("不同意"));
        publish(CHAIR, id, "试用期").statusCode(200).body("find { it.id == '" + id + "' }.published", equalTo(true));
        as(Persona.OTHER_BRANCH_MEMBER)
                .get("/api/published-answers?words=随时辞退&kind=LABOUR")
                .then()
                .statusCode(200)
                .body("id", hasItem(id));
        as(Persona.MEMBER).get("/api/published-answers?words=查无此句").then().body("", hasSize(0));
        as(Persona.OTHER_CAMPUS_MEMBER).get("/api/published-answers").then().body("id", not(hasItem(id)));
        consent(id, false);
        as(Persona.MEMBER).get("/api/published-answers").then().body("id", not(hasItem(id)));
        consent(id, true);
        as(Persona.MEMBER).get("/api/published-answers").then().body("id", hasItem(id));
        as(OFFICER).post("/api/published-answers/" + id + "/retraction").then().statusCode(204);
        as(Persona.MEMBER).get("/api/published-answers").then().body("id", not(hasItem(id)));
    }

    @Test
    void reachesTheProvinceWhichKnowsTheUnionAndNobodyElse() {
        String id = asked("想问省里", SmallProvince.PROVINCE, true);
        as(OFFICER).get("/api/consultation-desk").then().body("id", not(hasItem(id)));
        as(Persona.CITY_CHAIR).get("/api/consultation-desk").then().body("id", not(hasItem(id)));
        answer(CHAIR, id).statusCode(404);
        as(Persona.PROVINCE_WELFARE_OFFICER)
                .get("/api/inbox?objectId=" + id)
                .then()
                .body("items.startedBy", everyItem(equalTo("不具名会员")));
        String desk = as(Persona.PROVINCE_WELFARE_OFFICER)
                .get("/api/consultation-desk")
                .then()
                .body("find { it.id == '" + id + "' }.union", equalTo("甲大学工会"))
                .extract()
                .asString();
        assertFalse(desk.contains(Persona.MEMBER.personId().toString()), "the province learns who asks");
        answer(Persona.PROVINCE_WELFARE_OFFICER, id).statusCode(200);
        publish(Persona.PROVINCE_CHAIR, id, "省里答过").statusCode(200);
        as(Persona.OTHER_CAMPUS_MEMBER).get("/api/published-answers").then().body("id", hasItem(id));
        as(OFFICER).post("/api/published-answers/" + id + "/retraction").then().statusCode(404);
    }

    @Test
    void asksOnlyWhoAdvisesTheUnion() {
        as(Persona.MEMBER)
                .body(question("问别的学校", SmallProvince.OTHER_CAMPUS, false))
                .post("/api/consultations")
                .then()
                .statusCode(404);
        as(Persona.MEMBER)
                .get("/api/consultations")
                .then()
                .body("desks.name", hasItem("测试省教育工会"))
                .body("desks[0].name", equalTo("甲大学工会"))
                .body("consultations.question", not(hasItem("问别的学校")));
        as(Persona.MEMBER).get("/api/consultation-desk").then().statusCode(403);
        answer(OFFICER, UUID.randomUUID().toString()).statusCode(404);
    }

    private static void consent(String id, boolean mayPublish) {
        as(Persona.MEMBER)
                .body(Map.of("mayPublish", mayPublish))
                .post("/api/consultations/" + id + "/publication-consent")
                .then()
                .statusCode(200);
    }

    private static String of(String id) {
        return "consultations.find { it.id == '" + id + "' }";
    }
}
