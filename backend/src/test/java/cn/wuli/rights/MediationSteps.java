package cn.wuli.rights;

import static cn.wuli.testsupport.As.as;

import cn.wuli.assistance.Families;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Mediations of the tests. The welfare officer of the campus mediates; he works in no branch. */
public final class MediationSteps {
    private static final String FACTS = "自九月起停发岗位津贴，没有书面说明。";

    private MediationSteps() {}

    public static Map<String, Object> application(String... claimants) {
        Map<String, Object> application = new HashMap<>();
        application.put("kind", "PAY");
        application.put("respondent", "会计学院");
        application.put("respondentUnitId", SmallProvince.BRANCH);
        application.put("claim", "补发三个月岗位津贴");
        application.put("facts", FACTS);
        application.put("claimants", List.of(claimants));
        application.put("representatives", List.of());
        return application;
    }

    public static String facts() {
        return FACTS;
    }

    public static String filed() {
        return filed(Persona.MEMBER, application("测试申请人"));
    }

    public static String filed(Persona by, Map<String, Object> application) {
        return as(by).body(application)
                .post("/api/mediations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** One step, with the version as it is. */
    public static ValidatableResponse step(Persona persona, String id, String step, Map<String, ?> body) {
        Integer version = as(Persona.CAMPUS_CHAIR).get("/api/mediations/" + id).path("version");
        return as(persona)
                .header("If-Match", version == null ? 0 : version)
                .body(body)
                .post("/api/mediations/" + id + "/" + step)
                .then();
    }

    public static String mediator(Persona persona, UUID homeUnitId) {
        List<String> known = as(Persona.CAMPUS_CHAIR)
                .get("/api/mediators")
                .then()
                .extract()
                .path("findAll { it.personId == '" + persona.personId() + "' && it.endedOn == null }.id");
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        return as(Persona.CAMPUS_CHAIR)
                .body(Map.of("personId", persona.personId(), "homeUnitId", homeUnitId, "field", "劳动人事"))
                .post("/api/mediators")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.personId == '" + persona.personId() + "' && it.endedOn == null }.id");
    }

    /** Accepted by the chair, before the welfare officer as mediator. */
    public static String mediating() {
        String id = filed();
        step(Persona.CAMPUS_CHAIR, id, "acceptance", Map.of()).statusCode(200);
        String mediator = mediator(Persona.CAMPUS_WELFARE_OFFICER, SmallProvince.CAMPUS);
        step(Persona.CAMPUS_CHAIR, id, "mediator", Map.of("mediatorId", mediator))
                .statusCode(200);
        return id;
    }

    public static String sealed() {
        String id = mediating();
        Persona mediator = Persona.CAMPUS_WELFARE_OFFICER;
        step(mediator, id, "notes", Map.of("heldOn", Calendars.today().toString(), "notes", "双方各执一词，约定下周再谈。"))
                .statusCode(200);
        step(mediator, id, "failure", Map.of("opinion", "双方分歧较大")).statusCode(200);
        step(Persona.CAMPUS_CHAIR, id, "closing", Map.of()).statusCode(200);
        step(Persona.CAMPUS_CHAIR, id, "sealing", Map.of()).statusCode(200);
        return id;
    }

    /** The chair has asked for the opening of a sealed file; nobody has agreed yet. */
    public static String asked(String sealed) {
        return as(Persona.CAMPUS_CHAIR)
                .body(Map.of("purpose", "仲裁委员会调卷"))
                .post("/api/mediations/" + sealed + "/unsealings")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
    }

    public static String paper(Persona by) {
        return Families.paper(by, "协议.pdf");
    }
}
