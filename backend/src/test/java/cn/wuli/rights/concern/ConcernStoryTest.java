package cn.wuli.rights.concern;

import static cn.wuli.rights.ConcernSteps.filed;
import static cn.wuli.rights.ConcernSteps.step;
import static cn.wuli.rights.ConcernSteps.triage;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.wuli.assistance.Families;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.rights.DailyRuns;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A concern from the phone of a member to his verdict on the answer. */
@WuliTest
class ConcernStoryTest {
    private static final Map<String, String> ANSWER = Map.of("answer", "已报修，后勤处周五前更换通风柜。");
    private static final Map<String, Object> TO_BRANCH = Map.of("branchId", SmallProvince.BRANCH);

    @Inject
    WatchConcerns watch;

    @Inject
    WorkingDays workingDays;

    @Test
    void goesFromThePhoneToTheVerdict() {
        String id = filed(Persona.MEMBER, "通风柜", false);
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .get("/api/inbox?objectId=" + id)
                .then()
                .body("items[0].kind", equalTo("concern.triage"))
                .body(
                        "items[0].dueOn",
                        equalTo(workingDays.plus(Calendars.today(), 2).toString()));
        triage(id, Map.of())
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body(
                        "promisedOn",
                        equalTo(workingDays.plus(Calendars.today(), 3).toString()))
                .body("promiseBasis", containsString("3 个工作日"));
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "reply", ANSWER)
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("answeredOn", equalTo(Calendars.today().toString()));
        as(Persona.MEMBER).get("/api/inbox?objectId=" + id).then().body("items.kind", hasItem("concern.rate"));
        step(Persona.MEMBER, id, "rating", Map.of("satisfaction", "CONTENT"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("answer", equalTo(ANSWER.get("answer")))
                .body("timeline.words", hasItems("提出诉求", "分流", "答复", "评价"));
    }

    @Test
    void showsABranchWhatWasHandedToItAndNoName() throws Exception {
        String id = filed(Persona.MEMBER, "不便具名", true);
        as(Persona.BRANCH_CHAIR).get("/api/concerns/" + id).then().statusCode(404);
        triage(id, TO_BRANCH).statusCode(200).body("requester", equalTo("不具名会员"));
        String seen = as(Persona.BRANCH_CHAIR)
                .get("/api/concerns/" + id)
                .then()
                .statusCode(200)
                .body("desk", equalTo("BRANCH"))
                .extract()
                .asString();
        assertFalse(seen.contains(Persona.MEMBER.personName()), seen);
        assertFalse(seen.contains(Persona.MEMBER.personId().toString()), seen);
        as(Persona.BRANCH_CHAIR)
                .get("/api/inbox?objectId=" + id)
                .then()
                .body("items.size()", equalTo(1))
                .body(not(containsString(Persona.MEMBER.personName())));
        as(Persona.OTHER_BRANCH_SECRETARY).get("/api/concerns/" + id).then().statusCode(404);
        step(Persona.BRANCH_CHAIR, id, "reply", ANSWER).statusCode(200);
        step(Persona.MEMBER, id, "rating", Map.of("satisfaction", "FAIRLY_CONTENT"))
                .statusCode(200);
        as(Persona.BRANCH_CHAIR)
                .get("/api/concerns/" + id)
                .then()
                .body(not(containsString(Persona.MEMBER.personName())));
        assertEquals(0, sendersReadBy(Persona.BRANCH_CHAIR, id));
        assertEquals(1, sendersReadBy(Persona.CAMPUS_CHAIR, id));
    }

    @Test
    void namesTheSenderToTheUnionOnlyForARecordedPurpose() {
        String id = filed(Persona.MEMBER, "只对校工会具名", true);
        Map<String, String> purpose = Map.of("purpose", "联系本人核实");
        as(Persona.BRANCH_CHAIR)
                .body(purpose)
                .post("/api/concerns/" + id + "/requester")
                .then()
                .statusCode(403);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/concerns/" + id)
                .then()
                .body(not(containsString(Persona.MEMBER.personName())));
        as(Persona.CAMPUS_CHAIR)
                .body(purpose)
                .post("/api/concerns/" + id + "/requester")
                .then()
                .statusCode(200)
                .body("name", equalTo(Persona.MEMBER.personName()));
        as(Persona.MEMBER).get("/api/my-data/accesses").then().body("items.purpose", hasItem("联系本人核实"));
    }

    @Test
    void isAnsweredByTheDeskAtWhichItLiesAndByNobodyElse() {
        String id = filed(Persona.MEMBER, "谁来答复", false);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "reply", ANSWER).statusCode(409);
        triage(id, TO_BRANCH).statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "reply", ANSWER)
                .statusCode(409)
                .body("title", containsString("正由分工会办理"));
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "hand-over", Map.of("opinion", "改由校工会答复"))
                .statusCode(200)
                .body("desk", equalTo("OFFICER"));
        step(Persona.BRANCH_CHAIR, id, "reply", ANSWER).statusCode(404);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "reply", ANSWER).statusCode(200);
    }

    @Test
    void goesToTheChairOnceWhenTheMemberIsNotContent() {
        String id = filed(Persona.MEMBER, "不满意", false);
        triage(id, Map.of()).statusCode(200);
        step(Persona.CAMPUS_CHAIR, id, "reply", ANSWER).statusCode(200);
        step(Persona.OTHER_MEMBER, id, "dispute", Map.of("opinion", "不是我的")).statusCode(404);
        step(Persona.MEMBER, id, "dispute", Map.of("opinion", "还是没有人来修"))
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("desk", equalTo("CHAIR"));
        step(Persona.CAMPUS_CHAIR, id, "reply", ANSWER).statusCode(409).body("title", containsString("原答复人"));
        step(Persona.CAMPUS_VICE_CHAIR, id, "reply", ANSWER).statusCode(200);
        step(Persona.MEMBER, id, "dispute", Map.of("opinion", "再来一次"))
                .statusCode(409)
                .body("title", containsString("已经重办过一次"));
        step(Persona.MEMBER, id, "rating", Map.of("satisfaction", "NOT_CONTENT"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    @Test
    void isEscalatedWhenOverdueAndClosedWhenNobodyRates() {
        String late = filed(Persona.MEMBER, "超期", false);
        String unrated = filed(Persona.OTHER_MEMBER, "没有评价", false);
        String inTime = filed(Persona.OTHER_MEMBER, "今天到期", false);
        triage(unrated, Map.of()).statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, unrated, "reply", ANSWER).statusCode(200);
        Families.sql(
                "update biz.concern set due_on = ? where id in (?::uuid, ?::uuid)",
                Calendars.today().minusDays(1),
                late,
                unrated);
        Families.sql("update biz.concern set due_on = ? where id = ?::uuid", Calendars.today(), inTime);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/concerns?overdue=true")
                .then()
                .body("items.id", hasItem(late))
                .body("items.id", not(hasItem(inTime)));
        DailyRuns.today(watch);
        DailyRuns.today(watch);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/concerns/" + late)
                .then()
                .body("desk", equalTo("CHAIR"))
                .body("escalated", equalTo(true))
                .body("dueOn", equalTo(workingDays.plus(Calendars.today(), 3).toString()))
                .body("timeline.findAll { it.action == 'ESCALATE' }.size()", equalTo(1));
        as(Persona.MEMBER).get("/api/inbox?box=COPIED").then().body("items.objectId", hasItem(late));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/concerns/" + unrated)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("satisfaction", nullValue());
        as(Persona.CAMPUS_CHAIR).get("/api/concerns/" + inTime).then().body("escalated", equalTo(false));
    }

    @Test
    void hidesSmallNumbersAndStoresNoWordInTheClear() throws Exception {
        String id = filed(Persona.MEMBER, "统计", false);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/concerns/statistics?year=" + Calendars.today().getYear())
                .then()
                .statusCode(200)
                .body("smallest", equalTo(5))
                .body(
                        "tallies[0].cells.findAll { it.count != null && it.count > 0 && it.count < 5 }.size()",
                        equalTo(0));
        try (var connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement(
                        "select encode(statement, 'escape') from biz.concern where id = ?::uuid")) {
            query.setString(1, id);
            var row = query.executeQuery();
            row.next();
            assertFalse(row.getString(1).contains("通风柜"));
        }
    }

    /** As the database answers the application, whatever the service does. */
    private static int sendersReadBy(Persona persona, String id) throws Exception {
        try (var connection = TestDatabase.asApplication()) {
            connection.setAutoCommit(false);
            try (var enter = connection.prepareStatement("select sec.enter(?, ?, 'test')")) {
                enter.setString(1, persona.subject());
                enter.setObject(2, persona.postId());
                enter.execute();
            }
            try (var query =
                    connection.prepareStatement("select count(*) from biz.concern_sender where concern_id = ?::uuid")) {
                query.setString(1, id);
                var row = query.executeQuery();
                row.next();
                return row.getInt(1);
            }
        }
    }
}
