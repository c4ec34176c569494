package cn.wuli.rights.hotline;

import static cn.wuli.rights.ConsultSteps.logged;
import static cn.wuli.rights.ConsultSteps.number;
import static cn.wuli.rights.ConsultSteps.opened;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.rights.ConcernSteps;
import cn.wuli.rights.LegalAidSteps;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers go down the tree; calls of the office wait until something came of them. */
@WuliTest
class HotlineTest {
    private static final Persona OFFICER = Persona.CAMPUS_WELFARE_OFFICER;

    @Inject
    WorkingDays workingDays;

    @Test
    void showsTheOwnNumbersAndThoseFromAbove() {
        String province = opened(Persona.PROVINCE_CHAIR, "省维权热线");
        String campus = opened(Persona.CAMPUS_CHAIR, "校维权热线");
        as(Persona.MEMBER)
                .get("/api/hotlines")
                .then()
                .statusCode(200)
                .body("[0].own", equalTo(true))
                .body("id", hasItem(campus))
                .body("find { it.id == '" + province + "' }.union", equalTo("测试省教育工会"))
                .body("find { it.id == '" + province + "' }.opens", equalTo("19:00"));
        as(Persona.OTHER_CAMPUS_MEMBER)
                .get("/api/hotlines")
                .then()
                .body("id", hasItem(province))
                .body("id", not(hasItem(campus)));
        as(Persona.CAMPUS_CHAIR)
                .post("/api/hotlines/" + province + "/end")
                .then()
                .statusCode(404);
        as(Persona.CAMPUS_CHAIR).post("/api/hotlines/" + campus + "/end").then().statusCode(200);
        as(Persona.CAMPUS_CHAIR).post("/api/hotlines/" + campus + "/end").then().statusCode(404);
    }

    @Test
    void isOnTheCardFromItsFirstDayOnAndAtHoursThatMakeSense() {
        Map<String, Object> later = new HashMap<>(number("下周启用的热线"));
        later.put("startsOn", Calendars.today().plusDays(7).toString());
        as(OFFICER).body(later).post("/api/hotlines").then().statusCode(200).body("name", not(hasItem("下周启用的热线")));
        later.put("closes", "18:00");
        as(OFFICER).body(later).post("/api/hotlines").then().statusCode(422).body("errors.path", hasItem("closes"));
        later.put("number", "拨打总机");
        as(OFFICER).body(later).post("/api/hotlines").then().statusCode(422).body("errors.path", hasItem("number"));
    }

    @Test
    void keepsACallUntilAConcernCameOfIt() throws SQLException {
        String id = logged("食堂职工问加班工资", "CONCERN");
        as(OFFICER)
                .get("/api/inbox?objectId=" + id)
                .then()
                .body("items", hasSize(1))
                .body(
                        "items[0].dueOn",
                        equalTo(workingDays.plus(Calendars.today(), 3).toString()));
        follow(id, LegalAidSteps.applied("OFFICE")).statusCode(422).body("errors.path", hasItem("caseId"));
        String concern = ConcernSteps.filed(Persona.MEMBER, "加班工资", false);
        follow(id, concern).statusCode(200).body("find { it.id == '" + id + "' }.caseId", equalTo(concern));
        follow(id, concern).statusCode(409);
        as(OFFICER).get("/api/inbox?objectId=" + id).then().body("items", hasSize(0));
        String over = logged("问了工会电话", "NONE");
        as(OFFICER).get("/api/office-calls").then().body("find { it.id == '" + over + "' }.dueOn", nullValue());
        follow(over, concern).statusCode(409);
        as(Persona.CAMPUS_COUNSELLOR).get("/api/hotline-calls").then().body("id", not(hasItem(id)));
        as(Persona.MEMBER).get("/api/office-calls").then().statusCode(403);
        as(Persona.OTHER_CAMPUS_CHAIR).get("/api/office-calls").then().body("id", not(hasItem(id)));
        try (var connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement(
                        "select encode(words, 'escape') from biz.hotline_call where id = ?::uuid")) {
            query.setString(1, id);
            var row = query.executeQuery();
            row.next();
            assertFalse(row.getString(1).contains("加班"));
        }
    }

    private static ValidatableResponse follow(String id, String caseId) {
        return as(OFFICER)
                .body(Map.of("result", "已请来电人在手机上提交", "caseId", caseId))
                .post("/api/office-calls/" + id + "/follow-up")
                .then();
    }
}
