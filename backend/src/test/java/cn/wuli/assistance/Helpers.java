package cn.wuli.assistance;

import static cn.wuli.testsupport.As.as;

import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Families with somebody who helps them. */
public final class Helpers {
    private Helpers() {}

    /** A family on file that {@link Persona#OTHER_MEMBER} helps, with one visit made and one planned. */
    public static String ofFamilyCalled(String name) {
        String file = Families.active();
        Families.sql("update biz.hardship_file set applicant_name = ? where id = ?", name, UUID.fromString(file));
        String helper =
                assign(file, Persona.OTHER_MEMBER).statusCode(201).extract().path("id");
        record(Persona.OTHER_MEMBER, helper, Map.of("words", name)).statusCode(200);
        return helper;
    }

    public static ValidatableResponse assign(String file, Persona helper) {
        return as(Persona.BRANCH_SECRETARY)
                .body(Map.of("fileId", file, "personId", helper.personId()))
                .post("/api/family-helpers")
                .then();
    }

    public static ValidatableResponse record(Persona by, String helper, Map<String, Object> more) {
        Map<String, Object> record = new HashMap<>(
                Map.of("visitedOn", Calendars.today().toString(), "manner", "HOME", "words", "病情稳定，子女学费有缺口。"));
        record.putAll(more);
        return as(by).body(record)
                .post("/api/family-helpers/" + helper + "/visits")
                .then();
    }
}
