package cn.wuli.rights;

import static cn.wuli.testsupport.As.as;

import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Collective contracts of the tests. */
public final class ContractSteps {
    private ContractSteps() {}

    public static Map<String, Object> offer(String offeredOn) {
        return Map.of("employer", "某后勤服务公司", "kind", "PAY", "clauses", "工资调整和加班费标准", "offeredOn", offeredOn);
    }

    public static String offered() {
        return as(Persona.CAMPUS_WELFARE_OFFICER)
                .body(offer(Calendars.today().toString()))
                .post("/api/collective-contracts")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    /** One step, with the version as it is. */
    public static ValidatableResponse step(String id, String step, Map<String, ?> body) {
        Integer version =
                as(Persona.CAMPUS_CHAIR).get("/api/collective-contracts/" + id).path("version");
        return as(Persona.CAMPUS_WELFARE_OFFICER)
                .header("If-Match", version == null ? 0 : version)
                .body(body)
                .post("/api/collective-contracts/" + id + "/" + step)
                .then();
    }
}
