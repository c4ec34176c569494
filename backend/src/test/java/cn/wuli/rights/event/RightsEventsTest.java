package cn.wuli.rights.event;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.EventSteps;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Events of a year with their sums; what is still to come has nobody counted yet. */
@WuliTest
class RightsEventsTest {
    private static final String OF_2026 = "/api/rights-events?year=2026";

    @Test
    void addsUpTheEventsOfAYearAndDropsWhatWasCancelled() {
        int before = participants();
        EventSteps.held("联学联训一");
        String mistaken = EventSteps.held("联学联训登错");
        as(Persona.CAMPUS_CHAIR).get(OF_2026).then().body(sum(), equalTo(before + 60));
        as(Persona.MEMBER)
                .post("/api/rights-events/" + mistaken + "/cancellation")
                .then()
                .statusCode(403);
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .post("/api/rights-events/" + mistaken + "/cancellation")
                .then()
                .statusCode(204);
        as(Persona.MEMBER)
                .get(OF_2026)
                .then()
                .statusCode(200)
                .body(sum(), equalTo(before + 30))
                .body("events.title", hasItem("联学联训一"))
                .body("events.title", not(hasItem("联学联训登错")));
        as(Persona.CAMPUS_CHAIR)
                .post("/api/rights-events/" + mistaken + "/cancellation")
                .then()
                .statusCode(404);
    }

    @Test
    void countsNobodyBeforeItIsHeld() {
        Map<String, Object> planned = new HashMap<>(EventSteps.event("计划中的普法", 30));
        planned.put("heldOn", Calendars.today().plusDays(7).toString());
        as(Persona.CAMPUS_CHAIR)
                .body(planned)
                .post("/api/rights-events")
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("participants"));
        planned.put("participants", 0);
        as(Persona.CAMPUS_CHAIR).body(planned).post("/api/rights-events").then().statusCode(200);
    }

    private static int participants() {
        Integer sum = as(Persona.CAMPUS_CHAIR).get(OF_2026).path(sum());
        return sum == null ? 0 : sum;
    }

    private static String sum() {
        return "sums.find { it.kind == 'JOINT_TRAINING' }.participants";
    }
}
