package cn.wuli.assistance;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.command.Command;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import io.quarkus.arc.All;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Old decisions calculated again: as they were, until somebody alters what they rest on. */
@WuliTest
class VerifyDecisionsTest {
    private static final String PATH = "/api/rules/verifications";

    @Inject
    @All
    List<Command> commands;

    @Test
    void findsNothingUntilAFigureIsAlteredByOneFen() throws Exception {
        String grant = Families.grant("100.00");
        String file = as(Persona.CAMPUS_CHAIR).get("/api/aid-grants/" + grant).path("fileId");
        as(Persona.CAMPUS_CHAIR)
                .get("/api/aid-grants/" + grant)
                .then()
                .body("calculation.words", hasItem(containsString("本级审批限额")));
        verify().body("[0].differences.objectId", not(hasItem(file)))
                .body("[0].differences.objectId", not(hasItem(grant)))
                .body("[0].decisions", greaterThan(1));

        Families.sql(
                "update biz.aid_grant_calculation set union_limit_fen = union_limit_fen + 1 where grant_id = ?",
                UUID.fromString(grant));
        alterLine(1);
        try {
            verify().body("[0].differences.find { it.objectId == '" + grant + "' }.words", containsString("本级审批限额：当时"))
                    .body("[0].differences.find { it.objectId == '" + file + "' }.words", containsString("相差 0.01"));
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            assertEquals(1, run(printed));
            assertTrue(printed.toString(StandardCharsets.UTF_8).contains(file));
        } finally {
            alterLine(-1);
            Families.sql(
                    "update biz.aid_grant_calculation set union_limit_fen = union_limit_fen - 1 where grant_id = ?",
                    UUID.fromString(grant));
        }
        verify().body("[0].differences.objectId", everyItem(not(file)));
    }

    @Test
    void holdsTheNextGrantAgainstWhatTheHouseholdHad() throws Exception {
        String first = Families.grant("100.00");
        String file = as(Persona.CAMPUS_CHAIR).get("/api/aid-grants/" + first).path("fileId");
        String second = as(Persona.BRANCH_SECRETARY)
                .body(Map.of("fileId", file, "purpose", "HARDSHIP_AID", "amount", 5000, "explanation", "治疗费用"))
                .post("/api/aid-grants")
                .then()
                .statusCode(201)
                .body("id", not(first))
                .extract()
                .path("id");
        as(Persona.CAMPUS_CHAIR)
                .get("/api/aid-grants/" + second)
                .then()
                .body("calculation[1].words", containsString("办理中 100.00 元"));
        Families.grantStep(Persona.BRANCH_CHAIR, first, "rejection", Map.of("opinion", "不符合"))
                .statusCode(200);
        verify().body("[0].differences.objectId", not(hasItem(second)));
    }

    @Test
    void isForOfficersAndAuditorsOnly() {
        for (Persona persona : List.of(Persona.MEMBER, Persona.BRANCH_SECRETARY)) {
            as(persona).post(PATH).then().statusCode(403);
            as(persona).get(PATH).then().statusCode(403);
        }
    }

    private int run(ByteArrayOutputStream out) throws Exception {
        Command command = commands.stream()
                .filter(each -> each.answersTo("--verify-decisions"))
                .findFirst()
                .orElseThrow();
        return command.run(List.of("--verify-decisions"), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    /** As somebody would who can reach the database. */
    private static void alterLine(int fen) {
        Families.sql(
                "update ref.rule_version set value = to_jsonb((value #>> '{}')::bigint + ?)"
                        + " where code = 'subsistence-line' and region = '330100' and pack = 'hardship'",
                fen);
    }

    private static ValidatableResponse verify() throws InterruptedException {
        String job = as(Persona.CAMPUS_AUDITOR)
                .post(PATH)
                .then()
                .statusCode(200)
                .extract()
                .path("jobId");
        for (int i = 0; i < 300; i++) {
            if ("DONE".equals(as(Persona.CAMPUS_AUDITOR).get("/api/jobs/" + job).path("status"))) {
                return as(Persona.CAMPUS_AUDITOR).get(PATH).then().statusCode(200);
            }
            Thread.sleep(100);
        }
        throw new AssertionError(
                as(Persona.CAMPUS_AUDITOR).get("/api/jobs/" + job).asString());
    }
}
