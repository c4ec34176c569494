package cn.wuli.rights.legalaid;

import static cn.wuli.rights.LegalAidSteps.adviser;
import static cn.wuli.rights.LegalAidSteps.applied;
import static cn.wuli.rights.LegalAidSteps.engagement;
import static cn.wuli.rights.LegalAidSteps.facts;
import static cn.wuli.rights.LegalAidSteps.handled;
import static cn.wuli.rights.LegalAidSteps.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.rights.DailyRuns;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A case of legal aid from the phone of the member to his verdict on the help. */
@WuliTest
class LegalAidStoryTest {
    private static final Persona OFFICER = Persona.CAMPUS_WELFARE_OFFICER;
    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> RESULT = Map.of("outcome", "SETTLED", "result", "学校已申报工伤，物流公司先行赔付。");

    @Inject
    WatchLegalAid watch;

    @Inject
    WorkingDays workingDays;

    @Inject
    ExportLegalAids sheet;

    @Test
    void goesFromThePhoneToTheVerdict() {
        String id = applied("OFFICE");
        as(OFFICER)
                .get("/api/inbox?objectId=" + id)
                .then()
                .body("items[0].kind", equalTo("legal-aid.accept"))
                .body("items[0].dueOn", equalTo(in(5)))
                .body("items[0].title", not(containsString("物流")));
        step(OFFICER, id, "acceptance", NOTHING)
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("dueOn", equalTo(in(3)))
                .body("dueBasis", containsString("3 个工作日"));
        step(OFFICER, id, "closing", RESULT).statusCode(409);
        step(OFFICER, id, "adviser", Map.of("adviserId", adviser("章律师")))
                .statusCode(200)
                .body("status", equalTo("HANDLING"))
                .body("dueOn", equalTo(in(60)))
                .body("adviser", equalTo("章律师"))
                .body("adviserContact", equalTo("0571-12351"));
        step(OFFICER, id, "log", work("会见当事人，核对事故认定书。")).statusCode(200).body("dueOn", equalTo(in(60)));
        step(OFFICER, id, "closing", RESULT)
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("outcomeWords", equalTo("协商和解"));
        as(Persona.MEMBER).get("/api/inbox?objectId=" + id).then().body("items.kind", hasItem("legal-aid.rate"));
        step(Persona.MEMBER, id, "rating", Map.of("satisfaction", "CONTENT"))
                .statusCode(200)
                .body("status", equalTo("ENDED"))
                .body("log[0].notes", equalTo("会见当事人，核对事故认定书。"))
                .body("result", equalTo(RESULT.get("result")))
                .body("timeline.words", hasItems("申请", "受理", "指派", "登记办理情况", "结案", "评价"));
    }

    @Test
    void tellsTheMemberWhoReadIt() {
        String id = applied("OFFICE");
        as(OFFICER).get("/api/legal-aids/" + id).then().body("request.facts", equalTo(facts()));
        as(Persona.MEMBER)
                .get("/api/my-data/accesses")
                .then()
                .body("items.find { it.objectType == 'legal-aid' }.fields", hasItem("LEGAL_AID"));
    }

    @Test
    void isPrintedAndListedForWhomTheMemberLetsReadIt() {
        String id = applied("CHAIR");
        print(Persona.MEMBER, id).statusCode(200).body("url", notNullValue());
        print(Persona.CAMPUS_CHAIR, id).statusCode(200);
        print(OFFICER, id).statusCode(404);
        print(Persona.OTHER_MEMBER, id).statusCode(404);
        assertTrue(listed(Persona.CAMPUS_CHAIR).contains(id), "the chair's sheet has it");
        assertFalse(listed(OFFICER).contains(id), "for the chair alone");
    }

    private static ValidatableResponse print(Persona persona, String id) {
        return as(persona).post("/api/legal-aids/" + id + "/application-form").then();
    }

    /** The cases of the sheet that this person would take out. */
    private List<String> listed(Persona persona) {
        return ActingContext.callAs(new ActingPost(persona.subject(), persona.postId()), () -> {
            List<String> ids = new ArrayList<>();
            sheet.each(new LegalAidFilter(), (row, subject) -> ids.add(row.id().toString()));
            return ids;
        });
    }

    @Test
    void isNotThereForWhomItDoesNotConcern() {
        String id = applied("OFFICE");
        as(Persona.OTHER_MEMBER).get("/api/legal-aids/" + id).then().statusCode(404);
        as(Persona.BRANCH_CHAIR).get("/api/legal-aids/" + id).then().statusCode(403);
        as(Persona.CAMPUS_SYSTEM_ADMIN).get("/api/legal-aids/" + id).then().statusCode(403);
        as(Persona.OTHER_CAMPUS_CHAIR).get("/api/legal-aids/" + id).then().statusCode(404);
        as(Persona.PROVINCE_CHAIR).get("/api/legal-aids/" + id).then().statusCode(404);
        as(Persona.BRANCH_CHAIR).get("/api/inbox").then().body("items.objectId", not(hasItem(id)));
    }

    @Test
    void isReadByTheChairAloneWhenTheMemberWantsIt() {
        String id = applied("CHAIR");
        as(OFFICER).get("/api/legal-aids/" + id).then().statusCode(404);
        as(OFFICER).get("/api/legal-aids").then().statusCode(200).body("items.id", not(hasItem(id)));
        as(OFFICER).get("/api/inbox?objectId=" + id).then().body("items.size()", equalTo(0));
        step(OFFICER, id, "acceptance", NOTHING).statusCode(404);
        as(Persona.CAMPUS_CHAIR).get("/api/legal-aids").then().body("items.id", hasItem(id));
        step(Persona.CAMPUS_VICE_CHAIR, id, "acceptance", NOTHING).statusCode(200);
        as(Persona.MEMBER).get("/api/legal-aids").then().body("items.id", hasItem(id));
    }

    @Test
    void isGivenOnlyToWhomTheContractOfTodayBinds() {
        String id = applied("OFFICE");
        step(OFFICER, id, "acceptance", NOTHING).statusCode(200);
        String lapsed = adviser(engagement("聘期已满", Calendars.today()));
        Families.sql(
                "update biz.adviser set contract_until = ? where id = ?::uuid",
                Calendars.today().minusDays(1),
                lapsed);
        step(OFFICER, id, "adviser", Map.of("adviserId", lapsed))
                .statusCode(409)
                .body("title", containsString("请先续聘"))
                .body("errors.path", hasItem("adviserId"));
        step(OFFICER, id, "adviser", Map.of("adviserId", adviser("在聘律师"))).statusCode(200);
    }

    @Test
    void isRefusedWithAReasonAndWithdrawnByTheMemberAlone() {
        String refused = applied("OFFICE");
        step(OFFICER, refused, "refusal", Map.of("opinion", " ")).statusCode(422);
        step(OFFICER, refused, "refusal", Map.of("opinion", "不属于法律事务，请走诉求"))
                .statusCode(200)
                .body("reason", equalTo("不属于法律事务，请走诉求"));
        String withdrawn = handled();
        step(Persona.OTHER_MEMBER, withdrawn, "withdrawal", NOTHING).statusCode(404);
        step(OFFICER, withdrawn, "withdrawal", NOTHING).statusCode(403);
        step(Persona.MEMBER, withdrawn, "withdrawal", NOTHING)
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("dueOn", nullValue());
    }

    @Test
    void goesToTheChairWhenOverdueAndIsFiledAwayWhenNobodyRates() {
        String late = applied("OFFICE");
        String unrated = handled();
        step(OFFICER, unrated, "closing", RESULT).statusCode(200);
        String inTime = applied("OFFICE");
        Families.sql(
                "update biz.legal_aid_case set due_on = ? where id in (?::uuid, ?::uuid)",
                Calendars.today().minusDays(1),
                late,
                unrated);
        Families.sql("update biz.legal_aid_case set due_on = ? where id = ?::uuid", Calendars.today(), inTime);
        as(OFFICER)
                .get("/api/legal-aids?overdue=true")
                .then()
                .body("items.id", hasItem(late))
                .body("items.id", not(hasItem(inTime)));
        DailyRuns.today(watch);
        DailyRuns.today(watch);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/legal-aids/" + late)
                .then()
                .body("escalated", equalTo(true))
                .body("dueOn", equalTo(in(3)))
                .body("timeline.findAll { it.action == 'ESCALATE' }.size()", equalTo(1));
        as(OFFICER).get("/api/inbox?objectId=" + late).then().body("items.size()", equalTo(0));
        as(Persona.CAMPUS_CHAIR).get("/api/inbox?objectId=" + late).then().body("items.size()", equalTo(1));
        as(Persona.MEMBER).get("/api/legal-aids/" + unrated).then().body("status", equalTo("ENDED"));
        as(OFFICER).get("/api/legal-aids/" + inTime).then().body("escalated", equalTo(false));
    }

    /** Neither the case nor the log holds a word in the clear, and the database refuses a decision on one's own case. */
    @Test
    void isSealedAndGuardedByTheDatabase() throws Exception {
        String id = handled();
        step(OFFICER, id, "log", work("会见当事人")).statusCode(200);
        try (var connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement(
                        "select encode(c.content, 'escape') || encode(l.notes, 'escape') from biz.legal_aid_case c"
                                + " join biz.legal_aid_log l on l.case_id = c.id where c.id = ?::uuid")) {
            query.setString(1, id);
            var row = query.executeQuery();
            row.next();
            String stored = row.getString(1);
            assertFalse(stored.contains("物流") || stored.contains("会见"), stored);
        }
        assertThrows(
                Exception.class,
                () -> Families.sql("update biz.legal_aid_step set actor_person_id = person_id where deciding"));
    }

    private String in(int days) {
        return workingDays.plus(Calendars.today(), days).toString();
    }

    private static Map<String, Object> work(String notes) {
        return Map.of("work", "MEETING", "doneOn", Calendars.today().toString(), "minutes", 60, "notes", notes);
    }
}
