package cn.wuli.assistance;

import static cn.wuli.testsupport.As.as;

import cn.wuli.membership.SampleMembers;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events in the life of {@link Persona#MEMBER}, and the list of a union. */
public final class CareCases {
    private static final String START_OF_EVENT = Calendars.today().minusDays(1).toString();

    private CareCases() {}

    /** A kind of event of the campus, with three working days for the visit. */
    public static String kind(String name, String visitor, @Nullable Integer capFen) {
        loadMembers();
        Map<String, Object> kind =
                new HashMap<>(Map.of("name", name, "visitor", visitor, "withinDays", 3, "basis", "本校文件"));
        if (capFen != null) {
            kind.put("amountCap", capFen);
        }
        return as(Persona.CAMPUS_CHAIR)
                .body(kind)
                .post("/api/care-kinds")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.name == '" + name + "' }.id");
    }

    private static void loadMembers() {
        try {
            SampleMembers.load();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static ValidatableResponse report(Persona by, String kind) {
        return as(by).body(Map.of("memberId", SampleMembers.MEMBER.id(), "kindId", kind, "happenedOn", START_OF_EVENT))
                .post("/api/care-events")
                .then();
    }

    public static ValidatableResponse visit(Persona by, String id, Map<String, Object> more) {
        Map<String, Object> visit = new HashMap<>(
                Map.of("visitedOn", Calendars.today().toString(), "visitors", List.of("何苗"), "words", "术后恢复良好，家属陪护。"));
        visit.putAll(more);
        return as(by).header("If-Match", version(id))
                .body(visit)
                .post("/api/care-events/" + id + "/visit")
                .then();
    }

    public static ValidatableResponse sign(Persona by, String id, Map<String, Object> receipt) {
        return as(by).header("If-Match", version(id))
                .body(receipt)
                .post("/api/care-events/" + id + "/signature")
                .then();
    }

    public static int version(String id) {
        return as(Persona.CAMPUS_CHAIR).get("/api/care-events/" + id).path("version");
    }

    /** The day on which the working days from today are over, as the calendar has it. */
    public static String inWorkingDays(int days) {
        return as(Persona.CAMPUS_CHAIR)
                .get("/api/calendar/days?from=" + Calendars.today().plusDays(1) + "&to="
                        + Calendars.today().plusDays(40))
                .path("findAll { it.working }[" + (days - 1) + "].day");
    }
}
