package cn.wuli.rights;

import static cn.wuli.testsupport.As.as;

import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cases of legal aid and advisers of the tests. */
public final class LegalAidSteps {
    private static final String FACTS = "骑车上班途中被撞，学校至今没有申报工伤。";

    private LegalAidSteps() {}

    public static Map<String, Object> application(String privacy) {
        return Map.of("kind", "INJURY", "privacy", privacy, "opponent", "某物流公司", "facts", FACTS, "wish", "请律师帮助申请工伤认定");
    }

    public static String facts() {
        return FACTS;
    }

    public static String applied(String privacy) {
        return as(Persona.MEMBER)
                .body(application(privacy))
                .post("/api/legal-aids")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** One step, with the version as it is. */
    public static ValidatableResponse step(Persona persona, String id, String step, Map<String, ?> body) {
        Integer version = as(Persona.CAMPUS_CHAIR).get("/api/legal-aids/" + id).path("version");
        return as(persona)
                .header("If-Match", version == null ? 0 : version)
                .body(body)
                .post("/api/legal-aids/" + id + "/" + step)
                .then();
    }

    /** Accepted and in the hands of an adviser. */
    public static String handled() {
        String id = applied("OFFICE");
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "acceptance", Map.of()).statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "adviser", Map.of("adviserId", adviser("章律师")))
                .statusCode(200);
        return id;
    }

    public static Map<String, Object> engagement(String name, LocalDate until) {
        Map<String, Object> engagement = new HashMap<>();
        engagement.put("kind", "LAWYER");
        engagement.put("name", name);
        engagement.put("firm", "测试律师事务所");
        engagement.put("licenceNumber", UUID.randomUUID().toString());
        engagement.put("field", "劳动人事");
        engagement.put("contact", "0571-12351");
        engagement.put("contractFrom", Calendars.today().minusMonths(6).toString());
        engagement.put("contractUntil", until.toString());
        return engagement;
    }

    public static String adviser(String name) {
        return adviser(engagement(name, Calendars.today().plusYears(1)));
    }

    public static String adviser(Map<String, Object> engagement) {
        List<String> ids = as(Persona.CAMPUS_CHAIR)
                .body(engagement)
                .post("/api/advisers")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.licenceNumber == '" + engagement.get("licenceNumber") + "' }.id");
        return ids.getFirst();
    }

    /** The next one of this adviser. */
    public static String duty(String adviser) {
        String startsAt = Instant.now().plus(3, ChronoUnit.DAYS).toString();
        List<String> ids = as(Persona.CAMPUS_CHAIR)
                .body(Map.of("adviserId", adviser, "startsAt", startsAt, "minutes", 120, "place", "教工之家"))
                .post("/api/adviser-duties")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.adviserId == '" + adviser + "' }.id");
        return ids.getFirst();
    }
}
