package cn.wuli.rights.supervision;

import static cn.wuli.rights.SupervisionSteps.investigated;
import static cn.wuli.rights.SupervisionSteps.investigators;
import static cn.wuli.rights.SupervisionSteps.registered;
import static cn.wuli.rights.SupervisionSteps.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.wuli.assistance.Families;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From a complaint to the opinion of the union, the answer of the employer, and what follows when he gives none. */
@WuliTest
class SupervisionStoryTest {
    private static final Persona OFFICER = Persona.CAMPUS_WELFARE_OFFICER;
    private static final Persona CHAIR = Persona.CAMPUS_CHAIR;
    private static final Map<String, String> OPINION = Map.of("text", "请于月底前补发加班费，并完善考勤制度。");

    @Inject
    WorkingDays workingDays;

    @Test
    void goesFromTheComplaintToTheAnswer() {
        String id = registered("2026-11-20");
        as(OFFICER)
                .get("/api/supervisions/" + id)
                .then()
                .body("dueOn", equalTo("2026-11-27"))
                .body("dueBasis", containsString("浙江省工会劳动法律监督条例"));
        step(OFFICER, id, "acceptance", Map.of("investigators", investigators("A1", "A1")))
                .statusCode(422)
                .body("errors.path", hasItem("investigators"));
        step(OFFICER, id, "acceptance", Map.of("investigators", investigators("A1", "A2")))
                .statusCode(200)
                .body("status", equalTo("INVESTIGATING"))
                .body("investigators.card", hasItems("A1", "A2"));
        step(OFFICER, id, "opinion", OPINION).statusCode(403);
        step(CHAIR, id, "opinion", OPINION)
                .statusCode(200)
                .body("status", equalTo("OPINION_SENT"))
                .body("opinionSigner", equalTo(CHAIR.personName()))
                .body("dueOn", equalTo(workingDays.plus(Calendars.today(), 15).toString()));
        as(OFFICER)
                .post("/api/supervisions/" + id + "/opinion-letter")
                .then()
                .statusCode(200)
                .body("url", notNullValue());
        step(OFFICER, id, "reply", Map.of("repliedOn", Calendars.today().toString(), "text", "已补发。"))
                .statusCode(200)
                .body("status", equalTo("REPLIED"));
        step(OFFICER, id, "closing", Map.of("opinion", "已改正"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("timeline.words", hasItems("登记", "受理，开始调查", "发出意见书", "登记答复", "结案"));
    }

    @Test
    void goesToTheGeneralUnionOnlyWhenTheDaysAreOver() {
        String id = investigated();
        step(CHAIR, id, "opinion", OPINION).statusCode(200);
        Map<String, String> suggestion = Map.of("text", "建议劳动监察部门依法处理。");
        step(CHAIR, id, "suggestion", suggestion).statusCode(409).body("title", containsString("还没有届满"));
        Families.sql(
                "update biz.supervision_case set due_on = ? where id = ?::uuid",
                Calendars.today().minusDays(1),
                id);
        as(OFFICER).get("/api/supervisions").then().body("find { it.id == '" + id + "' }.overdue", equalTo(true));
        as(OFFICER)
                .post("/api/supervisions/" + id + "/suggestion-letter")
                .then()
                .statusCode(409);
        step(CHAIR, id, "suggestion", suggestion).statusCode(200).body("status", equalTo("SUGGESTED"));
        as(OFFICER)
                .post("/api/supervisions/" + id + "/suggestion-letter")
                .then()
                .statusCode(200);
    }

    @Test
    void isSealedAndOfTheUnionAlone() throws Exception {
        String id = registered("2026-11-20");
        as(Persona.MEMBER).get("/api/supervisions/" + id).then().statusCode(403);
        as(Persona.OTHER_CAMPUS_CHAIR).get("/api/supervisions/" + id).then().statusCode(404);
        as(Persona.PROVINCE_CHAIR).get("/api/supervisions/" + id).then().statusCode(404);
        try (var connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement(
                        "select encode(complaint, 'escape') from biz.supervision_case where id = ?::uuid")) {
            query.setString(1, id);
            var row = query.executeQuery();
            row.next();
            assertFalse(row.getString(1).contains("加班费"));
        }
    }
}
