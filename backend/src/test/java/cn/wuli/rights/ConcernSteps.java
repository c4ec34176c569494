package cn.wuli.rights;

import static cn.wuli.testsupport.As.as;

import cn.wuli.testsupport.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;

/** Concerns of the tests. */
public final class ConcernSteps {
    private ConcernSteps() {}

    public static String filed(Persona member, String title, boolean discreet) {
        return as(member)
                .body(Map.of("kind", "SAFETY", "title", title, "statement", "实验室通风柜坏了三个月，没有人来修。", "discreet", discreet))
                .post("/api/concerns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** One step, with the version as it is. */
    public static ValidatableResponse step(Persona persona, String id, String step, Map<String, ?> body) {
        Integer version = as(Persona.CAMPUS_CHAIR).get("/api/concerns/" + id).path("version");
        return as(persona)
                .header("If-Match", version == null ? 0 : version)
                .body(body)
                .post("/api/concerns/" + id + "/" + step)
                .then();
    }

    public static ValidatableResponse triage(String id, Map<String, ?> desk) {
        Map<String, Object> body = new HashMap<>(desk);
        body.put("kind", "SAFETY");
        body.put("opinion", "请尽快办理");
        return step(Persona.CAMPUS_WELFARE_OFFICER, id, "triage", body);
    }
}
