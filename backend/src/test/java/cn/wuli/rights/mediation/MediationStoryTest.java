package cn.wuli.rights.mediation;

import static cn.wuli.rights.MediationSteps.application;
import static cn.wuli.rights.MediationSteps.filed;
import static cn.wuli.rights.MediationSteps.mediating;
import static cn.wuli.rights.MediationSteps.mediator;
import static cn.wuli.rights.MediationSteps.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.wuli.assistance.Families;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.MediationSteps;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the application to the agreement, with the clocks of the law. */
@WuliTest
class MediationStoryTest {
    private static final Persona MEDIATOR = Persona.CAMPUS_WELFARE_OFFICER;
    private static final Map<String, String> NOTHING = Map.of();

    /** The vector of the field: received 2026-03-02, day 15 is 2026-03-17, whenever it was accepted. */
    @Test
    void countsFifteenDaysFromTheReceiptAndOffersArbitrationThereafter() {
        Map<String, Object> onPaper = application("测试申请人");
        onPaper.put("personId", Persona.MEMBER.personId());
        onPaper.put("receivedOn", "2026-03-02");
        onPaper.put("occurredOn", "2026-02-01");
        String id = filed(Persona.CAMPUS_CHAIR, onPaper);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/mediations/" + id)
                .then()
                .body("concludeBy", equalTo("2026-03-17"))
                .body("acceptBy", equalTo("2026-03-09"))
                .body("limitationOn", equalTo("2027-02-01"))
                .body("clockBasis", containsString("15 日"));
        step(Persona.CAMPUS_CHAIR, id, "acceptance", NOTHING)
                .statusCode(200)
                .body("concludeBy", equalTo("2026-03-17"))
                .body("overdue", equalTo(true));
        step(Persona.CAMPUS_CHAIR, id, "mediator", Map.of("mediatorId", mediator(MEDIATOR, SmallProvince.CAMPUS)))
                .statusCode(200);
        as(MEDIATOR)
                .get("/api/mediations/" + id)
                .then()
                .body("allowedActions.find { it.action == 'REFER' }.allowed", equalTo(true));
        step(MEDIATOR, id, "referral", Map.of("opinion", "期限届满，可以申请仲裁"))
                .statusCode(200)
                .body("status", equalTo("REFERRED"));
    }

    @Test
    void doesNotReferBeforeTheDaysAreOver() {
        String id = mediating();
        step(MEDIATOR, id, "referral", Map.of("opinion", "转仲裁")).statusCode(409).body("title", containsString("还没有届满"));
    }

    @Test
    void standsStillOnlyWhileBothPartiesAgree() {
        String id = mediating();
        String concludeBy = as(MEDIATOR).get("/api/mediations/" + id).path("concludeBy");
        step(MEDIATOR, id, "pause", Map.of("claimantAgrees", true, "respondentAgrees", false, "opinion", "一方同意"))
                .statusCode(422)
                .body("errors.path", hasItem("respondentAgrees"));
        step(MEDIATOR, id, "pause", Map.of("claimantAgrees", true, "respondentAgrees", true, "opinion", "双方同意"))
                .statusCode(200)
                .body("status", equalTo("PAUSED"));
        Families.sql(
                "update biz.mediation_case set paused_on = ? where id = ?::uuid",
                Calendars.today().minusDays(4),
                id);
        step(MEDIATOR, id, "resumption", NOTHING)
                .statusCode(200)
                .body("pausedDays", equalTo(4))
                .body(
                        "concludeBy",
                        equalTo(LocalDate.parse(concludeBy).plusDays(4).toString()));
    }

    @Test
    void asksManyClaimantsForOneToThreeOfThemselves() {
        Map<String, Object> three = application("甲", "乙", "丙");
        as(Persona.MEMBER)
                .body(three)
                .post("/api/mediations")
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("representatives"));
        three.put("claimants", List.of("甲", "乙", "丙", "丁"));
        three.put("representatives", List.of("甲", "乙", "丙", "丁"));
        as(Persona.MEMBER).body(three).post("/api/mediations").then().statusCode(422);
        three.put("representatives", List.of("戊"));
        as(Persona.MEMBER).body(three).post("/api/mediations").then().statusCode(422);
        three.put("representatives", List.of("甲", "丙"));
        as(Persona.MEMBER).body(three).post("/api/mediations").then().statusCode(201);
    }

    @Test
    void keepsMediatorsOfTheSameUnitAway() {
        String id = filed(Persona.MEMBER, application("测试申请人"));
        step(Persona.CAMPUS_CHAIR, id, "acceptance", NOTHING).statusCode(200);
        String sameUnit = mediator(Persona.CAMPUS_ORGANISER, SmallProvince.BRANCH);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/mediators?caseId=" + id)
                .then()
                .body("find { it.id == '" + sameUnit + "' }.recusal", containsString("回避"));
        step(Persona.CAMPUS_CHAIR, id, "mediator", Map.of("mediatorId", sameUnit))
                .statusCode(409)
                .body("title", containsString("应当回避"));
    }

    @Test
    void isAgreedOnlyWithBothSignaturesAndSignedAnewWhenTheTextChanges() {
        String id = mediating();
        step(Persona.MEMBER, id, "claimant-signature", NOTHING).statusCode(409);
        step(MEDIATOR, id, "agreement", Map.of("text", "十二月前补发三个月岗位津贴。")).statusCode(200);
        step(Persona.MEMBER, id, "claimant-signature", NOTHING)
                .statusCode(200)
                .body("claimantSignedOn", equalTo(Calendars.today().toString()));
        step(MEDIATOR, id, "conclusion", NOTHING).statusCode(409).body("title", containsString("被申请人签署"));
        Map<String, Object> respondent = Map.of(
                "name", "李院长", "signedOn", Calendars.today().toString(), "paperId", MediationSteps.paper(MEDIATOR));
        step(MEDIATOR, id, "respondent-signature", respondent).statusCode(200);
        step(MEDIATOR, id, "agreement", Map.of("text", "十二月前补发，分两次。"))
                .statusCode(200)
                .body("claimantSignedOn", nullValue())
                .body("respondentSignedOn", nullValue());
        step(Persona.MEMBER, id, "claimant-signature", NOTHING).statusCode(200);
        Map<String, Object> anew = Map.of(
                "name", "李院长", "signedOn", Calendars.today().toString(), "paperId", MediationSteps.paper(MEDIATOR));
        step(MEDIATOR, id, "respondent-signature", anew).statusCode(200);
        step(MEDIATOR, id, "conclusion", NOTHING).statusCode(200).body("status", equalTo("AGREED"));
        as(Persona.MEMBER)
                .post("/api/mediations/" + id + "/agreement-form")
                .then()
                .statusCode(200)
                .body("url", notNullValue());
    }

    @Test
    void showsWhatWasSaidToNobodyWhoHasNothingToDoWithIt() {
        String id = mediating();
        as(Persona.MEMBER).get("/api/mediations/" + id).then().body("dispute.facts", equalTo(MediationSteps.facts()));
        as(MEDIATOR).get("/api/mediations/" + id).then().body("dispute.facts", equalTo(MediationSteps.facts()));
        as(Persona.CAMPUS_ORGANISER).get("/api/mediations/" + id).then().body("dispute", nullValue());
        as(Persona.OTHER_MEMBER).get("/api/mediations/" + id).then().statusCode(404);
        as(Persona.BRANCH_CHAIR).get("/api/mediations/" + id).then().statusCode(403);
        as(Persona.CAMPUS_SYSTEM_ADMIN).get("/api/mediations/" + id).then().statusCode(403);
        as(Persona.MEMBER)
                .get("/api/my-data/accesses")
                .then()
                .body("items.find { it.objectType == 'mediation' }.fields", hasItem("DISPUTE"));
        as(Persona.BRANCH_CHAIR).get("/api/inbox").then().body("items.objectId", not(hasItem(id)));
    }
}
