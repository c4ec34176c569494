package cn.wuli.assistance.grant;

import static cn.wuli.assistance.Families.grantStep;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.assistance.Families;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A campus asks the province for more than it has; what the province approves is paid without deciding anew. */
@WuliTest
class ExtraGrantTest {
    private static final Map<String, String> YES = Map.of("opinion", "同意");

    @Test
    void goesUpWithoutNamesAndComesBackAsAGrantThatWaitsForMoney() throws InterruptedException {
        String file = Families.active();
        String sent = applied(file);
        as(Persona.PROVINCE_WELFARE_OFFICER)
                .get("/api/submissions/received/" + sent)
                .then()
                .statusCode(200)
                .body("snapshot.facts[0].value", equalTo("陈**"))
                .body("snapshot.facts.name", equalTo(List.of("申请人", "困难类别", "救助项目", "申请金额", "申请理由", "经办人")))
                .body(not(containsString("陈晓明")))
                .body(not(containsString("339900")));
        as(Persona.PROVINCE_WELFARE_OFFICER)
                .get("/api/hardship-files/" + file)
                .then()
                .statusCode(404);
        decide(Persona.PROVINCE_WELFARE_OFFICER, sent, "APPROVE", 500_001)
                .statusCode(422)
                .body("errors[0].path", equalTo("result.amountFen"));
        decide(Persona.PROVINCE_WELFARE_OFFICER, sent, "APPROVE", 400_000).statusCode(200);
        String grant = await(() -> grantOf(file));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/aid-grants/" + grant)
                .then()
                .body("status", equalTo("UPPER_OK"))
                .body("amount", equalTo(400_000))
                .body("caseId", equalTo(sent))
                .body("basis", containsString("测试省教育工会"))
                .body("signaturesNeeded", equalTo(0))
                .body("timeline[0].by", equalTo("测试省教育工会"))
                .body("timeline[0].opinion", equalTo("同意追加"))
                .body("allowedActions.action", not(hasItem("APPROVE")));
        await(() -> copied(Persona.BRANCH_SECRETARY, file));
        await(() -> copied(Persona.CAMPUS_CHAIR, file));
    }

    @Test
    void isPaidFromSpecialMoneyByTheTreasurerWithTheDecisionInTheLedger() throws Exception {
        String special = GrantStoryTest.openFund("SPECIAL", "8000.00");
        String dues = GrantStoryTest.openFund("DUES", "8000.00");
        String file = Families.active();
        String sent = applied(file);
        decide(Persona.PROVINCE_CHAIR, sent, "APPROVE", null).statusCode(200);
        String grant = await(() -> grantOf(file));
        as(Persona.CAMPUS_TREASURER).get("/api/inbox?objectId=" + grant).then().body("items.size()", is(1));
        as(Persona.CAMPUS_TREASURER)
                .get("/api/aid-grants/" + grant + "/funds")
                .then()
                .body("sourceCode", everyItem(equalTo("SPECIAL")))
                .body("id", hasItem(special));
        grantStep(Persona.CAMPUS_TREASURER, grant, "reservation", Map.of("fundId", dues))
                .statusCode(409)
                .body("title", containsString("专项帮扶资金"));
        // Who asked has had his say; nobody else can do at the campus what the province did.
        grantStep(Persona.CAMPUS_WELFARE_OFFICER, grant, "approval", YES).statusCode(409);
        grantStep(Persona.CAMPUS_CHAIR, grant, "rejection", YES).statusCode(409);
        grantStep(Persona.CAMPUS_TREASURER, grant, "reservation", Map.of("fundId", special))
                .statusCode(200)
                .body("status", equalTo("RESERVED"))
                .body("money.reserved", equalTo(500_000))
                .body("money.fundName", equalTo("帮扶资金"));
        assertEquals(Set.of("SUPERIOR_DECISION " + sent), decisionsOf(grant));
    }

    @Test
    void isDecidedAboveFromTheInboxAndNotByTheFamily() throws InterruptedException {
        String file = Families.active();
        Families.sql(
                "update biz.hardship_family_member set relative_person_id = ? where file_id = ? and ordinal = 1",
                Persona.PROVINCE_CHAIR.personId(),
                UUID.fromString(file));
        String sent = applied(file);
        as(Persona.PROVINCE_CHAIR)
                .get("/api/submissions/received/" + sent)
                .then()
                .body("allowedActions.allowed", everyItem(is(false)));
        decide(Persona.PROVINCE_CHAIR, sent, "APPROVE", null)
                .statusCode(403)
                .body("type", equalTo("urn:wuli:problem:own-case"));
        String task = as(Persona.PROVINCE_WELFARE_OFFICER)
                .get("/api/inbox?objectId=" + sent)
                .then()
                .body("items[0].link", equalTo("/submissions/received/" + sent))
                .body("items[0].decidable", is(true))
                .extract()
                .path("items[0].id");
        as(Persona.PROVINCE_WELFARE_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("taskIds", List.of(task), "decision", "APPROVE", "opinion", "同意追加"))
                .post("/api/inbox/decisions")
                .then()
                .statusCode(200)
                .body("[0].done", is(true));
        await(() -> grantOf(file));
    }

    @Test
    void comesBackWithoutAGrantWhenItIsReturnedAndCanBeTakenBackBefore() throws InterruptedException {
        String file = Families.active();
        String first = applied(file);
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .get("/api/submissions/sent/" + first)
                .then()
                .body("allowedActions.action", equalTo(List.of("WITHDRAW")));
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/submissions/sent/" + first + "/withdrawal")
                .then()
                .statusCode(200);
        as(Persona.PROVINCE_CHAIR).get("/api/inbox?objectId=" + first).then().body("items.size()", is(0));
        String second = applied(file);
        decide(Persona.PROVINCE_CHAIR, second, "RETURN", null).statusCode(200);
        await(() -> copied(Persona.CAMPUS_CHAIR, file));
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .get("/api/hardship-files/" + file + "/extra-grant-application")
                .then()
                .body("status", equalTo("RETURNED"))
                .body("opinion", equalTo("同意追加"));
        as(Persona.CAMPUS_CHAIR).get("/api/aid-grants?fileId=" + file).then().body("items.size()", is(0));
    }

    @Test
    void isForActiveFilesAndForTheManagingSuperior() {
        apply(Persona.CAMPUS_CHAIR, Families.published(), SmallProvince.PROVINCE)
                .statusCode(409)
                .body("title", containsString("先建档、后帮扶"));
        String file = Families.active();
        apply(Persona.CAMPUS_CHAIR, file, SmallProvince.OTHER_CAMPUS).statusCode(not(200));
        apply(Persona.OTHER_CAMPUS_CHAIR, file, SmallProvince.PROVINCE).statusCode(404);
        apply(Persona.BRANCH_CHAIR, file, SmallProvince.PROVINCE).statusCode(403);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/hardship-files/" + file + "/extra-grant-application")
                .then()
                .statusCode(404);
    }

    /** The decision is delivered in a transaction of its own, shortly after the superior decided. */
    private static String await(Supplier<List<String>> rows) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            List<String> found = rows.get();
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the decision was not delivered");
    }

    private static List<String> grantOf(String file) {
        return as(Persona.CAMPUS_CHAIR).get("/api/aid-grants?fileId=" + file).path("items.id");
    }

    private static List<String> copied(Persona persona, String file) {
        return as(persona)
                .get("/api/inbox?box=COPIED&objectId=" + file)
                .path("items.findAll { it.kind == 'grant.extra-result' }.id");
    }

    private static Set<String> decisionsOf(String grant) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement(
                        "select string_agg(distinct decision_type || ' ' || decision_id, ',')"
                                + " from biz.reservation where object_id = ?::uuid")) {
            query.setString(1, grant);
            try (var row = query.executeQuery()) {
                row.next();
                return Set.of(row.getString(1).split(","));
            }
        }
    }

    private static String applied(String file) {
        return apply(Persona.CAMPUS_WELFARE_OFFICER, file, SmallProvince.PROVINCE)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse apply(Persona persona, String file, UUID superior) {
        return as(persona)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "superiorId",
                        superior,
                        "purpose",
                        "MEDICAL_AID",
                        "amount",
                        500_000,
                        "explanation",
                        "治疗费用巨大，本级资金不足"))
                .post("/api/hardship-files/" + file + "/extra-grant-application")
                .then();
    }

    private static ValidatableResponse decide(Persona persona, String sent, String action, Integer amountFen) {
        Map<String, Object> decision = amountFen == null
                ? Map.of("action", action, "opinion", "同意追加")
                : Map.of("action", action, "opinion", "同意追加", "result", Map.of("amountFen", amountFen));
        return as(persona)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(decision)
                .post("/api/submissions/received/" + sent + "/decision")
                .then();
    }
}
