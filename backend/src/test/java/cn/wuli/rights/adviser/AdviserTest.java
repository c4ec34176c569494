package cn.wuli.rights.adviser;

import static cn.wuli.rights.LegalAidSteps.adviser;
import static cn.wuli.rights.LegalAidSteps.applied;
import static cn.wuli.rights.LegalAidSteps.engagement;
import static cn.wuli.rights.LegalAidSteps.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.DailyRuns;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The register of lawyers and advisers: terms of contract, the reminder before one ends, the duty roster. */
@WuliTest
class AdviserTest {
    private static final Persona CHAIR = Persona.CAMPUS_CHAIR;

    @Inject
    WatchAdvisers watch;

    @Test
    void asksOnceToRenewAContractThatIsAboutToEnd() {
        LocalDate soon = Calendars.today().plusDays(30);
        String ending = adviser(engagement("将到期律师", soon));
        String later = adviser(engagement("明年到期律师", soon.plusDays(1)));
        DailyRuns.today(watch);
        DailyRuns.today(watch);
        as(CHAIR)
                .get("/api/inbox?objectId=" + ending)
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("adviser.renew"))
                .body("items[0].dueOn", equalTo(soon.toString()));
        as(CHAIR).get("/api/inbox?objectId=" + later).then().body("items", hasSize(0));
        renew(ending, soon).statusCode(422).body("errors.path", hasItem("contractUntil"));
        renew(ending, soon.plusYears(1)).statusCode(200);
        as(CHAIR).get("/api/inbox?objectId=" + ending).then().body("items", hasSize(0));
    }

    @Test
    void isEngagedOnceAndForATermThatIsNotOver() {
        Map<String, Object> engagement = engagement("章律师", Calendars.today().plusYears(1));
        adviser(engagement);
        as(CHAIR)
                .body(engagement)
                .post("/api/advisers")
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("licenceNumber"));
        as(CHAIR)
                .body(engagement("过期", Calendars.today().minusDays(1)))
                .post("/api/advisers")
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("contractUntil"));
        as(Persona.MEMBER).get("/api/advisers").then().statusCode(403);
    }

    @Test
    void leavesNotBeforeHisCasesAreInOtherHands() {
        String leaving = adviser("离任律师");
        String id = applied("OFFICE");
        step(CHAIR, id, "acceptance", Map.of()).statusCode(200);
        step(CHAIR, id, "adviser", Map.of("adviserId", leaving)).statusCode(200);
        end(leaving).statusCode(409).body("title", containsString("1 件在办"));
        step(CHAIR, id, "adviser", Map.of("adviserId", adviser("接任律师"))).statusCode(200);
        end(leaving).statusCode(200);
        end(leaving).statusCode(409);
    }

    @Test
    void isOnDutyWhenTheMembersSeeIt() {
        String lawyer = adviser(engagement("值班律师", Calendars.today().plusDays(40)));
        Instant evening = Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        plan(lawyer, evening).statusCode(200);
        plan(lawyer, evening).statusCode(422).body("errors.path", hasItem("startsAt"));
        plan(lawyer, evening.plus(60, ChronoUnit.DAYS)).statusCode(409).body("title", containsString("续聘"));
        String duty = as(Persona.MEMBER)
                .get("/api/adviser-duties")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.adviserId == '" + lawyer + "' }.id");
        as(CHAIR).post("/api/adviser-duties/" + duty + "/cancellation").then().statusCode(200);
        as(Persona.MEMBER).get("/api/adviser-duties").then().body("id", not(hasItem(duty)));
        as(Persona.OTHER_CAMPUS_MEMBER).get("/api/adviser-duties").then().body("adviserId", not(hasItem(lawyer)));
    }

    private static ValidatableResponse renew(String id, LocalDate until) {
        return as(CHAIR)
                .body(Map.of("contractUntil", until.toString()))
                .post("/api/advisers/" + id + "/renewal")
                .then();
    }

    private static ValidatableResponse end(String id) {
        return as(CHAIR).post("/api/advisers/" + id + "/end").then();
    }

    private static ValidatableResponse plan(String adviserId, Instant startsAt) {
        return as(CHAIR)
                .body(Map.of("adviserId", adviserId, "startsAt", startsAt.toString(), "minutes", 120, "place", "教工之家"))
                .post("/api/adviser-duties")
                .then();
    }
}
