package cn.wuli.rights;

import static cn.wuli.testsupport.As.as;

import cn.wuli.testsupport.Persona;
import java.util.List;
import java.util.Map;

/** Events of the tests. */
public final class EventSteps {
    public static final String HELD_ON = "2026-11-20";

    private EventSteps() {}

    public static Map<String, Object> event(String title, int participants) {
        return Map.of(
                "kind",
                "JOINT_TRAINING",
                "title",
                title,
                "heldOn",
                HELD_ON,
                "place",
                "教工之家",
                "partner",
                "",
                "departments",
                "人事处、校工会",
                "participants",
                participants,
                "summary",
                "");
    }

    public static String held(String title) {
        List<String> ids = as(Persona.CAMPUS_CHAIR)
                .body(event(title, 30))
                .post("/api/rights-events")
                .then()
                .statusCode(200)
                .extract()
                .path("events.findAll { it.title == '" + title + "' }.id");
        return ids.getFirst();
    }
}
