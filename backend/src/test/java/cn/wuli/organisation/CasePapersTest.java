package cn.wuli.organisation;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The basis documents of a change travel to the superior who decides on it, as they were when it was submitted. */
@WuliTest
class CasePapersTest {
    private static final Persona BELOW = Persona.OTHER_CAMPUS_ORGANISER;
    private static final Persona ABOVE = Persona.PROVINCE_ORGANISER;

    private String change = "";

    @AfterEach
    void takeBack() {
        as(BELOW).delete("/api/unit-changes/" + change + "/submission");
        as(BELOW).delete("/api/unit-changes/" + change);
    }

    @Test
    void areOpenedByTheSuperiorWhoDecidesAndByNobodyElse() {
        draft();
        String file = paper("党委批复", "A");
        String opened = submitted();
        changeCase(opened).body("snapshot.papers.title", contains("党委批复"));
        byte[] content = as(ABOVE)
                .get("/api/files/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertArrayEquals(pdf("A"), content);
        for (Persona stranger : List.of(
                Persona.CAMPUS_CHAIR,
                Persona.GUIDED_CAMPUS_CHAIR,
                Persona.CITY_CHAIR,
                Persona.OTHER_CAMPUS_MEMBER,
                // Of the superior, but nobody who decides on changes.
                Persona.PROVINCE_TREASURER)) {
            as(stranger).get("/api/files/" + file).then().statusCode(404);
        }
        as(BELOW).get("/api/files/" + file).then().statusCode(200);
    }

    @Test
    void stayAsTheyWereSubmittedWhateverIsFiledBelow() throws SQLException {
        draft();
        String first = paper("党委批复", "A");
        String opened = submitted();
        String second = paper("补充说明", "B");
        changeCase(opened).body("snapshot.papers.title", contains("党委批复"));
        as(ABOVE).get("/api/files/" + second).then().statusCode(404);
        // A file that is kept with a paper belongs to it for good.
        file(first, "换一份").statusCode(404);
        assertEquals("f", ask("select has_table_privilege('wuli_app', 'biz.paper', 'UPDATE, DELETE')"));
        SQLException refused = assertThrows(
                SQLException.class,
                () -> ask("update biz.unit_change_case set snapshot = '{}' where id = '" + opened + "' returning id"));
        assertEquals("23514", refused.getSQLState());

        as(ABOVE)
                .body(Map.of("decision", "RETURN", "opinion", "请附补充说明"))
                .post("/api/unit-change-cases/" + opened + "/decision")
                .then()
                .statusCode(200);
        String again = submitted();
        changeCase(again).body("snapshot.papers.title", contains("党委批复", "补充说明"));
        as(ABOVE).get("/api/files/" + first).then().statusCode(200);
        as(ABOVE).get("/api/files/" + second).then().statusCode(200);
    }

    private void draft() {
        change = as(BELOW)
                .body(Map.of(
                        "kind",
                        "RENAME",
                        "unitId",
                        SmallProvince.OTHER_CAMPUS,
                        "effectiveOn",
                        Calendars.today().plusDays(40).toString(),
                        "basisDocument",
                        "试验〔2026〕40号",
                        "details",
                        Map.of("name", "乙大学工会委员会")))
                .post("/api/unit-changes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Returns the id of the case. */
    private String submitted() {
        as(BELOW).post("/api/unit-changes/" + change + "/submission").then().statusCode(200);
        return as(ABOVE)
                .get("/api/unit-change-cases?status=SUBMITTED")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.unitId == '" + SmallProvince.OTHER_CAMPUS + "' }.id");
    }

    private static ValidatableResponse changeCase(String id) {
        return as(ABOVE).get("/api/unit-change-cases/" + id).then().statusCode(200);
    }

    /** Returns the id of its file. */
    private String paper(String title, String content) {
        String uploaded = as(BELOW)
                .contentType("multipart/form-data")
                .multiPart("file", title + ".pdf", pdf(content), "application/pdf")
                .post("/api/files")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        file(uploaded, title).statusCode(201);
        return uploaded;
    }

    private ValidatableResponse file(String uploaded, String title) {
        Map<String, Object> words = Map.of(
                "objectType",
                "UNIT_CHANGE",
                "objectId",
                change,
                "kind",
                "OTHER",
                "title",
                title,
                "documentNumber",
                "试验〔2026〕41号",
                "datedOn",
                "2026-03-01",
                "fileId",
                uploaded);
        return as(BELOW).body(words).post("/api/papers").then();
    }

    private static byte[] pdf(String mark) {
        return ("%PDF-1.4\n%" + mark + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String ask(String sql) throws SQLException {
        try (var connection = TestDatabase.server().superuserConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return Objects.requireNonNull(row.getString(1));
        }
    }
}
