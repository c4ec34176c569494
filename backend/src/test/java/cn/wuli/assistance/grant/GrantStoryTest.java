package cn.wuli.assistance.grant;

import static cn.wuli.assistance.Families.grantStep;
import static cn.wuli.fund.FundSteps.acting;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.fund.BooksCheck;
import cn.wuli.fund.PaymentSettled;
import cn.wuli.platform.export.TakenLists;
import cn.wuli.platform.money.Money;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.StatementCounter;
import cn.wuli.testsupport.WuliTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Money for a family on file, from the proposal to the answer of the bank. */
@WuliTest
class GrantStoryTest {
    private static final Map<String, String> YES = Map.of("opinion", "同意");

    @Inject
    Event<PaymentSettled> bank;

    @Inject
    BooksCheck books;

    @AfterEach
    void keepTheBooks() {
        assertEquals(List.of(), acting(Persona.CAMPUS_TREASURER, books::findings));
    }

    @Test
    void goesFromTheProposalToThePayment() {
        String fund = openFund("10000.00");
        String id = Families.grant("3000.00");
        grantStep(Persona.BRANCH_CHAIR, id, "branch-check", YES).statusCode(200).body("status", equalTo("BRANCH_OK"));
        grantStep(Persona.CAMPUS_CHAIR, id, "approval", YES).statusCode(200).body("status", equalTo("UNION_OK"));
        as(Persona.CAMPUS_TREASURER)
                .get("/api/aid-grants/" + id + "/funds")
                .then()
                .body("id", hasItem(fund));
        grantStep(Persona.CAMPUS_TREASURER, id, "reservation", Map.of("fundId", fund))
                .statusCode(200)
                .body("status", equalTo("RESERVED"));
        settle(id, "FAILED", "账号户名不符");
        as(Persona.CAMPUS_CHAIR)
                .get("/api/aid-grants/" + id)
                .then()
                .body("status", equalTo("FAILED"))
                .body("reason", equalTo("账号户名不符"));
        settle(id, "PAID", "");
        as(Persona.CAMPUS_CHAIR)
                .get("/api/aid-grants/" + id)
                .then()
                .body("status", equalTo("PAID"))
                .body("timeline.words", hasItems("提交", "分工会核对", "批准", "预留资金", "付款失败", "付款成功"));
    }

    @Test
    void needsTwoDifferentSignaturesAboveFiveThousand() {
        String id = Families.grant("5000.01");
        grantStep(Persona.BRANCH_CHAIR, id, "branch-check", YES).statusCode(200).body("signaturesNeeded", equalTo(2));
        grantStep(Persona.CAMPUS_CHAIR, id, "approval", YES)
                .statusCode(200)
                .body("status", equalTo("BRANCH_OK"))
                .body("signatures", equalTo(1));
        grantStep(Persona.CAMPUS_CHAIR, id, "approval", YES)
                .statusCode(403)
                .body("type", equalTo("urn:wuli:problem:own-case"));
        as(Persona.CAMPUS_VICE_CHAIR).get("/api/inbox?objectId=" + id).then().body("items.size()", equalTo(1));
        grantStep(Persona.CAMPUS_VICE_CHAIR, id, "approval", YES)
                .statusCode(200)
                .body("status", equalTo("UNION_OK"));
        String small = Families.grant("5000.00");
        grantStep(Persona.BRANCH_CHAIR, small, "branch-check", YES).statusCode(200);
        grantStep(Persona.CAMPUS_CHAIR, small, "approval", YES).statusCode(200).body("status", equalTo("UNION_OK"));
    }

    @Test
    void refusesWhatTheFundDoesNotHoldAndLeavesTheGrantWaiting() {
        String fund = openFund("100.00");
        String id = Families.grant("100.01");
        grantStep(Persona.BRANCH_CHAIR, id, "branch-check", YES).statusCode(200);
        grantStep(Persona.CAMPUS_CHAIR, id, "approval", YES).statusCode(200);
        grantStep(Persona.CAMPUS_TREASURER, id, "reservation", Map.of("fundId", fund))
                .statusCode(409)
                .body("title", containsString("资金不足"));
        as(Persona.CAMPUS_CHAIR).get("/api/aid-grants/" + id).then().body("status", equalTo("UNION_OK"));
    }

    @Test
    void givesTheMoneyBackWhenItIsCancelled() {
        String fund = openFund("500.00");
        String id = Families.grant("500.00");
        grantStep(Persona.BRANCH_CHAIR, id, "branch-check", YES).statusCode(200);
        grantStep(Persona.CAMPUS_CHAIR, id, "approval", YES).statusCode(200);
        grantStep(Persona.CAMPUS_TREASURER, id, "reservation", Map.of("fundId", fund))
                .statusCode(200);
        grantStep(Persona.CAMPUS_TREASURER, id, "cancellation", YES)
                .statusCode(403)
                .body("type", equalTo("urn:wuli:problem:own-case"));
        Families.sql(
                "update biz.aid_grant_step set actor_person_id = ? where grant_id = ? and action = 'RESERVE'",
                Persona.CAMPUS_CASHIER.personId(),
                UUID.fromString(id));
        grantStep(Persona.CAMPUS_TREASURER, id, "cancellation", YES)
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
    }

    @Test
    void isKeptFromProposersBeneficiariesSiblingsAndSuperiors() {
        String id = Families.grant("10.00");
        grantStep(Persona.BRANCH_SECRETARY, id, "branch-check", YES)
                .statusCode(403)
                .body("type", equalTo("urn:wuli:problem:own-case"));
        grantStep(Persona.CAMPUS_AUDITOR, id, "approval", YES).statusCode(403);
        for (Persona persona : List.of(Persona.OTHER_CAMPUS_CHAIR, Persona.PROVINCE_CHAIR, Persona.MEMBER)) {
            as(persona).get("/api/aid-grants/" + id).then().statusCode(404);
        }
    }

    @Test
    void asksForAFileFirstAndStaysBelowTheLimit() {
        Map<String, Object> grant =
                Map.of("fileId", Families.published(), "purpose", "HARDSHIP_AID", "amount", 10_000, "explanation", "试");
        as(Persona.BRANCH_SECRETARY)
                .body(grant)
                .post("/api/aid-grants")
                .then()
                .statusCode(409)
                .body("title", containsString("先建档、后帮扶"));
        as(Persona.BRANCH_SECRETARY)
                .body(Map.of(
                        "fileId",
                        Families.active(),
                        "purpose",
                        "HARDSHIP_AID",
                        "amount",
                        2_000_001,
                        "explanation",
                        "试"))
                .post("/api/aid-grants")
                .then()
                .statusCode(422)
                .body("title", equalTo("超过本级审批限额 20,000.00 元"));
    }

    @Test
    void showsWhatIsLeftAndWhoHasToSignBeforeItIsProposed() {
        String id = Families.grant("3000.00");
        String file = as(Persona.CAMPUS_CHAIR).get("/api/aid-grants/" + id).path("fileId");
        as(Persona.BRANCH_SECRETARY)
                .get("/api/hardship-files/" + file + "/grant-headroom")
                .then()
                .statusCode(200)
                .body("unionLimit", equalTo(2_000_000))
                .body("inProgress", equalTo(300_000))
                .body("remaining", equalTo(2_000_000))
                .body("signatures.signatures", equalTo(List.of(1, 2)))
                .body("signatures[1].above", equalTo(500_000));
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/hardship-files/" + file + "/grant-headroom")
                .then()
                .statusCode(404);
    }

    @Test
    void listsByStateUnitAndFamilyWithFewQueries() {
        String id = Families.grant("20.00");
        String file = as(Persona.CAMPUS_CHAIR).get("/api/aid-grants/" + id).path("fileId");
        as(Persona.CAMPUS_CHAIR)
                .get("/api/aid-grants?status=SUBMITTED&purpose=HARDSHIP_AID&fileId=" + file + "&withTotal=true&unitId="
                        + SmallProvince.BRANCH)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].unitName", equalTo("会计学院分工会"));
        int few = StatementCounter.during(() -> as(Persona.CAMPUS_CHAIR).get("/api/aid-grants?limit=1"));
        int many = StatementCounter.during(() -> as(Persona.CAMPUS_CHAIR).get("/api/aid-grants?limit=50"));
        assertEquals(few, many);
        String sheet = TakenLists.take(Persona.CAMPUS_TREASURER, "/api/aid-grants/export?fileId=" + file);
        assertTrue(sheet.contains("会计学院分工会") && sheet.contains("20.00"), sheet);
        TakenLists.ask(Persona.BRANCH_SECRETARY, "/api/aid-grants/export", false)
                .statusCode(403);
    }

    private void settle(String id, String outcome, String reason) {
        acting(Persona.CAMPUS_CASHIER, () -> {
            bank.fire(new PaymentSettled(
                    "aid-grant",
                    UUID.fromString(id),
                    UUID.randomUUID(),
                    Money.ofYuan("3000.00"),
                    PaymentSettled.Outcome.valueOf(outcome),
                    reason));
            return true;
        });
    }

    static String openFund(String yuan) {
        return openFund("SPECIAL", yuan);
    }

    static String openFund(String source, String yuan) {
        String id = as(Persona.CAMPUS_TREASURER)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "name",
                        "帮扶资金",
                        "sourceCode",
                        source,
                        "purposes",
                        List.of("HARDSHIP_AID", "MEDICAL_AID"),
                        "opening",
                        Money.ofYuan(yuan),
                        "basisDocument",
                        "测试〔2026〕7号"))
                .post("/api/funds")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        as(Persona.CAMPUS_CHAIR)
                .header("If-Match", 0)
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/funds/" + id + "/approval")
                .then()
                .statusCode(200);
        return id;
    }
}
