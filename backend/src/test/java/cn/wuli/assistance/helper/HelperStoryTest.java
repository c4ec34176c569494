package cn.wuli.assistance.helper;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.assistance.Helpers;
import cn.wuli.platform.export.TakenLists;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One family, one helper: assigned, told, visiting, handing over (A16). */
@WuliTest
class HelperStoryTest {
    @Test
    void tellsTheHelperAndPlansHisVisitByTheRules() {
        String id = Helpers.assign(Families.active(), Persona.OTHER_MEMBER)
                .statusCode(201)
                .body("helperPersonId", equalTo(Persona.OTHER_MEMBER.personId().toString()))
                .body("nextVisitOn", equalTo(Calendars.today().plusDays(90).toString()))
                .extract()
                .path("id");
        as(Persona.OTHER_MEMBER)
                .get("/api/inbox?kind=helper.visit&objectId=" + id)
                .then()
                .body("items[0].title", equalTo("陈晓明家庭：走访帮扶家庭"))
                .body("items[0].dueOn", equalTo(Calendars.today().plusDays(90).toString()));
        as(Persona.OTHER_MEMBER)
                .get("/api/inbox?box=COPIED&objectId=" + id)
                .then()
                .body("items.title", hasItem("陈晓明家庭：请您担任帮扶人"));
        seen(Persona.OTHER_MEMBER, id).statusCode(200).body("mine", equalTo(true));
        seen(Persona.MEMBER, id).statusCode(404);
        seen(Persona.OTHER_CAMPUS_CHAIR, id).statusCode(404);
    }

    @Test
    void keepsALedgerWhoseWordsOnlyTheHelperReadsWithoutAPurpose() throws SQLException {
        String id = assigned();
        String photo = Families.paper(Persona.OTHER_MEMBER, "照片.pdf");
        Helpers.record(Persona.OTHER_MEMBER, id, Map.of("amount", 50_000, "goods", "米油一份", "photos", List.of(photo)))
                .statusCode(200)
                .body("visits[0].status", equalTo("PLANNED"))
                .body("visits[1].words", equalTo("病情稳定，子女学费有缺口。"))
                .body("visits[1].goods", equalTo("米油一份"))
                .body("given", equalTo(50_000))
                .body("lastVisitedOn", equalTo(Calendars.today().toString()));
        String visit = seen(Persona.CAMPUS_WELFARE_OFFICER, id)
                .body("visits[1].words", equalTo("（已隐去，共 13 字）"))
                .extract()
                .path("visits[1].id");
        unmask(Persona.BRANCH_SECRETARY, visit).statusCode(403);
        unmask(Persona.CAMPUS_WELFARE_OFFICER, visit).statusCode(200).body("words", equalTo("病情稳定，子女学费有缺口。"));
        assertFalse(stored(visit).contains("学费"));
        as(Persona.OTHER_BRANCH_MEMBER)
                .body(Map.of("visitedOn", Calendars.today().toString(), "manner", "HOME", "words", "x"))
                .post("/api/family-helpers/" + id + "/visits")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesTheFamilyItselfAStrangerAndAFileThatIsNotOnTheList() {
        String file = Families.active();
        UUID applicant = UUID.fromString(
                as(Persona.CAMPUS_CHAIR).get("/api/hardship-files/" + file).path("personId"));
        assign(file, Map.of("personId", applicant))
                .statusCode(422)
                .body("errors[0].message", equalTo("帮扶人不能是这个家庭的成员。"));
        assign(file, Map.of("personId", Persona.OTHER_CAMPUS_MEMBER.personId()))
                .statusCode(422)
                .body("errors[0].message", containsString("请选择本工会的人员"));
        Helpers.assign(Families.submitted(), Persona.OTHER_MEMBER)
                .statusCode(409)
                .body("title", containsString("只有在册的家庭"));
    }

    @Test
    void handsOverWithWordsAndKeepsTheHistory() {
        String file = Families.active();
        String first = Helpers.assign(file, Persona.OTHER_MEMBER).extract().path("id");
        assign(file, Map.of("personId", Persona.BRANCH_CHAIR.personId()))
                .statusCode(422)
                .body("errors[0].path", equalTo("handover"));
        String second = assign(file, Map.of("personId", Persona.BRANCH_CHAIR.personId(), "handover", "关注子女升学"))
                .statusCode(201)
                .extract()
                .path("id");
        seen(Persona.CAMPUS_CHAIR, first)
                .body("endedOn", equalTo(Calendars.today().toString()))
                .body("ending", equalTo("关注子女升学"))
                .body("mayPlan", equalTo(false));
        as(Persona.OTHER_MEMBER)
                .get("/api/inbox?kind=helper.visit&objectId=" + first)
                .then()
                .body("items", hasSize(0));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/family-helpers?ended=true&fileId=" + file)
                .then()
                .body("items.id", hasItem(first))
                .body("items.id", hasItem(second));
        Helpers.record(Persona.OTHER_MEMBER, first, Map.of()).statusCode(409);
    }

    @Test
    void countsAndListsWhatIsOverdue() {
        String id = assigned();
        Families.sql(
                "update biz.family_helper set since = current_date - 120, next_visit_on = current_date - 30 where id = ?",
                UUID.fromString(id));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/family-helpers?due=OVERDUE&limit=200")
                .then()
                .body("items.id", hasItem(id));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/family-helpers?due=LATER&limit=200")
                .then()
                .body("items.id", not(hasItem(id)));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/family-helpers/figures")
                .then()
                .statusCode(200)
                .body("overdue", greaterThanOrEqualTo(1))
                .body("unvisited", greaterThanOrEqualTo(1))
                .body("everyDays", equalTo(90));
        String alone = Families.active();
        as(Persona.CAMPUS_CHAIR)
                .get("/api/hardship-files?withoutHelper=true&limit=200")
                .then()
                .body("items.id", hasItem(alone));
        Helpers.record(Persona.OTHER_MEMBER, id, Map.of()).statusCode(200);
        seen(Persona.CAMPUS_CHAIR, id)
                .body("nextVisitOn", equalTo(Calendars.today().plusDays(90).toString()));
        String sheet = TakenLists.take(Persona.CAMPUS_CHAIR, "/api/family-helpers/export");
        assertTrue(sheet.contains("帮扶人") && sheet.contains("陈晓明"), sheet);
    }

    @Test
    void plansMoreVisitsAndNeverFewerThanTheRulesAsk() {
        String id = assigned();
        String soon = Calendars.today().plusDays(3).toString();
        plan(id, Calendars.today().minusDays(1).toString()).statusCode(422);
        plan(id, soon).statusCode(200).body("nextVisitOn", equalTo(soon));
        plan(id, soon).statusCode(422);
        String visit =
                seen(Persona.OTHER_MEMBER, id).extract().path("visits.find { it.plannedOn == '" + soon + "' }.id");
        as(Persona.OTHER_MEMBER)
                .post("/api/family-helpers/visits/" + visit + "/cancellation")
                .then()
                .statusCode(200)
                .body("nextVisitOn", equalTo(Calendars.today().plusDays(90).toString()));
    }

    @Test
    void endsWhenTheFamilyLeavesTheList() {
        String file = Families.active();
        String id = Helpers.assign(file, Persona.OTHER_MEMBER).extract().path("id");
        for (String act : List.of("call", "exit")) {
            as(Persona.CAMPUS_CHAIR)
                    .header("If-Match", Families.version(Persona.CAMPUS_CHAIR, file))
                    .body(Map.of("opinion", "家庭收入恢复"))
                    .post("/api/hardship-reviews/" + file + "/" + act)
                    .then()
                    .statusCode(200);
        }
        seen(Persona.OTHER_MEMBER, id)
                .body("ending", equalTo("脱困退出"))
                .body("nextVisitOn", nullValue())
                .body("visits.status", equalTo(List.of("CANCELLED")));
    }

    private static String assigned() {
        return Helpers.assign(Families.active(), Persona.OTHER_MEMBER)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse assign(String file, Map<String, Object> helper) {
        Map<String, Object> body = new java.util.HashMap<>(helper);
        body.put("fileId", file);
        return as(Persona.BRANCH_SECRETARY)
                .body(body)
                .post("/api/family-helpers")
                .then();
    }

    private static ValidatableResponse plan(String id, String day) {
        return as(Persona.OTHER_MEMBER)
                .body(Map.of("plannedOn", day))
                .post("/api/family-helpers/" + id + "/plan")
                .then();
    }

    private static ValidatableResponse seen(Persona persona, String id) {
        return as(persona).get("/api/family-helpers/" + id).then();
    }

    private static ValidatableResponse unmask(Persona persona, String visit) {
        return as(persona)
                .body(Map.of("purpose", "核对走访"))
                .post("/api/family-helpers/visits/" + visit + "/unmasking")
                .then();
    }

    private static String stored(String visit) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement("select words from biz.helper_visit where id = ?")) {
            query.setObject(1, UUID.fromString(visit));
            try (var row = query.executeQuery()) {
                assertTrue(row.next());
                return new String(row.getBytes(1), StandardCharsets.UTF_8);
            }
        }
    }
}
