package cn.wuli.rights;

import static cn.wuli.testsupport.As.as;

import cn.wuli.testsupport.Persona;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Hours and appointments of the tests. */
public final class CounselSteps {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private CounselSteps() {}

    /** A free hour, some days ahead; no two of them begin alike. */
    public static String slot() {
        Instant start = Instant.now()
                .plus(Duration.ofDays(3))
                .plus(Duration.ofMinutes(NEXT.incrementAndGet()))
                .truncatedTo(ChronoUnit.MINUTES);
        List<String> ids = as(Persona.CAMPUS_COUNSELLOR)
                .body(Map.of("kind", "PSYCHOLOGY", "place", "教工之家 201", "startsAt", start.toString(), "minutes", 50))
                .post("/api/counsel-slots")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.startsAt == '" + start + "' && it.mine }.id");
        return ids.getFirst();
    }

    /** Booked by a member: the code. */
    public static String booked(String slot) {
        return as(Persona.MEMBER)
                .body(Map.of("topic", "STRESS"))
                .post("/api/counsel-slots/" + slot + "/booking")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    /** The appointment of a code, as its counsellor knows it. */
    public static String idOf(String code) {
        return as(Persona.MEMBER)
                .body(Map.of("code", code))
                .post("/api/counsel-bookings/lookup")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }
}
