package cn.wuli.rights;

import static cn.wuli.testsupport.As.as;

import cn.wuli.testsupport.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Questions and hotlines of the tests. */
public final class ConsultSteps {
    private ConsultSteps() {}

    public static Map<String, Object> question(String words, UUID desk, boolean mayPublish) {
        return Map.of("kind", "LABOUR", "deskId", desk, "question", words, "mayPublish", mayPublish);
    }

    /** By the member of the first campus. */
    public static String asked(String words, UUID desk, boolean mayPublish) {
        List<String> ids = as(Persona.MEMBER)
                .body(question(words, desk, mayPublish))
                .post("/api/consultations")
                .then()
                .statusCode(200)
                .extract()
                .path("consultations.findAll { it.question == '" + words + "' }.id");
        return ids.getFirst();
    }

    public static ValidatableResponse answer(Persona persona, String id) {
        return as(persona)
                .body(Map.of("answer", "试用期内解除须说明理由。"))
                .post("/api/consultation-desk/" + id + "/answer")
                .then();
    }

    public static Map<String, Object> publication(String title) {
        return Map.of("title", title, "question", "试用期可以随时辞退吗？", "answer", "试用期内解除须说明理由。");
    }

    public static ValidatableResponse publish(Persona persona, String id, String title) {
        return as(persona)
                .body(publication(title))
                .post("/api/consultation-desk/" + id + "/publication")
                .then();
    }

    public static Map<String, Object> number(String name) {
        return Map.of(
                "line",
                "LEGAL",
                "name",
                name,
                "number",
                "0571-12351",
                "weekdays",
                List.of(1, 2, 3, 4, 5),
                "opens",
                "19:00",
                "closes",
                "21:30",
                "startsOn",
                "2026-01-01");
    }

    public static String opened(Persona persona, String name) {
        List<String> ids = as(persona)
                .body(number(name))
                .post("/api/hotlines")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.name == '" + name + "' }.id");
        return ids.getFirst();
    }

    public static Map<String, Object> call(String words, String followUp) {
        return Map.of(
                "line",
                "LEGAL",
                "topic",
                "LABOUR_LAW",
                "calledOn",
                "2026-11-20",
                "minutes",
                12,
                "words",
                words,
                "followUp",
                followUp);
    }

    public static String logged(String words, String followUp) {
        List<String> ids = as(Persona.CAMPUS_WELFARE_OFFICER)
                .body(call(words, followUp))
                .post("/api/office-calls")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.words == '" + words + "' }.id");
        return ids.getFirst();
    }
}
