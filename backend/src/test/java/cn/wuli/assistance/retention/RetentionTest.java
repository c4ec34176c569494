package cn.wuli.assistance.retention;

import static cn.wuli.testsupport.As.as;
import static cn.wuli.testsupport.As.withOneTimeCodeAs;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.platform.job.ServicePosts;
import cn.wuli.platform.job.ServicePosts.ServicePost;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is due is marked, a person decides, the keys are destroyed, the books stay, and a restored backup forgets again. */
@WuliTest
class RetentionTest {
    private static final String PATH = "/api/retention-cases";
    private static final Map<String, String> WHY = Map.of("opinion", "保存期已满");

    @Inject
    MarkDue markDue;

    @Inject
    ReplayErasures replayErasures;

    @Inject
    ServicePosts servicePosts;

    @Test
    void destroysEveryKeyOfAFamilyThatWasNotFiled() throws SQLException {
        String file = refused();
        String due = due(file);
        erase(due)
                .statusCode(200)
                .body("status", equalTo("ERASED"))
                .body("subject", startsWith("家庭-"))
                .body("proof.values", greaterThan(3))
                .body("proof.indexes", greaterThan(2));
        ErasureProof proof = proof(due);
        assertEquals(proof.values(), proof.unreadable());
        assertEquals(
                0,
                count(
                        "select count(*) from biz.hardship_family_member where file_id = ? and identity_index is not null",
                        file));
        assertEquals(0, count("select count(*) from sec.assist_registry where file_id = ?", file));
        assertEquals(0, count("select count(*) from biz.hardship_file where id = ? and applicant_name = '陈晓明'", file));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/hardship-files/" + file)
                .then()
                .statusCode(200)
                .body("applicantName", startsWith("家庭-"))
                .body("declaration.family", equalTo(null));
        as(Persona.CAMPUS_SECURITY_ADMIN)
                .post(PATH + "/" + due + "/proof")
                .then()
                .statusCode(200)
                .body("url", containsString("/api/files/links/"));
        erase(due).statusCode(409);
    }

    @Test
    void onlyRestrictsWhileTheBooksMustBeKept() throws SQLException {
        String grant = Families.grant("100.00");
        String file = as(Persona.CAMPUS_CHAIR).get("/api/aid-grants/" + grant).path("fileId");
        paid(grant, 1);
        close(file);
        String due = due(file);
        erase(due).statusCode(409).body("type", equalTo("urn:wuli:problem:retention-statutory"));
        decide(due, "restriction").statusCode(200).body("status", equalTo("RESTRICTED"));
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .body(Map.of("fields", List.of("PHONE"), "purpose", "核实"))
                .post("/api/hardship-files/" + file + "/unmasking")
                .then()
                .statusCode(409)
                .body("title", containsString("保存期已满"));

        Families.sql(
                "update biz.retention_case set statutory_until = current_date - 1 where id = ?", UUID.fromString(due));
        erase(due).statusCode(200).body("proof.grants", equalTo(1)).body("proof.amount", equalTo(10_000));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/aid-grants/" + grant)
                .then()
                .body("amount", equalTo(10_000))
                .body("applicantName", startsWith("家庭-"));
    }

    @Test
    void erasesAgainWhatABackupBroughtBack() throws SQLException {
        String file = refused();
        UUID id = UUID.fromString(file);
        byte[] before = sealed(file);
        String due = due(file);
        erase(due).statusCode(200);
        // As after a restore: the value can be opened again, and the database knows nothing of the erasure.
        Families.sql("update biz.hardship_version set declaration = ? where file_id = ?", before, id);
        Families.sql("update biz.hardship_file set erased_at = null where id = ?", id);
        Families.sql("delete from sec.erasure where file_id = ?", id);
        assertTrue(replayErasures.replay() >= 1);
        assertEquals(0, sealed(file)[0]);
        assertFalse(Arrays.equals(before, sealed(file)));
        assertEquals(0, replayErasures.replay());
    }

    @Test
    void isDecidedByTheRightPersonWithACode() {
        String file = refused();
        String due = due(file);
        as(Persona.CAMPUS_CHAIR)
                .body(WHY)
                .post(PATH + "/" + due + "/erasure")
                .then()
                .statusCode(403)
                .body("type", containsString("step-up"));
        withOneTimeCodeAs(Persona.CAMPUS_WELFARE_OFFICER)
                .body(WHY)
                .post(PATH + "/" + due + "/erasure")
                .then()
                .statusCode(403);
        withOneTimeCodeAs(Persona.OTHER_CAMPUS_CHAIR)
                .body(WHY)
                .post(PATH + "/" + due + "/erasure")
                .then()
                .statusCode(404);
        keep(due, "2020-01-01").statusCode(422).body("errors.path", hasItem("until"));
        String later = Calendars.today().plusMonths(3).toString();
        keep(due, later).statusCode(200).body("status", equalTo("KEPT"));
        mark();
        as(Persona.CAMPUS_CHAIR).get(PATH + "?status=DUE&limit=200").then().body("items.objectId", not(hasItem(file)));
    }

    private static String refused() {
        String file = Families.submitted();
        Families.step(Persona.BRANCH_CHAIR, file, "rejection").statusCode(200);
        Families.sql(
                "update biz.hardship_file set changed_at = now() - interval '13 months' where id = ?",
                UUID.fromString(file));
        return file;
    }

    /** As a file ends that the family left: the states of leaving stand in the register already. */
    private static void close(String file) {
        Families.sql(
                "update biz.hardship_file set status = 'REJECTED', changed_at = now() - interval '40 months' where id = ?",
                UUID.fromString(file));
    }

    private static void paid(String grant, int yearsAgo) {
        Families.sql(
                "insert into biz.aid_grant_step (tenant_id, id, grant_id, unit_id, person_id, action, from_status, to_status,"
                        + " deciding, actor_person_id, actor_post_id, actor_name, actor_post_name, at)"
                        + " select tenant_id, gen_random_uuid(), id, unit_id, person_id, 'PAY', 'BATCHED', 'PAID', false,"
                        + " gen_random_uuid(), gen_random_uuid(), '银行', '银行', now() - make_interval(years => ?)"
                        + " from biz.aid_grant where id = ?",
                yearsAgo,
                UUID.fromString(grant));
    }

    private String due(String file) {
        mark();
        return as(Persona.CAMPUS_SECURITY_ADMIN)
                .get(PATH + "?status=DUE&limit=200")
                .then()
                .statusCode(200)
                .body("items.objectId", hasItem(file))
                .extract()
                .path("items.find { it.objectId == '" + file + "' }.id");
    }

    private void mark() {
        for (ServicePost service : servicePosts.all()) {
            ActingContext.callAs(service.post(), () -> {
                markDue.run(Calendars.today());
                return service;
            });
        }
    }

    private static ValidatableResponse erase(String due) {
        return decide(due, "erasure");
    }

    private static ValidatableResponse decide(String due, String act) {
        return withOneTimeCodeAs(Persona.CAMPUS_CHAIR)
                .body(WHY)
                .post(PATH + "/" + due + "/" + act)
                .then();
    }

    private static ValidatableResponse keep(String due, String until) {
        return withOneTimeCodeAs(Persona.CAMPUS_SECURITY_ADMIN)
                .body(Map.of("opinion", "等待审计", "until", until))
                .post(PATH + "/" + due + "/keeping")
                .then();
    }

    private static ErasureProof proof(String due) {
        return as(Persona.CAMPUS_CHAIR)
                .get(PATH + "?status=ERASED&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getObject("items.find { it.id == '" + due + "' }.proof", ErasureProof.class);
    }

    private static int count(String query, String file) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var counting = connection.prepareStatement(query)) {
            counting.setObject(1, UUID.fromString(file));
            try (var row = counting.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static byte[] sealed(String file) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var query =
                        connection.prepareStatement("select declaration from biz.hardship_version where file_id = ?")) {
            query.setObject(1, UUID.fromString(file));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }
}
