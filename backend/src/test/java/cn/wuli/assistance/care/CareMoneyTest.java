package cn.wuli.assistance.care;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.assistance.CareCases;
import cn.wuli.fund.FundSteps;
import cn.wuli.fund.PaymentSettled;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.testsupport.Books;
import cn.wuli.testsupport.FlowDiagrams;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The money of a visit comes from a named fund: approved, set aside and paid like any other money (A3, A20). */
@WuliTest
class CareMoneyTest {
    @Inject
    Event<PaymentSettled> bank;

    @AfterEach
    void keepTheBooks() {
        Books.assertBalanced();
    }

    @Test
    void goesFromTheVisitThroughTheLedgerToTheBank() {
        UUID fund = FundSteps.openCampusFund("1000.00");
        String id = visited("慰问金甲");
        event(id).body("money.status", equalTo("PROPOSED"));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/inbox?kind=care.money-approve&objectId=" + id)
                .then()
                .body("items", hasSize(1));
        money(Persona.CAMPUS_CHAIR, id, "APPROVE", Map.of()).statusCode(200).body("money.status", equalTo("APPROVED"));
        as(Persona.CAMPUS_TREASURER)
                .get("/api/inbox?kind=care.money-reserve&objectId=" + id)
                .then()
                .body("items", hasSize(1));
        as(Persona.CAMPUS_TREASURER).get("/api/care-events/funds").then().body("id", hasItem(fund.toString()));
        money(Persona.CAMPUS_TREASURER, id, "RESERVE", Map.of())
                .statusCode(422)
                .body("errors[0].path", equalTo("fundId"));
        money(Persona.CAMPUS_TREASURER, id, "RESERVE", Map.of("fundId", fund))
                .statusCode(200)
                .body("money.status", equalTo("RESERVED"))
                .body("money.fundName", equalTo("困难教职工专项帮扶资金"));
        as(Persona.CAMPUS_CHAIR).get("/api/funds/" + fund).then().body("balance.reserved", equalTo(50_000));
        settle(id, PaymentSettled.Outcome.FAILED, "账号户名不符");
        settle(id, PaymentSettled.Outcome.PAID, "");
        event(id)
                .body("money.status", equalTo("PAID"))
                .body("money.timeline.words", hasItems("提出列支", "批准列支", "预留资金", "付款失败", "付款成功"));
        CareCases.sign(Persona.MEMBER, id, Map.of()).statusCode(200).body("status", equalTo("DONE"));
    }

    @Test
    void isDecidedByNobodyWhoVisitedOrDecidedBefore() {
        UUID fund = FundSteps.openCampusFund("1000.00");
        String kind = CareCases.kind("慰问金乙", "UNION", 50_000);
        String id = CareCases.report(Persona.BRANCH_SECRETARY, kind).extract().path("id");
        CareCases.visit(Persona.CAMPUS_WELFARE_OFFICER, id, Map.of("amount", 50_000))
                .statusCode(200);
        money(Persona.CAMPUS_WELFARE_OFFICER, id, "APPROVE", Map.of())
                .statusCode(409)
                .body("title", containsString("请由他人办理"));
        money(Persona.BRANCH_CHAIR, id, "APPROVE", Map.of()).statusCode(409);
        money(Persona.CAMPUS_CHAIR, id, "APPROVE", Map.of()).statusCode(200);
        money(Persona.CAMPUS_CHAIR, id, "RESERVE", Map.of("fundId", fund)).statusCode(409);
        assertEquals(403, as(Persona.CAMPUS_CHAIR).get("/api/care-events/funds").statusCode());
    }

    @Test
    void comesOnlyFromAFundThatHoldsItAndMayPayForIt() {
        UUID poor = FundSteps.openCampusFund("499.99");
        String id = visited("慰问金丙");
        money(Persona.CAMPUS_CHAIR, id, "APPROVE", Map.of()).statusCode(200);
        money(Persona.CAMPUS_TREASURER, id, "RESERVE", Map.of("fundId", poor))
                .statusCode(409)
                .body("title", containsString("资金不足"));
        event(id).body("money.status", equalTo("APPROVED"));
        money(Persona.CAMPUS_TREASURER, id, "CANCEL", Map.of()).statusCode(422);
        money(Persona.CAMPUS_TREASURER, id, "CANCEL", Map.of("opinion", "改由分工会经费列支"))
                .statusCode(200)
                .body("money.status", equalTo("CANCELLED"));
    }

    @Test
    void givesBackWhatWasSetAsideAndFiltersTheList() {
        UUID fund = FundSteps.openCampusFund("500.00");
        String id = visited("慰问金丁");
        as(Persona.CAMPUS_TREASURER)
                .get("/api/care-events?money=PROPOSED&limit=200")
                .then()
                .body("items.id", hasItem(id));
        money(Persona.CAMPUS_CHAIR, id, "APPROVE", Map.of()).statusCode(200);
        money(Persona.CAMPUS_TREASURER, id, "RESERVE", Map.of("fundId", fund)).statusCode(200);
        money(Persona.CAMPUS_TREASURER, id, "CANCEL", Map.of("opinion", "会员谢绝")).statusCode(200);
        as(Persona.CAMPUS_CHAIR).get("/api/funds/" + fund).then().body("balance.available", equalTo(50_000));
        as(Persona.CAMPUS_TREASURER)
                .get("/api/care-events?money=PROPOSED&limit=200")
                .then()
                .body("items.id", not(hasItem(id)));
        String goods = CareCases.report(Persona.BRANCH_SECRETARY, CareCases.kind("慰问品", "BRANCH", 50_000))
                .extract()
                .path("id");
        CareCases.visit(Persona.BRANCH_SECRETARY, goods, Map.of("goods", "水果")).body("money", nullValue());
    }

    @Test
    void allowsExactlyTheMovesOfTheTable() throws IOException {
        assertEquals(90, FlowDiagrams.expectTotal(CareMoneyStatus.FLOW, CareMoneyStatus.class, CareMoneyAction.class));
        FlowDiagrams.expectDrawn("assistance.md", "CareMoneyStatus", CareMoneyStatus.FLOW);
    }

    /** 500.00 yuan were promised by the branch. */
    private static String visited(String kindName) {
        String id = CareCases.report(Persona.BRANCH_SECRETARY, CareCases.kind(kindName, "BRANCH", 50_000))
                .extract()
                .path("id");
        CareCases.visit(Persona.BRANCH_SECRETARY, id, Map.of("amount", 50_000)).statusCode(200);
        return id;
    }

    private static ValidatableResponse event(String id) {
        return as(Persona.CAMPUS_CHAIR).get("/api/care-events/" + id).then().statusCode(200);
    }

    private static ValidatableResponse money(Persona by, String id, String action, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("action", action);
        return as(by).header("If-Match", CareCases.version(id))
                .body(body)
                .post("/api/care-events/" + id + "/money")
                .then();
    }

    private void settle(String id, PaymentSettled.Outcome outcome, String reason) {
        ActingContext.callAs(
                new ActingPost(Persona.CAMPUS_CASHIER.subject(), Persona.CAMPUS_CASHIER.postId()),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    bank.fire(new PaymentSettled(
                            "care-event",
                            UUID.fromString(id),
                            UUID.randomUUID(),
                            Money.ofYuan("500.00"),
                            outcome,
                            reason));
                    return true;
                }));
    }
}
