package cn.wuli.assistance.hardship;

import static cn.wuli.assistance.Families.step;
import static cn.wuli.assistance.Families.visit;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.assistance.Families;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way of one family through the hands of the union. */
@WuliTest
class HardshipStoryTest {
    @Test
    void goesFromTheDraftToTheActiveFile() {
        String id = Families.draft();
        step(Persona.BRANCH_SECRETARY, id, "submission")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("category", equalTo("DEEP"))
                .body("calculation.lines.words", hasItem("结论：深度困难"))
                .body("calculation.lines.source", hasItem(containsString("演示数据")));
        inbox(Persona.BRANCH_CHAIR, id, 1);
        step(Persona.BRANCH_CHAIR, id, "branch-check").statusCode(200).body("status", equalTo("INVESTIGATING"));
        inbox(Persona.BRANCH_CHAIR, id, 0);
        inbox(Persona.CAMPUS_WELFARE_OFFICER, id, 1);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "investigation")
                .statusCode(409)
                .body("title", containsString("尚无本轮的入户调查记录"));
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "visits", visit("甲"))
                .statusCode(422)
                .body("type", equalTo("urn:wuli:problem:not-enough-visitors"));
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "visits", visit("甲", "乙")).statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "investigation").statusCode(200);
        step(Persona.CAMPUS_CHAIR, id, "review").statusCode(200).body("status", equalTo("NOTICE"));
        step(Persona.CAMPUS_VICE_CHAIR, id, "activation")
                .statusCode(409)
                .body("title", startsWith("不能直接建档：公示未满 5 个工作日"));
        as(Persona.CAMPUS_VICE_CHAIR)
                .get("/api/hardship-files/" + id)
                .then()
                .body("allowedActions.find { it.action == 'ACTIVATE' }.allowed", equalTo(false))
                .body("allowedActions.find { it.action == 'ACTIVATE' }.reason", containsString("须公示至"));
        Families.endNotice(id);
        step(Persona.CAMPUS_VICE_CHAIR, id, "activation")
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("timeline.words", hasItems("提交", "分工会核对", "完成入户调查", "评议通过并公示", "建档"));
        inbox(Persona.CAMPUS_VICE_CHAIR, id, 0);
    }

    @Test
    void publishesNothingThatMayNotBePublished() {
        String id = Families.published();
        String notice =
                as(Persona.CAMPUS_CHAIR).get("/api/hardship-files/" + id).path("noticeId");
        as(Persona.OTHER_BRANCH_MEMBER)
                .get("/api/hardship-notices/" + notice)
                .then()
                .statusCode(200)
                .body("maskedName", equalTo("陈**"))
                .body("category", equalTo("深度困难"))
                .body("workingDays", equalTo(5))
                .body("publishedBy", equalTo("甲大学工会"))
                .body(not(containsString("陈晓明")))
                .body(not(containsString("339900")))
                .body(not(containsString("肺部")));
        as(Persona.OTHER_CAMPUS_MEMBER)
                .get("/api/hardship-notices/" + notice)
                .then()
                .statusCode(404);
        as(Persona.OTHER_BRANCH_MEMBER).get("/api/hardship-files/" + id).then().statusCode(404);
    }

    @Test
    void waitsForTheAnswerToEveryObjection() {
        String id = Families.published();
        String notice =
                as(Persona.CAMPUS_CHAIR).get("/api/hardship-files/" + id).path("noticeId");
        String objection = as(Persona.OTHER_BRANCH_MEMBER)
                .body(Map.of("text", "该家庭另有住房"))
                .post("/api/hardship-notices/" + notice + "/objections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Persona.BRANCH_SECRETARY)
                .get("/api/hardship-notices/" + notice + "/objections")
                .then()
                .body("", hasSize(0));
        Families.endNotice(id);
        step(Persona.CAMPUS_VICE_CHAIR, id, "activation").statusCode(409).body("title", containsString("1 条异议未答复"));
        as(Persona.OTHER_BRANCH_MEMBER)
                .body(Map.of("text", "太晚了"))
                .post("/api/hardship-notices/" + notice + "/objections")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:notice-over"));
        as(Persona.CAMPUS_CHAIR)
                .body(Map.of("result", "DISMISSED", "answer", "经核实不属实"))
                .post("/api/hardship-notices/objections/" + objection + "/answer")
                .then()
                .statusCode(204);
        step(Persona.CAMPUS_VICE_CHAIR, id, "activation").statusCode(200);
    }

    @Test
    void comesBackWithWordsAndGoesOutInANewRound() {
        String id = Families.submitted();
        step(Persona.BRANCH_CHAIR, id, "return", Map.of()).statusCode(422).body("errors[0].path", equalTo("opinion"));
        step(Persona.BRANCH_CHAIR, id, "return", Map.of("opinion", "请补充诊断证明"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("reason", equalTo("请补充诊断证明"));
        inbox(Persona.BRANCH_SECRETARY, id, 1);
        step(Persona.BRANCH_SECRETARY, id, "submission").statusCode(200).body("round", equalTo(2));
        step(Persona.BRANCH_CHAIR, id, "branch-check").statusCode(200);
    }

    @Test
    void saysFieldByFieldWhatIsMissing() {
        Families.setSubsistenceLine();
        String id = as(Persona.BRANCH_SECRETARY)
                .body(Map.of("personId", Families.memberOf(SmallProvince.BRANCH, "欧阳小雨")))
                .post("/api/hardship-files")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
        Map<String, Object> partial = Map.of(
                "family",
                List.of(Map.of("name", "欧阳小雨", "relation", "SELF", "identityNumber", "339900198001010018"), Map.of()));
        as(Persona.BRANCH_SECRETARY)
                .header("If-Match", 0)
                .body(partial)
                .put("/api/hardship-files/" + id + "/declaration")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        as(Persona.BRANCH_SECRETARY)
                .header("If-Match", 0)
                .body(partial)
                .put("/api/hardship-files/" + id + "/declaration")
                .then()
                .statusCode(412);
        step(Persona.BRANCH_SECRETARY, id, "submission")
                .statusCode(422)
                .body("type", equalTo("urn:wuli:problem:declaration-incomplete"))
                .body("errors.path", hasItems("phone", "primaryCause", "family[0].identityNumber", "family[1].name"))
                .body("errors.message", hasItem(containsString("校验位不符")));
    }

    @Test
    void isFilledInByTheMemberHimselfWhoSeesEveryState() {
        Families.setSubsistenceLine();
        String id = as(Persona.OTHER_MEMBER)
                .body(Map.of())
                .post("/api/hardship-files")
                .then()
                .statusCode(201)
                .body("mine", equalTo(true))
                .extract()
                .path("id");
        as(Persona.OTHER_MEMBER)
                .body(Map.of())
                .post("/api/hardship-files")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:family-filed-already"));
        as(Persona.OTHER_MEMBER)
                .header("If-Match", 0)
                .body(Families.declaration(Persona.OTHER_MEMBER, Families.adult(), Families.adult()))
                .put("/api/hardship-files/" + id + "/declaration")
                .then()
                .statusCode(200);
        step(Persona.OTHER_MEMBER, id, "submission").statusCode(200);
        as(Persona.OTHER_MEMBER)
                .get("/api/inbox?box=STARTED&objectId=" + id)
                .then()
                .body("items[0].waitingFor", equalTo("分工会"));
        step(Persona.BRANCH_SECRETARY, id, "rejection", Map.of("opinion", "家庭收入情况不实"))
                .statusCode(200);
        as(Persona.OTHER_MEMBER)
                .get("/api/hardship-files/" + id)
                .then()
                .body("statusWords", equalTo("不予建档"))
                .body("reason", equalTo("家庭收入情况不实"));
        as(Persona.MEMBER).get("/api/hardship-files/" + id).then().statusCode(404);
    }

    @Test
    void isDecidedFromTheInboxWithOneTap() {
        String id = Families.submitted();
        String task = as(Persona.BRANCH_CHAIR).get("/api/inbox?objectId=" + id).path("items[0].id");
        as(Persona.BRANCH_CHAIR)
                .body(Map.of("taskIds", List.of(task), "decision", "APPROVE"))
                .post("/api/inbox/decisions")
                .then()
                .body("[0].done", equalTo(true));
        as(Persona.BRANCH_CHAIR).get("/api/hardship-files/" + id).then().body("status", equalTo("INVESTIGATING"));
    }

    @Test
    void isNotFoundBySiblingsAndSuperiors() {
        String id = Families.submitted();
        for (Persona persona : List.of(
                Persona.OTHER_CAMPUS_CHAIR,
                Persona.PROVINCE_CHAIR,
                Persona.OTHER_CAMPUS_BRANCH_SECRETARY,
                Persona.OTHER_BRANCH_SECRETARY)) {
            as(persona).get("/api/hardship-files/" + id).then().statusCode(404);
        }
        for (Persona persona : List.of(Persona.CAMPUS_TREASURER, Persona.CAMPUS_SYSTEM_ADMIN)) {
            as(persona).get("/api/hardship-files/" + id).then().statusCode(403);
        }
        as(Persona.CAMPUS_AUDITOR).get("/api/hardship-files/" + id).then().statusCode(200);
        step(Persona.CAMPUS_AUDITOR, id, "branch-check").statusCode(403);
    }

    private static void inbox(Persona persona, String id, int waiting) {
        List<String> due = as(persona).get("/api/inbox?objectId=" + id).path("items.dueOn");
        assertEquals(waiting, due.size());
        assertEquals(
                0,
                due.stream()
                        .filter(day ->
                                day != null && day.compareTo(Calendars.today().toString()) <= 0)
                        .count());
    }
}
