package cn.wuli.assistance.hardship;

import static cn.wuli.assistance.Families.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A10: one active file for each family across the province, and nothing said about the other union. */
@WuliTest
class OneFilePerFamilyTest {
    @Test
    void refusesAFamilyOfAnotherUnionWithoutSayingWhich() {
        String wife = Families.adult();
        String own = Families.draft(Persona.BRANCH_SECRETARY, SmallProvince.BRANCH, Families.adult(), wife);
        step(Persona.BRANCH_SECRETARY, own, "submission").statusCode(200);
        String other = Families.draft(
                Persona.OTHER_CAMPUS_BRANCH_SECRETARY, SmallProvince.OTHER_CAMPUS_BRANCH, wife, Families.adult());
        submitElsewhere(other)
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:family-filed-elsewhere"))
                .body(not(containsString("甲大学")))
                .body(not(containsString(SmallProvince.CAMPUS.toString())));
        String again = Families.draft(Persona.BRANCH_SECRETARY, SmallProvince.BRANCH, Families.adult(), wife);
        step(Persona.BRANCH_SECRETARY, again, "submission")
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:family-filed-already"));
        step(Persona.BRANCH_SECRETARY, own, "withdrawal", Map.of()).statusCode(200);
        submitElsewhere(other).statusCode(200);
    }

    @Test
    void letsExactlyOneOfFiftyParallelSubmissionsWin() throws Exception {
        String husband = Families.adult();
        String wife = Families.adult();
        List<String> own = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            own.add(Families.draft(Persona.BRANCH_SECRETARY, SmallProvince.BRANCH, husband, wife));
            elsewhere.add(Families.draft(
                    Persona.OTHER_CAMPUS_BRANCH_SECRETARY, SmallProvince.OTHER_CAMPUS_BRANCH, wife, husband));
        }
        List<Callable<Integer>> submissions = new ArrayList<>();
        own.forEach(id -> submissions.add(() -> as(Persona.BRANCH_SECRETARY)
                .header("If-Match", 1)
                .post("/api/hardship-files/" + id + "/submission")
                .statusCode()));
        elsewhere.forEach(
                id -> submissions.add(() -> submitElsewhere(id).extract().statusCode()));
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (var answer : threads.invokeAll(submissions)) {
                answers.add(answer.get());
            }
        }
        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(49, answers.stream().filter(status -> status == 409).count(), answers::toString);
    }

    /** What PostgreSQL refuses it describes by the values at fault: they must stay there. */
    @Test
    void writesNobodysNameIntoTheLogWhenASecondFileIsRefused() throws IOException {
        Map<String, Object> planted = Map.of("personId", Families.memberOf(SmallProvince.BRANCH, "慕容㛃鑫"));
        as(Persona.BRANCH_SECRETARY)
                .body(planted)
                .post("/api/hardship-files")
                .then()
                .statusCode(201);
        String request = as(Persona.BRANCH_SECRETARY)
                .body(planted)
                .post("/api/hardship-files")
                .then()
                .statusCode(409)
                .extract()
                .header("Wuli-Request");
        String log = Files.readString(Path.of("target", "test.log"));
        assertTrue(log.contains(request));
        assertFalse(log.contains("慕容㛃鑫"));
    }

    @Test
    void keepsTheRegistryFromTheApplication() {
        SQLException refused = assertThrows(SQLException.class, () -> {
            try (var connection = TestDatabase.asApplication();
                    var statement = connection.createStatement()) {
                statement.executeQuery("select * from sec.assist_registry");
            }
        });
        assertEquals("42501", refused.getSQLState());
    }

    private static io.restassured.response.ValidatableResponse submitElsewhere(String id) {
        return as(Persona.OTHER_CAMPUS_BRANCH_SECRETARY)
                .header("If-Match", 1)
                .post("/api/hardship-files/" + id + "/submission")
                .then();
    }
}
