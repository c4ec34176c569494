package cn.wuli.assistance.retention;

import static cn.wuli.testsupport.As.as;
import static cn.wuli.testsupport.As.withOneTimeCodeAs;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.assistance.mutual.ClaimSteps;
import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A claim is a row of two unions: the one that runs the period decides on its end, and it ends on both sides. */
@WuliTest
class ClaimRetentionTest {
    private static final String PATH = "/api/retention-cases";
    private static final String SEALED_LEFT =
            "select count(*) from biz.mutual_claim c cross join lateral (values (c.content),"
                    + " (c.account), (c.assessment), (c.appeal)) v (sealed) where c.id = ? and get_byte(v.sealed, 0) <> 0";

    @Inject
    MarkDue markDue;

    @Inject
    ReplayErasures replayErasures;

    @Inject
    PersonalNumbers numbers;

    @Inject
    FieldCipher cipher;

    @Test
    void erasesARefusedClaimOnBothSidesAndAgainAfterARestore() throws Exception {
        String id = refused();
        assertEquals(6, count(SEALED_LEFT, id));
        List<byte[]> before = contents(id);
        String due = due(id, Calendars.today());
        mark(Persona.CAMPUS_CHAIR, Calendars.today());
        as(Persona.CAMPUS_CHAIR).get(PATH + "?limit=200").then().body("items.objectId", not(hasItem(id)));
        decide(due, "erasure")
                .statusCode(200)
                .body("status", equalTo("ERASED"))
                .body("objectWords", equalTo("互助申请"))
                .body("subject", startsWith("申请-"))
                .body("proof.values", greaterThan(6))
                .body("proof.indexes", equalTo(1))
                .body("proof.contents", equalTo(1));
        ErasureProof proof = as(Persona.PROVINCE_CHAIR)
                .get(PATH + "?status=ERASED&limit=200")
                .jsonPath()
                .getObject("items.find { it.id == '" + due + "' }.proof", ErasureProof.class);
        assertEquals(proof.values(), proof.unreadable());
        assertEquals(0, count(SEALED_LEFT, id));
        assertEquals(0, count("select count(*) from sec.mutual_invoice where claim_id = ?", id));
        assertEquals(2, count("select count(*) from biz.mutual_claim where id = ? and member_name like '申请-%'", id));
        assertEquals(
                0,
                count(
                        "select count(*) from biz.mutual_claim where id = ? and person_id = '"
                                + Persona.MEMBER.personId() + "'",
                        id));
        as(Persona.MEMBER).get("/api/mutual-claims/" + id).then().statusCode(404);
        for (Persona officer : List.of(Persona.CAMPUS_CHAIR, Persona.PROVINCE_CHAIR)) {
            as(officer)
                    .get("/api/mutual-claims/" + id)
                    .then()
                    .statusCode(200)
                    .body("over", equalTo(true))
                    .body("account", nullValue())
                    .body("allowedActions.size()", equalTo(0));
        }

        // As after a restore: the values can be opened again, and the database knows nothing of the erasure.
        UUID claim = UUID.fromString(id);
        Families.sql(
                "update biz.mutual_claim set content = ?, erased_at = null where id = ? and tenant_id = home_id",
                before.getFirst(),
                claim);
        Families.sql("update biz.mutual_claim set erased_at = null where id = ?", claim);
        Families.sql("delete from sec.erasure where file_id = ?", claim);
        assertEquals(1, count(SEALED_LEFT, id));
        assertTrue(replayErasures.replay() >= 1);
        assertEquals(0, count(SEALED_LEFT, id));
        assertEquals(0, replayErasures.replay());
    }

    @Test
    void onlyRestrictsAPaidClaimWhileTheBooksMustBeKept() throws Exception {
        String period = ClaimSteps.covered(numbers, cipher, ClaimSteps.fund("50000.00"));
        String id = ClaimSteps.assessed(Persona.MEMBER, period, form());
        ClaimSteps.decide(Persona.PROVINCE_WELFARE_OFFICER, id, Map.of()).statusCode(200);
        paid(id);
        mark(Persona.PROVINCE_CHAIR, Calendars.today());
        as(Persona.PROVINCE_CHAIR).get(PATH + "?limit=200").then().body("items.objectId", not(hasItem(id)));
        String due = due(id, Calendars.today().plusYears(6));
        decide(due, "erasure").statusCode(409).body("type", containsString("retention-statutory"));
        decide(due, "restriction").statusCode(200).body("status", equalTo("RESTRICTED"));
        as(Persona.MEMBER)
                .get("/api/mutual-claims/" + id)
                .then()
                .statusCode(200)
                .body("own", nullValue())
                .body("approved", equalTo(40_000))
                .body("plain", containsString("保存期已满"));
        ClaimSteps.step(Persona.MEMBER, id, "appeal", Map.of("opinion", "少算了"))
                .statusCode(409)
                .body("title", containsString("保存期已满"));
        Families.sql(
                "update biz.retention_case set statutory_until = current_date - 1 where id = ?", UUID.fromString(due));
        decide(due, "erasure").statusCode(200).body("proof.grants", equalTo(1)).body("proof.amount", equalTo(40_000));
        assertEquals(0, count(SEALED_LEFT, id));
        as(Persona.PROVINCE_CHAIR).get("/api/mutual-claims/" + id).then().body("approved", equalTo(40_000));
    }

    private String refused() throws Exception {
        String period = ClaimSteps.covered(numbers, cipher, ClaimSteps.fund("50000.00"));
        String id = ClaimSteps.assessed(Persona.MEMBER, period, form());
        ClaimSteps.decide(
                        Persona.PROVINCE_WELFARE_OFFICER,
                        id,
                        Map.of("amount", 0, "reasonCode", "PAPERS_DIFFER", "opinion", "日期不一致"))
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        Families.sql(
                "update biz.mutual_claim set changed_at = now() - interval '7 months' where id = ?",
                UUID.fromString(id));
        return id;
    }

    private static Map<String, Object> form() {
        return ClaimSteps.form(Persona.MEMBER, List.of(ClaimSteps.stay(27, 22), ClaimSteps.stay(24, 20)), Map.of());
    }

    /** As the bank's answer leaves it, on both sides. */
    private static void paid(String id) {
        UUID claim = UUID.fromString(id);
        Families.sql("update biz.mutual_claim set status = 'PAID' where id = ?", claim);
        Families.sql(
                "insert into biz.mutual_claim_step (tenant_id, id, claim_id, turn, unit_id, person_id, action, from_status, to_status,"
                        + " deciding, actor_person_id, actor_post_id, actor_name, actor_post_name, at)"
                        + " select tenant_id, gen_random_uuid(), id, turn, unit_id, person_id, 'PAY', 'BATCHED', 'PAID', false,"
                        + " gen_random_uuid(), gen_random_uuid(), '银行', '银行', now() from biz.mutual_claim where id = ?",
                claim);
    }

    private String due(String id, LocalDate today) {
        // For the province alone: a day to come marks nothing of other unions.
        mark(Persona.PROVINCE_CHAIR, today);
        return as(Persona.PROVINCE_CHAIR)
                .get(PATH + "?status=DUE&limit=200")
                .then()
                .statusCode(200)
                .body("items.objectId", hasItem(id))
                .extract()
                .path("items.find { it.objectId == '" + id + "' }.id");
    }

    private void mark(Persona chair, LocalDate today) {
        ActingContext.callAs(new ActingPost(chair.subject(), chair.postId()), () -> {
            markDue.run(today);
            return chair;
        });
    }

    private static ValidatableResponse decide(String due, String act) {
        return withOneTimeCodeAs(Persona.PROVINCE_CHAIR)
                .body(Map.of("opinion", "保存期已满"))
                .post(PATH + "/" + due + "/" + act)
                .then();
    }

    private static List<byte[]> contents(String id) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement("select content from biz.mutual_claim where id = ?")) {
            query.setObject(1, UUID.fromString(id));
            List<byte[]> contents = new ArrayList<>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    contents.add(row.getBytes(1));
                }
            }
            return contents;
        }
    }

    private static int count(String query, String id) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var counting = connection.prepareStatement(query)) {
            counting.setObject(1, UUID.fromString(id));
            try (var row = counting.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
