package cn.wuli.assistance.consent;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.wuli.assistance.Families;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** Each member of a family agrees to each purpose by himself; taking one back stops the desk, and the books stay. */
@WuliTest
class ConsentTest {
    private static final String WITHDRAWN = "urn:wuli:problem:consent-withdrawn";

    /** The member has one open file at a time. */
    @AfterEach
    void closeTheFile() {
        Families.sql(
                "update biz.hardship_file set status = 'WITHDRAWN' where person_id = ?", Persona.MEMBER.personId());
    }

    @Test
    void asksEachPersonForEachPurpose() {
        String file = Families.ownFile(Persona.MEMBER);
        Map<String, Object> declaration = Families.declaration(Persona.MEMBER, Families.adult(), Families.adult());
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> family = (List<Map<String, Object>>) declaration.get("family");
        family.get(1).put("consents", List.of("FINANCE"));
        family.get(2).put("guardian", 2);
        save(file, declaration);
        preview(file, declaration)
                .body("consents.findAll { it.place == 2 }.purpose", hasItems("CHILD", "MEDICAL"))
                .body("consents.find { it.place == 2 }.byGuardian", equalTo(true));
        Families.step(Persona.MEMBER, file, "submission")
                .statusCode(422)
                .body("errors.path", hasItem("family[1].consents"))
                .body("errors.path", hasItem("family[2].guardian"))
                .body("errors.find { it.path == 'family[1].consents' }.message", containsString("医疗健康信息"));
    }

    @Test
    void keepsAReceiptWithTheTextAndTheSignedPaper() {
        String file = submitted();
        mine().body("findAll { it.fileId == '" + file + "' }", hasSize(8))
                .body(one(file, "ECONOMIC_CHECK", "本人") + ".paperId", notNullValue())
                .body(one(file, "MEDICAL", "配偶") + ".textCode", equalTo("MEDICAL-2026-1"))
                .body(one(file, "CHILD", "子女") + ".signer", equalTo("本人"))
                .body(one(file, "FINANCE", "本人") + ".body", containsString("单独同意"));
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .get("/api/hardship-files/" + file + "/consents")
                .then()
                .statusCode(200)
                .body("$", hasSize(8));
    }

    @Test
    void stopsTheDeskAtOnceAndTellsIt() {
        String file = submitted();
        withdraw(file, "MEDICAL", "配偶");
        Families.step(Persona.BRANCH_CHAIR, file, "branch-check")
                .statusCode(409)
                .body("type", equalTo(WITHDRAWN))
                .body("detail", containsString("联系申请人"));
        as(Persona.BRANCH_CHAIR)
                .get("/api/hardship-files/" + file)
                .then()
                .body("allowedActions.find { it.action == 'BRANCH_CONFIRM' }.reason", containsString("“医疗健康信息”授权已撤回"));
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .body(Map.of("fields", List.of("HEALTH"), "purpose", "核实"))
                .post("/api/hardship-files/" + file + "/unmasking")
                .then()
                .statusCode(409)
                .body("type", equalTo(WITHDRAWN));
        for (Persona desk : List.of(Persona.CAMPUS_WELFARE_OFFICER, Persona.BRANCH_CHAIR)) {
            as(desk).get("/api/inbox?box=COPIED&objectId=" + file)
                    .then()
                    .body("items.title", hasItem(containsString("撤回了“医疗健康信息”授权")));
        }
        Families.step(Persona.BRANCH_CHAIR, file, "return").statusCode(200);
    }

    @Test
    void letsTheFamilyAgreeAnewWithTheNextSubmission() {
        String file = submitted();
        withdraw(file, "FINANCE", "本人");
        Families.step(Persona.BRANCH_CHAIR, file, "return").statusCode(200);
        Families.step(Persona.MEMBER, file, "submission").statusCode(200);
        Families.step(Persona.BRANCH_SECRETARY, file, "branch-check").statusCode(200);
    }

    @Test
    void sendsNoMoneyAndKeepsTheBooks() throws SQLException {
        String grant = Families.grant("100.00");
        String file = as(Persona.CAMPUS_CHAIR).get("/api/aid-grants/" + grant).path("fileId");
        Families.sql(
                "update biz.consent set withdrawn_at = now(), withdrawal_reason = '不再申请' where file_id = ?"
                        + " and text_code = 'FINANCE-2026-1'",
                UUID.fromString(file));
        Families.grantStep(Persona.BRANCH_CHAIR, grant, "branch-check", Map.of("opinion", "属实"))
                .statusCode(409)
                .body("type", equalTo(WITHDRAWN));
        PSQLException refused = assertThrows(PSQLException.class, () -> insertStep(grant));
        assertEquals(
                "ck_consent_withdrawn",
                Objects.requireNonNull(refused.getServerErrorMessage()).getConstraint());
        Families.grantStep(Persona.BRANCH_CHAIR, grant, "rejection", Map.of("opinion", "家庭撤回授权"))
                .statusCode(200);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/aid-grants/" + grant)
                .then()
                .statusCode(200)
                .body("amount", equalTo(10_000));
    }

    @Test
    void isNobodyElsesToTakeBackAndOnlyOnce() {
        String file = submitted();
        String id = mine().extract().path(one(file, "MEDICAL", "配偶") + ".id");
        take(Persona.BRANCH_SECRETARY, id).statusCode(404);
        take(Persona.MEMBER, id).statusCode(204);
        take(Persona.MEMBER, id).statusCode(409);
        as(Persona.MEMBER)
                .body(Map.of("reason", " "))
                .post("/api/my-consents/" + id + "/withdrawal")
                .then()
                .statusCode(422);
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/hardship-files/" + file + "/consents")
                .then()
                .statusCode(404);
        as(Persona.OTHER_CAMPUS_CHAIR).get("/api/my-consents").then().body("fileId", not(hasItem(file)));
    }

    @Test
    void letsARelativeOfAnotherUnionTakeBackHisOwnAndNoMore() {
        String file = submitted();
        relative(file, "SPOUSE", Persona.OTHER_CAMPUS_MEMBER);
        ofRelative()
                .body(all(file) + ".purpose", hasItems("ECONOMIC_CHECK", "FINANCE", "MEDICAL"))
                .body(all(file) + ".member.unique()", equalTo(List.of("配偶")))
                .body(all(file) + ".unionName.unique()", equalTo(List.of("甲大学工会")))
                .body(all(file) + ".applicantName", everyItem(endsWith("*")));
        String own = mine().extract().path(one(file, "FINANCE", "本人") + ".id");
        take(Persona.OTHER_CAMPUS_MEMBER, own).statusCode(404);
        String id = ofRelative().extract().path(one(file, "MEDICAL", "配偶") + ".id");
        take(Persona.OTHER_CAMPUS_MEMBER, id).statusCode(204);
        take(Persona.OTHER_CAMPUS_MEMBER, id).statusCode(409);
        Families.step(Persona.BRANCH_CHAIR, file, "branch-check")
                .statusCode(409)
                .body("type", equalTo(WITHDRAWN));
        for (Persona told : List.of(Persona.CAMPUS_WELFARE_OFFICER, Persona.BRANCH_CHAIR, Persona.MEMBER)) {
            as(told).get("/api/inbox?box=COPIED&objectId=" + file)
                    .then()
                    .body("items.title", hasItem(containsString("的家庭成员撤回了“医疗健康信息”授权")));
        }
        mine().body(one(file, "MEDICAL", "配偶") + ".withdrawnVia", equalTo("RELATIVE"));
    }

    @Test
    void letsTheGuardianAnswerForTheChild() {
        String file = submitted();
        relative(file, "SELF", Persona.OTHER_MEMBER);
        String id = as(Persona.OTHER_MEMBER)
                .get("/api/my-consents")
                .then()
                .body(one(file, "CHILD", "子女") + ".signer", equalTo("本人"))
                .extract()
                .path(one(file, "CHILD", "子女") + ".id");
        take(Persona.OTHER_MEMBER, id).statusCode(204);
        Families.step(Persona.BRANCH_CHAIR, file, "branch-check").statusCode(409);
    }

    @Test
    void recordsWhatARelativeHandsInOnPaper() {
        String file = submitted();
        String id = mine().extract().path(one(file, "FINANCE", "配偶") + ".id");
        String paper = Families.paper(Persona.BRANCH_SECRETARY, "撤回单.pdf");
        paper(Persona.MEMBER, file, id, paper).statusCode(403);
        paper(Persona.OTHER_CAMPUS_CHAIR, file, id, paper).statusCode(404);
        paper(Persona.BRANCH_SECRETARY, file, UUID.randomUUID().toString(), paper)
                .statusCode(404);
        paper(Persona.BRANCH_SECRETARY, file, id, UUID.randomUUID().toString())
                .statusCode(422)
                .body("errors.path", hasItem("paperId"));
        paper(Persona.BRANCH_SECRETARY, file, id, paper)
                .statusCode(200)
                .body("find { it.id == '" + id + "' }.withdrawnVia", equalTo("PAPER"));
        as(Persona.CAMPUS_CHAIR).get("/api/files/" + paper).then().statusCode(200);
        Families.step(Persona.BRANCH_CHAIR, file, "branch-check")
                .statusCode(409)
                .body("type", equalTo(WITHDRAWN));
    }

    private static String submitted() {
        String file = Families.ownDraft(Persona.MEMBER);
        Families.step(Persona.MEMBER, file, "submission").statusCode(200);
        return file;
    }

    private static void withdraw(String file, String purpose, String member) {
        String id = mine().extract().path(one(file, purpose, member) + ".id");
        take(Persona.MEMBER, id).statusCode(204);
    }

    private static ValidatableResponse take(Persona persona, String id) {
        return as(persona)
                .body(Map.of("reason", "不再申请"))
                .post("/api/my-consents/" + id + "/withdrawal")
                .then();
    }

    private static ValidatableResponse paper(Persona persona, String file, String consent, String paper) {
        return as(persona)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("reason", "本人书面撤回", "paperId", paper))
                .post("/api/hardship-files/" + file + "/consents/" + consent + "/withdrawal")
                .then();
    }

    private static void relative(String file, String relation, Persona person) {
        Families.sql(
                "update biz.hardship_family_member set relative_person_id = ? where file_id = ? and relation = ?",
                person.personId(),
                UUID.fromString(file),
                relation);
    }

    private static ValidatableResponse ofRelative() {
        return as(Persona.OTHER_CAMPUS_MEMBER).get("/api/my-consents").then().statusCode(200);
    }

    private static String all(String file) {
        return "findAll { it.fileId == '" + file + "' }";
    }

    private static ValidatableResponse mine() {
        return as(Persona.MEMBER).get("/api/my-consents").then().statusCode(200);
    }

    private static String one(String file, String purpose, String member) {
        return "find { it.fileId == '" + file + "' && it.purpose == '" + purpose + "' && it.member == '" + member
                + "' }";
    }

    private static void save(String file, Map<String, Object> declaration) {
        as(Persona.MEMBER)
                .header("If-Match", 0)
                .body(declaration)
                .put("/api/hardship-files/" + file + "/declaration")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse preview(String file, Map<String, Object> declaration) {
        return as(Persona.MEMBER)
                .body(declaration)
                .post("/api/hardship-files/" + file + "/classification-preview")
                .then()
                .statusCode(200);
    }

    private static void insertStep(String grant) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var insert = connection.prepareStatement(
                        "insert into biz.aid_grant_step (tenant_id, id, grant_id, unit_id, person_id, action, from_status,"
                                + " to_status, deciding, actor_person_id, actor_post_id, actor_name, actor_post_name, at)"
                                + " select tenant_id, gen_random_uuid(), id, unit_id, person_id, 'RESERVE', 'UNION_OK', 'RESERVED',"
                                + " true, gen_random_uuid(), gen_random_uuid(), '某人', '某职', now() from biz.aid_grant"
                                + " where id = ?")) {
            insert.setObject(1, UUID.fromString(grant));
            insert.execute();
        }
    }
}
