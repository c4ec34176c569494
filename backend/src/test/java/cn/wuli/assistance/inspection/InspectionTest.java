package cn.wuli.assistance.inspection;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Auditors sample by a published seed, raise findings on what they drew, and follow them to the end. */
@WuliTest
class InspectionTest {
    private static final String SAMPLES = "/api/inspection/samples";
    private static final String FINDINGS = "/api/inspection/findings";

    @Inject
    WorkingDays workingDays;

    @Test
    void drawsTheSameFromTheSameSeedAndNothingElse() {
        Families.grant("100.00");
        Families.grant("200.00");
        ValidatableResponse first = draw("2026年第130期", 2).statusCode(200).body("rows", hasSize(2));
        List<String> rows = first.extract().path("rows.id");
        draw("2026年第130期", 2).body("rows.id", equalTo(rows));
        first.body("reproduced", equalTo(true)).body("rows.label[0]", containsString("*"));
        String sample = first.extract().path("id");
        Families.sql("update biz.audit_sample set population_digest = 'x' where id = ?", UUID.fromString(sample));
        as(Persona.CAMPUS_AUDITOR).get(SAMPLES + "/" + sample).then().body("reproduced", equalTo(false));
        as(Persona.OTHER_CAMPUS_CHAIR).get(SAMPLES + "/" + sample).then().statusCode(404);
        as(Persona.CAMPUS_CHAIR).get(SAMPLES).then().statusCode(200).body("id", hasItem(sample));
        as(Persona.CAMPUS_CHAIR)
                .body(request("2026年第130期", 2))
                .post(SAMPLES)
                .then()
                .statusCode(403);
    }

    @Test
    void followsAFindingToTheEndWithDeadlinesInWorkingDays() {
        String finding = raised();
        as(Persona.CAMPUS_CHAIR)
                .get("/api/inbox?objectId=" + finding)
                .then()
                .body("items[0].title", containsString("答复"))
                .body("items[0].dueOn", equalTo(in(5)));
        step(Persona.CAMPUS_AUDITOR, finding, "REPLY").statusCode(409);
        step(Persona.CAMPUS_TREASURER, finding, "REPLY").statusCode(200).body("status", equalTo("REPLIED"));
        step(Persona.CAMPUS_AUDITOR, finding, "DEMAND").statusCode(200).body("dueOn", equalTo(in(20)));
        step(Persona.CAMPUS_AUDITOR, finding, "VERIFY").statusCode(409).body("title", containsString("整改报告"));
        step(Persona.CAMPUS_TREASURER, finding, "REPORT").statusCode(200);
        step(Persona.CAMPUS_AUDITOR, finding, "REOPEN").statusCode(200).body("status", equalTo("REOPENED"));
        step(Persona.CAMPUS_CHAIR, finding, "REPLY").statusCode(200);
        step(Persona.CAMPUS_AUDITOR, finding, "DEMAND").statusCode(200);
        step(Persona.CAMPUS_CHAIR, finding, "REPORT").statusCode(200);
        step(Persona.CAMPUS_AUDITOR, finding, "VERIFY").statusCode(200);
        step(Persona.CAMPUS_AUDITOR, finding, "CLOSE")
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("timeline", hasSize(9))
                .body("allowedActions", hasSize(0));
        as(Persona.CAMPUS_CHAIR).get("/api/inbox?objectId=" + finding).then().body("items", hasSize(0));
        step(Persona.CAMPUS_CHAIR, finding, "REPLY").statusCode(409);
    }

    @Test
    void takesFindingsOnlyOnWhatWasDrawn() {
        String sample = draw("2026年第131期", 1).extract().path("id");
        as(Persona.CAMPUS_AUDITOR)
                .body(Map.of("sampleId", sample, "objectId", UUID.randomUUID(), "title", "试", "text", "试"))
                .post(FINDINGS)
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("objectId"));
        as(Persona.CAMPUS_CHAIR)
                .body(Map.of("sampleId", sample, "objectId", UUID.randomUUID(), "title", "试", "text", "试"))
                .post(FINDINGS)
                .then()
                .statusCode(403);
        as(Persona.OTHER_CAMPUS_CHAIR).get(FINDINGS).then().body("sampleId", not(hasItem(sample)));
    }

    @Test
    void packsTheEvidenceWithItsHashes() throws Exception {
        String finding = raised();
        String sample = as(Persona.CAMPUS_AUDITOR).get(FINDINGS + "/" + finding).path("sampleId");
        String drawn = as(Persona.CAMPUS_AUDITOR).get(SAMPLES + "/" + sample).path("rows[0].label");
        String url = as(Persona.CAMPUS_AUDITOR)
                .post(SAMPLES + "/" + sample + "/evidence-pack")
                .then()
                .statusCode(200)
                .extract()
                .path("url");
        Map<String, byte[]> contents = unzip(as(Persona.CAMPUS_AUDITOR).get(url).asByteArray());
        assertEquals(3, contents.size());
        assertTrue(new String(contents.get("样本.csv"), StandardCharsets.UTF_8).contains(drawn));
        String sums = new String(contents.get("SHA256SUMS.txt"), StandardCharsets.UTF_8);
        for (String name : List.of("样本.csv", "审计发现.pdf")) {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(contents.get(name)));
            assertTrue(sums.contains(hash + "  " + name), name);
        }
    }

    private String raised() {
        Families.grant("100.00");
        ValidatableResponse sample = draw("2026年第132期", 1);
        Map<String, Object> found = Map.of(
                "sampleId",
                sample.extract().path("id"),
                "objectId",
                sample.extract().path("rows[0].id"),
                "title",
                "缺少银行回单",
                "text",
                "凭证后未附银行回单");
        return as(Persona.CAMPUS_AUDITOR)
                .body(found)
                .post(FINDINGS)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private String in(int days) {
        return workingDays.plus(Calendars.today(), days).toString();
    }

    private static ValidatableResponse draw(String seed, int size) {
        return as(Persona.CAMPUS_AUDITOR)
                .body(request(seed, size))
                .post(SAMPLES)
                .then();
    }

    private static Map<String, Object> request(String seed, int size) {
        Map<String, Object> request = new HashMap<>();
        request.put("kind", "AID_GRANT");
        request.put("from", Calendars.today().minusYears(1).toString());
        request.put("to", Calendars.today().toString());
        request.put("size", size);
        request.put("seed", seed);
        return request;
    }

    private static ValidatableResponse step(Persona persona, String finding, String action) {
        return as(persona)
                .body(Map.of("action", action, "opinion", "说明"))
                .post(FINDINGS + "/" + finding + "/steps")
                .then();
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                contents.put(entry.getName(), in.readAllBytes());
            }
        }
        return contents;
    }
}
