package cn.wuli.rights.counsel;

import static cn.wuli.rights.CounselSteps.booked;
import static cn.wuli.rights.CounselSteps.slot;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.wuli.rights.CounselSteps;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An appointment that names nobody: who has the code has it. */
@WuliTest
class BookingByCodeTest {
    @Test
    void showsTheCodeOnceAndFindsTheAppointmentHoweverItIsTyped() {
        String slot = slot();
        String code = as(Persona.MEMBER)
                .body(Map.of("topic", "MOOD"))
                .post("/api/counsel-slots/" + slot + "/booking")
                .then()
                .statusCode(200)
                .body("code", matchesPattern("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}"))
                .extract()
                .path("code");
        lookUp(code.toLowerCase(Locale.ROOT).replace("-", " "))
                .statusCode(200)
                .body("slot.id", equalTo(slot))
                .body("code", nullValue());
        lookUp("AAAA-BBBB-CCCC").statusCode(422).body("errors.path", hasItem("code"));
    }

    @Test
    void isTakenOnceMovedAndCancelledByTheCodeAlone() {
        String slot = slot();
        String code = booked(slot);
        as(Persona.OTHER_MEMBER)
                .body(Map.of("topic", "OTHER"))
                .post("/api/counsel-slots/" + slot + "/booking")
                .then()
                .statusCode(409)
                .body("title", containsString("刚被约走"));
        String other = slot();
        as(Persona.OTHER_MEMBER)
                .body(Map.of("code", code, "slotId", other))
                .post("/api/counsel-bookings/move")
                .then()
                .statusCode(200)
                .body("slot.id", equalTo(other));
        as(Persona.OTHER_MEMBER).get("/api/counsel-slots").then().body("id", hasItem(slot));
        as(Persona.OTHER_MEMBER).get("/api/counsel-slots").then().body("id", not(hasItem(other)));
        as(Persona.MEMBER)
                .body(Map.of("code", code))
                .post("/api/counsel-bookings/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        as(Persona.MEMBER)
                .body(Map.of("code", code))
                .post("/api/counsel-bookings/cancellation")
                .then()
                .statusCode(409);
        as(Persona.OTHER_MEMBER).get("/api/counsel-slots").then().body("id", hasItem(other));
    }

    /** Neither the row, nor the record of acts, nor the kept answers say who booked; of the code only a hash is there. */
    @Test
    void leavesNoTraceOfWhoBooked() throws Exception {
        String slot = slot();
        long before = count("select count(*) from audit.event where person_id = '" + Persona.MEMBER.personId() + "'");
        String code = booked(slot);
        assertEquals(
                before,
                count("select count(*) from audit.event where person_id = '" + Persona.MEMBER.personId() + "'"));
        String bare = code.replace("-", "");
        try (var connection = TestDatabase.server().superuserConnection();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(
                    "select a::text from sec.counsel_appointment a where slot_id = '" + slot + "'");
            row.next();
            String stored = row.getString(1);
            assertFalse(stored.contains(Persona.MEMBER.personId().toString()), stored);
            assertFalse(stored.contains(code) || stored.contains(bare), stored);
            assertEquals('4', CounselSteps.idOf(code).charAt(14), "an id by time would tell who was signed in");
        }
    }

    private static long count(String query) throws Exception {
        try (var connection = TestDatabase.server().superuserConnection();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(query);
            row.next();
            return row.getLong(1);
        }
    }

    private static ValidatableResponse lookUp(String code) {
        return as(Persona.MEMBER)
                .body(Map.of("code", code))
                .post("/api/counsel-bookings/lookup")
                .then();
    }
}
