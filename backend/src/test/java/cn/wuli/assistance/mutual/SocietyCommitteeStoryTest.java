package cn.wuli.assistance.mutual;

import static cn.wuli.assistance.mutual.ClaimSteps.command;
import static cn.wuli.assistance.mutual.ClaimSteps.form;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.CampaignCases;
import cn.wuli.assistance.Families;
import cn.wuli.membership.SampleMembers;
import cn.wuli.testsupport.Books;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims in a society: assessed by segments, voted on by name with recusal and quorum, reserved when the minutes are confirmed. */
@WuliTest
class SocietyCommitteeStoryTest {
    private static final String MEMBER = Persona.MEMBER.personId().toString();

    private String year = "";
    private String other = "";
    private String third = "";

    @BeforeEach
    void committeeOfThree() throws Exception {
        SampleMembers.load();
        year = SocietySteps.effectiveYear();
        int joined = command(Persona.MEMBER).post("/api/own-society-membership").statusCode();
        assertTrue(joined == 200 || joined == 409, "joined: " + joined);
        other = Families.memberOf(SmallProvince.BRANCH, "李评审").toString();
        third = Families.memberOf(SmallProvince.BRANCH, "王评审").toString();
        String second = staffNumber(other);
        seats("10001", second).statusCode(422).body("errors[0].message", containsString("3 人"));
        seats("10001", second, staffNumber(third)).statusCode(200);
    }

    /** Of somebody new, who is nobody's relative in whatever another test has filed. */
    private static String staffNumber(String person) {
        return as(Persona.CAMPUS_CHAIR)
                .get("/api/members/" + CampaignCases.member(UUID.fromString(person)))
                .path("staffNumber");
    }

    private static ValidatableResponse seats(String... staffNumbers) {
        return as(Persona.CAMPUS_CHAIR)
                .body(Map.of("staffNumbers", staffNumbers))
                .put("/api/society-committee")
                .then();
    }

    @AfterEach
    void keepTheBooks() {
        Books.assertBalanced();
    }

    @Test
    void isVotedOnWithoutTheMemberAndReservedWhenTheMinutesAreConfirmed() {
        String claim = assessed("急性阑尾炎 " + UUID.randomUUID());
        as(Persona.CAMPUS_CHAIR)
                .get("/api/mutual-claims/" + claim)
                .then()
                .body("allowedActions.findAll { it.allowed }.size()", equalTo(0));
        int assessed =
                as(Persona.CAMPUS_CHAIR).get("/api/mutual-claims/" + claim).path("assessed");
        assertTrue(assessed >= 210_000, "30 % above 3,000 yuan, more when the year has paid before: " + assessed);
        open(List.of(MEMBER), claim).statusCode(422).body("errors[0].message", containsString("少于章程规定的 2 人"));
        String session = open(List.of(MEMBER, other, third), claim)
                .statusCode(200)
                .body("ballots[0].recused.personId", equalTo(List.of(MEMBER)))
                .extract()
                .path("id");
        vote(session, claim, Map.of(MEMBER, "YES", other, "YES", third, "YES"))
                .statusCode(422)
                .body("errors[0].message", containsString("应当回避"));
        vote(session, claim, Map.of(other, "YES")).statusCode(200);
        confirm(Persona.CAMPUS_CHAIR, session).statusCode(409).body("title", containsString("1 位委员没有登记表决"));
        vote(session, claim, Map.of(other, "YES", third, "YES")).statusCode(200);
        confirm(Persona.CAMPUS_VICE_CHAIR, session).statusCode(409).body("title", containsString("由您记录"));
        confirm(Persona.CAMPUS_CHAIR, session)
                .statusCode(200)
                .body("ballots[0].passed", equalTo(true))
                .body("confirmedBy", equalTo(Persona.CAMPUS_CHAIR.personName()));
        as(Persona.MEMBER)
                .get("/api/mutual-claims/" + claim)
                .then()
                .body("status", equalTo("RESERVED"))
                .body("approved", equalTo(assessed))
                .body("timeline.opinion", hasItem(containsString("同意 2 票，不同意 0 票，弃权 0 票，通过")));
        vote(session, claim, Map.of(other, "NO", third, "NO")).statusCode(409);
    }

    @Test
    void refusesWhatHalfOfThemWant() {
        String claim = assessed("肾结石 " + UUID.randomUUID());
        String session = open(List.of(MEMBER, other, third), claim).extract().path("id");
        vote(session, claim, Map.of(other, "YES", third, "ABSTAIN")).statusCode(200);
        confirm(Persona.CAMPUS_CHAIR, session).statusCode(200).body("ballots[0].passed", equalTo(false));
        as(Persona.MEMBER)
                .get("/api/mutual-claims/" + claim)
                .then()
                .body("status", equalTo("REJECTED"))
                .body("reason", containsString("未通过"))
                .body("allowedActions.find { it.action == 'APPEAL' }.allowed", equalTo(false));
    }

    @Test
    void isNotDecidedWhenTooFewAreLeftAfterTheRecusal() {
        String claim = assessed("骨折 " + UUID.randomUUID());
        String session =
                open(List.of(MEMBER, other), claim).statusCode(200).extract().path("id");
        vote(session, claim, Map.of(other, "YES")).statusCode(200);
        confirm(Persona.CAMPUS_CHAIR, session).statusCode(409).body("title", containsString("回避后只有 1 人"));
        open(List.of(MEMBER, other, third), claim).statusCode(422);
    }

    @Test
    void paysADiseaseOnceInWhicheverYear() {
        String disease = "甲状腺结节 " + UUID.randomUUID();
        String first = assessed(disease);
        String session = open(List.of(MEMBER, other, third), first).extract().path("id");
        vote(session, first, Map.of(other, "YES", third, "YES"));
        confirm(Persona.CAMPUS_CHAIR, session).statusCode(200);
        String second = assessed(disease + " ");
        as(Persona.MEMBER)
                .get("/api/mutual-claims/" + second)
                .then()
                .body("assessed", equalTo(0))
                .body("own.trace.words", hasItem("同一病种此前已经补助过，本次不再补助"));
    }

    @Test
    void wantsTheDiseaseAndTheCosts() {
        Map<String, Object> more = new HashMap<>(costs("x"));
        more.remove("diagnosis");
        String claim = ClaimSteps.write(Persona.MEMBER, year, form(Persona.MEMBER, List.of(), more));
        ClaimSteps.step(Persona.MEMBER, claim, "submission").statusCode(422).body("errors.path", hasItem("diagnosis"));
    }

    private String assessed(String disease) {
        return ClaimSteps.assessed(Persona.MEMBER, year, form(Persona.MEMBER, List.of(), costs(disease)));
    }

    private static Map<String, Object> costs(String disease) {
        return Map.of("diagnosis", disease, "ownCost", 1_000_000, "settledOn", ClaimSteps.TODAY.toString());
    }

    private ValidatableResponse open(List<String> present, String claim) {
        return command(Persona.CAMPUS_VICE_CHAIR)
                .body(Map.of(
                        "heldOn",
                        ClaimSteps.TODAY.toString(),
                        "place",
                        "行政楼",
                        "present",
                        present,
                        "claims",
                        List.of(claim)))
                .post("/api/mutual-periods/" + year + "/society-sessions")
                .then();
    }

    private static ValidatableResponse vote(String session, String claim, Map<String, String> votes) {
        return as(Persona.CAMPUS_VICE_CHAIR)
                .header("If-Match", version(session))
                .body(Map.of("votes", votes))
                .put("/api/society-sessions/" + session + "/ballots/" + claim)
                .then();
    }

    private static ValidatableResponse confirm(Persona officer, String session) {
        return command(officer)
                .header("If-Match", version(session))
                .post("/api/society-sessions/" + session + "/confirmation")
                .then();
    }

    private static int version(String session) {
        return as(Persona.CAMPUS_CHAIR).get("/api/society-sessions/" + session).path("version");
    }
}
