package cn.wuli.rights;

import static cn.wuli.testsupport.As.as;

import cn.wuli.assistance.Families;
import cn.wuli.testsupport.Persona;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sessions of the service centre of the tests. */
public final class ServiceSteps {
    private ServiceSteps() {}

    /** @param days from today, one session on each */
    public static Map<String, Object> offer(String title, String lawyer, int... days) {
        Instant noon = Instant.now().truncatedTo(ChronoUnit.HOURS);
        return Map.of(
                "title",
                title,
                "partner",
                "测试律师事务所",
                "topics",
                "劳动合同、工伤",
                "slots",
                Arrays.stream(days)
                        .mapToObj(day -> Map.of(
                                "lawyer",
                                lawyer,
                                "startsAt",
                                noon.plus(day, ChronoUnit.DAYS).toString(),
                                "minutes",
                                90))
                        .toList());
    }

    /** By the province, each in the order of its days. */
    public static List<String> offered(String title, int... days) {
        as(Persona.PROVINCE_CHAIR)
                .body(offer(title, title, days))
                .post("/api/service-sessions")
                .then()
                .statusCode(204);
        List<String> ids = new ArrayList<>();
        for (int year : List.of(2026, 2027)) {
            ids.addAll(as(Persona.PROVINCE_CHAIR)
                    .get("/api/service-sessions?year=" + year)
                    .path("sessions.findAll { it.title == '" + title + "' }.id"));
        }
        return ids;
    }

    public static Map<String, Object> booking() {
        return Map.of("place", "教工之家", "wanted", "工伤认定", "expected", 40);
    }

    public static ValidatableResponse book(Persona persona, String id) {
        return as(persona)
                .body(booking())
                .post("/api/service-sessions/" + id + "/booking")
                .then();
    }

    /** As if it had been held yesterday. */
    public static void begin(String id) {
        Families.sql(
                "update biz.service_session set starts_at = now() - interval '1 day', ends_at = now() - interval '22 hours'"
                        + " where id = ?",
                UUID.fromString(id));
    }

    /** Of the campus itself, so that it is there for nobody else. */
    public static String ofCampus(UUID campus) {
        UUID id = UUID.randomUUID();
        Families.sql(
                "insert into biz.service_session (tenant_id, id, offer_id, title, partner, topics, lawyer, starts_at, ends_at, booked_by,"
                        + " booked_at, place, wanted, expected) values (?, ?, ?, '试', '试', '试', ?, now() - interval '1 day', now(), ?,"
                        + " now(), '试', '试', 1)",
                campus,
                id,
                id,
                id.toString(),
                campus);
        return id.toString();
    }
}
