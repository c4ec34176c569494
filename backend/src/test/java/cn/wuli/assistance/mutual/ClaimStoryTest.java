package cn.wuli.assistance.mutual;

import static cn.wuli.assistance.mutual.ClaimSteps.YES;
import static cn.wuli.assistance.mutual.ClaimSteps.assessed;
import static cn.wuli.assistance.mutual.ClaimSteps.decide;
import static cn.wuli.assistance.mutual.ClaimSteps.form;
import static cn.wuli.assistance.mutual.ClaimSteps.stay;
import static cn.wuli.assistance.mutual.ClaimSteps.step;
import static cn.wuli.assistance.mutual.ClaimSteps.submitted;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.export.TakenLists;
import cn.wuli.testsupport.Books;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A claim from the bed in hospital to the account: filed, checked below, assessed by the rules, decided and paid above. */
@WuliTest
class ClaimStoryTest {
    private static final List<Map<String, Object>> EIGHT_DAYS = List.of(stay(27, 22), stay(24, 20));
    private static final Map<String, Object> ILLNESS = Map.of(
            "critical",
            true,
            "diagnosis",
            "肺恶性肿瘤",
            "diagnosedOn",
            ClaimSteps.TODAY.minusDays(25).toString());

    @Inject
    PersonalNumbers numbers;

    @Inject
    FieldCipher cipher;

    private String period = "";
    private UUID fund = new UUID(0, 0);

    @BeforeEach
    void coverTheMembers() throws Exception {
        fund = ClaimSteps.fund("50000.00");
        period = ClaimSteps.covered(numbers, cipher, fund);
    }

    @AfterEach
    void keepTheBooks() {
        Books.assertBalanced();
    }

    @Test
    void isFiledCheckedAssessedDecidedAndPaid() {
        String id = submitted(Persona.MEMBER, period, form(Persona.MEMBER, EIGHT_DAYS, Map.of()));
        as(Persona.BRANCH_SECRETARY).get("/api/inbox?objectId=" + id).then().body("items.size()", equalTo(1));
        as(Persona.PROVINCE_CHAIR).get("/api/mutual-claims/" + id).then().statusCode(404);
        ClaimSteps.check(id);
        as(Persona.PROVINCE_WELFARE_OFFICER)
                .get("/api/inbox?objectId=" + id)
                .then()
                .body("items[0].title", containsString("审核金额"));
        as(Persona.MEMBER)
                .get("/api/mutual-claims/" + id)
                .then()
                .body("status", equalTo("ASSESSED"))
                .body("assessed", equalTo(40_000))
                .body("own.trace.words", hasItem(containsString("计 8 天")))
                .body("plain", containsString("已按本期规则核算"));
        decide(Persona.PROVINCE_WELFARE_OFFICER, id, Map.of())
                .statusCode(200)
                .body("status", equalTo("RESERVED"))
                .body("approved", equalTo(40_000));
        as(Persona.PROVINCE_TREASURER)
                .get("/api/funds/" + fund)
                .then()
                .body("balance.reserved", equalTo(40_000))
                .body("balance.available", equalTo(5_000_000 + 22_000 - 40_000));
        as(Persona.PROVINCE_CHAIR)
                .get("/api/mutual-solvency")
                .then()
                .body("find { it.periodId == '" + period + "' }.premium", equalTo(22_000))
                .body("find { it.periodId == '" + period + "' }.reserved", equalTo(40_000))
                .body("find { it.periodId == '" + period + "' }.lossPerMille", equalTo(1819));
        String batch = release();
        settle(batch, "失败", "户名不符");
        as(Persona.MEMBER)
                .get("/api/mutual-claims/" + id)
                .then()
                .body("status", equalTo("FAILED"))
                .body("reason", equalTo("户名不符"));
        String next = ClaimSteps.command(Persona.PROVINCE_TREASURER)
                .body(Map.of("corrections", List.of()))
                .post("/api/payment-batches/" + batch + "/follow-up")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        settle(release(next), "成功", "");
        as(Persona.MEMBER)
                .get("/api/mutual-claims/" + id)
                .then()
                .body("status", equalTo("PAID"))
                .body("timeline.words", hasItems("提交", "核对通过", "审核通过并上报", "批准", "付款失败", "付款成功"));
        as(Persona.CAMPUS_CHAIR).get("/api/mutual-claims/" + id).then().body("status", equalTo("PAID"));
        as(Persona.PROVINCE_CHAIR)
                .get("/api/mutual-claims?periodId=" + period + "&status=PAID&withTotal=true")
                .then()
                .body("total", equalTo(1))
                .body("items[0].approved", equalTo(40_000));
        String sheet = TakenLists.take(Persona.PROVINCE_CHAIR, "/api/mutual-claims/export?periodId=" + period);
        assertTrue(sheet.contains("400.00") && !sheet.contains("申请项目"), sheet);
        TakenLists.ask(Persona.PROVINCE_CHAIR, "/api/mutual-claims/export?periodId=" + period, true)
                .statusCode(201)
                .body("status", equalTo("WAITING"));
        TakenLists.ask(Persona.BRANCH_SECRETARY, "/api/mutual-claims/export", false)
                .statusCode(403);
    }

    @Test
    void showsWhatItSaysToItsReviewerAloneAndTellsTheMember() {
        Map<String, Object> form = form(Persona.MEMBER, EIGHT_DAYS, ILLNESS);
        String id = submitted(Persona.MEMBER, period, form);
        String paper = (String) ((List<?>) form.get("papers")).getFirst();
        as(Persona.BRANCH_SECRETARY)
                .get("/api/mutual-claims/" + id)
                .then()
                .body("kinds", equalTo(List.of("HOSPITAL", "CRITICAL")))
                .body("own", nullValue())
                .body("papers", equalTo(List.of()))
                .body("account", equalTo("****4567"))
                .body(not(containsString("肺恶性肿瘤")));
        Map<String, String> purpose = Map.of("purpose", "核对住院和诊断");
        step(Persona.BRANCH_SECRETARY, id, "unmasking", purpose).statusCode(409);
        as(Persona.BRANCH_SECRETARY).get("/api/files/" + paper).then().statusCode(404);
        step(Persona.BRANCH_SECRETARY, id, "taking").statusCode(200).body("mayOpen", equalTo(true));
        step(Persona.BRANCH_SECRETARY, id, "unmasking", purpose)
                .statusCode(200)
                .body("content.diagnosis", equalTo("肺恶性肿瘤"))
                .body("content.stays.size()", equalTo(2));
        as(Persona.BRANCH_SECRETARY).get("/api/files/" + paper).then().statusCode(200);
        for (Persona other : List.of(Persona.BRANCH_CHAIR, Persona.CAMPUS_CHAIR)) {
            step(other, id, "unmasking", purpose).statusCode(409);
            as(other).get("/api/files/" + paper).then().statusCode(404);
        }
        as(Persona.OTHER_BRANCH_SECRETARY)
                .get("/api/mutual-claims/" + id)
                .then()
                .statusCode(404);
        as(Persona.MEMBER)
                .get("/api/my-data/accesses")
                .then()
                .body("items.purpose", hasItems("核对住院和诊断", "审核互助申请，查看材料"));
        as(Persona.MEMBER).get("/api/mutual-claims/" + id).then().body("own.content.diagnosis", equalTo("肺恶性肿瘤"));
    }

    @Test
    void needsASecondPersonAboveTheBandAndACodeForLess() {
        String id = assessed(Persona.MEMBER, period, form(Persona.MEMBER, EIGHT_DAYS, ILLNESS));
        decide(Persona.PROVINCE_WELFARE_OFFICER, id, Map.of("amount", 1_540_001))
                .statusCode(422)
                .body("errors[0].message", containsString("只能核减"));
        step(Persona.PROVINCE_WELFARE_OFFICER, id, "decision", Map.of("amount", 1_500_000))
                .statusCode(422)
                .body("errors.path", equalTo(List.of("reasonCode", "opinion")));
        step(
                        Persona.PROVINCE_WELFARE_OFFICER,
                        id,
                        "decision",
                        Map.of("amount", 1_500_000, "reasonCode", "DAYS_CORRECTED", "opinion", "住院天数与小结不符"))
                .statusCode(200)
                .body("status", equalTo("SECOND_REVIEW"));
        step(Persona.PROVINCE_WELFARE_OFFICER, id, "taking").statusCode(403);
        as(Persona.PROVINCE_TREASURER).get("/api/funds/" + fund).then().body("balance.reserved", equalTo(0));
        step(Persona.PROVINCE_CHAIR, id, "taking").statusCode(200);
        step(Persona.PROVINCE_CHAIR, id, "second-review", YES)
                .statusCode(200)
                .body("status", equalTo("RESERVED"))
                .body("approved", equalTo(1_500_000));
        as(Persona.MEMBER)
                .get("/api/mutual-claims/" + id)
                .then()
                .body("reasonWords", equalTo("住院天数核减"))
                .body("reason", equalTo("住院天数与小结不符"))
                .body("timeline.words", hasItem("部分批准"));
    }

    @Test
    void goesBackForPapersAsOftenAsThePeriodAllows() {
        Map<String, Object> form = form(Persona.MEMBER, EIGHT_DAYS, Map.of());
        String id = assessed(Persona.MEMBER, period, form);
        step(Persona.PROVINCE_WELFARE_OFFICER, id, "taking").statusCode(200);
        Map<String, String> ask = Map.of("opinion", "请补出院小结盖章页");
        step(Persona.PROVINCE_WELFARE_OFFICER, id, "supplement-request", ask)
                .statusCode(200)
                .body("status", equalTo("MORE_INFO"));
        as(Persona.MEMBER).get("/api/inbox?objectId=" + id).then().body("items[0].title", containsString("请补充材料"));
        as(Persona.MEMBER)
                .header("If-Match", (Object)
                        as(Persona.MEMBER).get("/api/mutual-claims/" + id).path("version"))
                .body(form)
                .put("/api/mutual-claims/" + id)
                .then()
                .statusCode(200);
        step(Persona.MEMBER, id, "submission").statusCode(200);
        step(Persona.BRANCH_SECRETARY, id, "taking").statusCode(200);
        step(Persona.BRANCH_SECRETARY, id, "supplement-request", ask).statusCode(200);
        step(Persona.MEMBER, id, "submission").statusCode(200);
        ClaimSteps.check(id);
        step(Persona.PROVINCE_WELFARE_OFFICER, id, "taking").statusCode(200);
        step(Persona.PROVINCE_WELFARE_OFFICER, id, "supplement-request", ask)
                .statusCode(409)
                .body("title", containsString("最多补充 2 次"));
        step(Persona.PROVINCE_WELFARE_OFFICER, id, "decision", Map.of())
                .statusCode(200)
                .body("status", equalTo("RESERVED"));
    }

    @Test
    void isDecidedByNobodyOfTheFamily() {
        String id = submitted(Persona.MEMBER, period, form(Persona.MEMBER, EIGHT_DAYS, Map.of()));
        MutualSteps.execute(
                "update biz.mutual_claim set not_by = array[?::uuid] where id = ?::uuid",
                Persona.BRANCH_SECRETARY.personId(),
                id);
        step(Persona.BRANCH_SECRETARY, id, "taking").statusCode(403).body("type", equalTo("urn:wuli:problem:own-case"));
        step(Persona.BRANCH_CHAIR, id, "check", YES).statusCode(409);
        step(Persona.BRANCH_CHAIR, id, "taking").statusCode(200);
        assertThrows(
                IllegalStateException.class,
                () -> MutualSteps.execute(
                        "insert into biz.mutual_claim_step (tenant_id, id, claim_id, turn, unit_id, person_id, action, from_status,"
                                + " to_status, deciding, actor_person_id, actor_post_id, actor_name, actor_post_name, at)"
                                + " select tenant_id, gen_random_uuid(), id, 0, unit_id, person_id, 'PASS', 'BRANCH_CHECK',"
                                + " 'SCHOOL_CHECK', true, person_id, person_id, 'x', 'x', now() from biz.mutual_claim where id = ?::uuid",
                        id));
    }

    @Test
    void claimsAnInvoiceOnceAndDoesNotSayWhoHasIt() {
        Map<String, Object> invoice = Map.of("invoices", List.of(ClaimSteps.invoice()));
        String first = submitted(Persona.MEMBER, period, form(Persona.MEMBER, EIGHT_DAYS, invoice));
        String second = ClaimSteps.write(Persona.OTHER_MEMBER, period, form(Persona.OTHER_MEMBER, EIGHT_DAYS, invoice));
        step(Persona.OTHER_MEMBER, second, "submission")
                .statusCode(409)
                .body("title", equalTo("第 1 张发票已经用于另一份互助申请"))
                .body(not(containsString(first)));
        step(Persona.MEMBER, first, "withdrawal").statusCode(200).body("status", equalTo("WITHDRAWN"));
        step(Persona.OTHER_MEMBER, second, "submission").statusCode(200);
    }

    @Test
    void refusesWhatIsLateOutsideOrNotCovered() {
        String late = ClaimSteps.write(
                Persona.MEMBER, period, form(Persona.MEMBER, List.of(stay(120, 91)), Map.of("papers", List.of())));
        step(Persona.MEMBER, late, "submission")
                .statusCode(422)
                .body("errors.path", equalTo(List.of("stays[0].dischargedOn", "papers")))
                .body("errors[0].message", containsString("出院后 90 天内申请"));
        Map<String, Object> wrong =
                new HashMap<>(form(Persona.MEMBER, List.of(stay(400, 395)), Map.of("ownCost", 1_000_001)));
        String outside = ClaimSteps.write(Persona.MEMBER, period, wrong);
        step(Persona.MEMBER, outside, "submission")
                .statusCode(422)
                .body("errors.path", equalTo(List.of("stays[0].admittedOn", "settledOn", "ownCost")));
        ClaimSteps.command(Persona.OTHER_BRANCH_MEMBER)
                .body(Map.of("periodId", period, "form", form(Persona.OTHER_BRANCH_MEMBER, EIGHT_DAYS, Map.of())))
                .post("/api/mutual-claims")
                .then()
                .statusCode(409)
                .body("title", containsString("没有参加本期互助"));
    }

    @Test
    void paysDaysThatOverlapAnEarlierClaimOnce() {
        String first = assessed(Persona.MEMBER, period, form(Persona.MEMBER, List.of(stay(27, 22)), Map.of()));
        decide(Persona.PROVINCE_WELFARE_OFFICER, first, Map.of())
                .statusCode(200)
                .body("approved", equalTo(30_000));
        String second = assessed(Persona.MEMBER, period, form(Persona.MEMBER, List.of(stay(24, 20)), Map.of()));
        decide(Persona.PROVINCE_WELFARE_OFFICER, second, Map.of())
                .statusCode(200)
                .body("approved", equalTo(10_000));
        as(Persona.MEMBER)
                .get("/api/mutual-claims/" + second)
                .then()
                .body("own.trace.words", hasItem("本期此前的申请已核定 300.00 元，本次核定 100.00 元"));
    }

    @Test
    void awardsNothingThatTheFundDoesNotHold() throws Exception {
        UUID poor = ClaimSteps.fund("0.01");
        String other = ClaimSteps.covered(numbers, cipher, poor);
        String id = assessed(Persona.MEMBER, other, form(Persona.MEMBER, EIGHT_DAYS, Map.of()));
        decide(Persona.PROVINCE_WELFARE_OFFICER, id, Map.of())
                .statusCode(409)
                .body("title", containsString("资金不足：可用 220.01 元"));
        as(Persona.MEMBER).get("/api/mutual-claims/" + id).then().body("status", equalTo("ASSESSED"));
        step(
                        Persona.PROVINCE_WELFARE_OFFICER,
                        id,
                        "decision",
                        Map.of("amount", 0, "reasonCode", "PAPERS_DIFFER", "opinion", "材料与申请不一致"))
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
    }

    @Test
    void booksPremiumsInTheLedgerOfTheFund() {
        as(Persona.PROVINCE_TREASURER)
                .get("/api/mutual-periods/" + period + "/fund")
                .then()
                .body("chosen.id", equalTo(fund.toString()))
                .body("chosen.available", equalTo(5_022_000));
        ClaimSteps.name(period, ClaimSteps.fund("1.00"))
                .statusCode(422)
                .body("errors[0].message", containsString("不能更换"));
        as(Persona.PROVINCE_TREASURER)
                .get("/api/ledger/entries?fund=" + fund)
                .then()
                .body("items.findAll { it.decisionType == 'MUTUAL_PREMIUM' }.kind", equalTo(List.of("RECEIPT")))
                .body("items[0].postings.amount", hasItems(22_000, -22_000));
    }

    private String release() {
        String reservation = as(Persona.PROVINCE_TREASURER)
                .get("/api/funds/" + fund + "/payees")
                .then()
                .body("[0].account", equalTo("****4567"))
                .extract()
                .path("[0].reservationId");
        return release(ClaimSteps.command(Persona.PROVINCE_TREASURER)
                .body(Map.of(
                        "fundId",
                        fund,
                        "title",
                        "互助给付",
                        "formatCode",
                        "CSV",
                        "payments",
                        List.of(Map.of("reservationId", reservation))))
                .post("/api/payment-batches")
                .then()
                .statusCode(200)
                .extract()
                .path("id"));
    }

    private static String release(String batch) {
        List<Persona> officers = List.of(Persona.PROVINCE_TREASURER, Persona.PROVINCE_CHAIR, Persona.PROVINCE_CASHIER);
        List<String> steps = List.of("lock", "approval", "release");
        for (int i = 0; i < steps.size(); i++) {
            ClaimSteps.command(officers.get(i))
                    .header("If-Match", i)
                    .post("/api/payment-batches/" + batch + "/" + steps.get(i))
                    .then()
                    .statusCode(200);
        }
        return batch;
    }

    private static void settle(String batch, String result, String reason) {
        String item = as(Persona.PROVINCE_TREASURER)
                .get("/api/payment-batches/" + batch + "/items")
                .path("[0].id");
        String row = String.join(",", item, "6222021202011234567", "400.00", result, reason);
        ClaimSteps.command(Persona.PROVINCE_CASHIER)
                .body(Map.of("content", "参考号,账号,金额,结果,原因\n" + row))
                .post("/api/payment-batches/" + batch + "/returns")
                .then()
                .statusCode(200);
    }
}
