package cn.wuli.rights;

import static cn.wuli.testsupport.As.as;

import cn.wuli.testsupport.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Supervisions of the tests. */
public final class SupervisionSteps {
    private SupervisionSteps() {}

    public static Map<String, Object> complaint(String receivedOn) {
        return Map.of(
                "employer",
                "某后勤服务公司",
                "topic",
                "PAY",
                "source",
                "COMPLAINT",
                "receivedOn",
                receivedOn,
                "complaint",
                "三个月没有发加班费。");
    }

    public static String registered(String receivedOn) {
        return as(Persona.CAMPUS_WELFARE_OFFICER)
                .body(complaint(receivedOn))
                .post("/api/supervisions")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    public static List<Map<String, String>> investigators(String... cards) {
        return Arrays.stream(cards)
                .map(card -> Map.of("name", "监督员" + card, "card", card))
                .toList();
    }

    public static String investigated() {
        String id = registered("2026-11-20");
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "acceptance", Map.of("investigators", investigators("A1", "A2")))
                .statusCode(200);
        return id;
    }

    /** One step, with the version as it is. */
    public static ValidatableResponse step(Persona persona, String id, String step, Map<String, ?> body) {
        Integer version =
                as(Persona.CAMPUS_CHAIR).get("/api/supervisions/" + id).path("version");
        return as(persona)
                .header("If-Match", version == null ? 0 : version)
                .body(body)
                .post("/api/supervisions/" + id + "/" + step)
                .then();
    }
}
