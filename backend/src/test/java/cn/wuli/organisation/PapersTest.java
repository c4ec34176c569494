package cn.wuli.organisation;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import cn.wuli.platform.id.Ids;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 请示, 批复 and result of a re-election, kept with the term of a branch. */
@WuliTest
class PapersTest {
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final UUID term = Ids.next();

    @BeforeEach
    void elect() throws SQLException {
        run("insert into org.term (id, unit_id, ordinal, valid, elected_by, basis_document) values ('" + term + "', '"
                + SmallProvince.BRANCH + "', 77, '[1991-01-01,1996-01-01)', '全体会员', '试验〔1991〕1号')");
    }

    @AfterEach
    void undo() throws SQLException {
        run("delete from biz.paper where object_id = '" + term + "'");
        run("delete from org.term where id = '" + term + "'");
    }

    @Test
    void keepsThePapersOfAReElectionWithItsTermInTheOrderOfTheirDates() {
        file(Persona.CAMPUS_ORGANISER, "REPLY", "2026-03-09").statusCode(201);
        file(Persona.CAMPUS_ORGANISER, "REQUEST", "2026-03-01").statusCode(201);
        String file = papers(Persona.CAMPUS_CHAIR)
                .body("kind", contains("REQUEST", "REPLY"))
                .extract()
                .path("[0].fileId");
        as(Persona.CAMPUS_CHAIR).get("/api/files/" + file).then().statusCode(200);
        as(Persona.BRANCH_SECRETARY).get("/api/files/" + file).then().statusCode(200);
        as(Persona.OTHER_BRANCH_SECRETARY).get("/api/files/" + file).then().statusCode(404);
        as(Persona.CAMPUS_AUDIT_ADMIN)
                .queryParam("act", "paper.file")
                .get("/api/audit/events")
                .then()
                .body("items.changeWords.flatten()", hasItem("种类：批复"));
    }

    @Test
    void keepsThemFromOtherUnionsAndFromOtherTerms() {
        file(Persona.CAMPUS_ORGANISER, "RESULT", "2026-03-20").statusCode(201);
        papers(Persona.OTHER_CAMPUS_CHAIR).body("", empty());
        papers(Persona.PROVINCE_CHAIR).body("", empty());
        file(Persona.OTHER_CAMPUS_ORGANISER, "REQUEST", "2026-03-01").statusCode(404);
        file(Persona.BRANCH_SECRETARY, "REQUEST", "2026-03-01").statusCode(403);
        file(Persona.CAMPUS_ORGANISER, "REQUEST", "2999-03-01").statusCode(422).body("errors.path", hasItem("datedOn"));
    }

    private ValidatableResponse papers(Persona persona) {
        return as(persona)
                .get("/api/papers?objectType=TERM&objectId=" + term)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse file(Persona persona, String kind, String datedOn) {
        String file = as(persona)
                .contentType("multipart/form-data")
                .multiPart("file", "paper.pdf", PDF, "application/pdf")
                .post("/api/files")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        return as(persona)
                .body(Map.of(
                        "objectType",
                        "TERM",
                        "objectId",
                        term,
                        "kind",
                        kind,
                        "title",
                        "关于换届选举的请示",
                        "documentNumber",
                        "试验〔2026〕8号",
                        "datedOn",
                        datedOn,
                        "fileId",
                        file))
                .post("/api/papers")
                .then();
    }

    private static void run(String sql) throws SQLException {
        try (var connection = TestDatabase.server().superuserConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
