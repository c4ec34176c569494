package cn.wuli.fund;

import static cn.wuli.fund.FundSteps.acknowledge;
import static cn.wuli.fund.FundSteps.act;
import static cn.wuli.fund.FundSteps.acting;
import static cn.wuli.fund.FundSteps.command;
import static cn.wuli.fund.FundSteps.grant;
import static cn.wuli.fund.FundSteps.issuedByProvince;
import static cn.wuli.fund.FundSteps.openProvinceFund;
import static cn.wuli.fund.FundSteps.order;
import static cn.wuli.fund.FundSteps.propose;
import static cn.wuli.fund.FundSteps.proposed;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.platform.money.Money;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WuliTest
class AllocationTreeTest {
    @Inject
    Funds funds;

    @Test
    void passesTheSpecialFundDownTheTreeAndKeepsEveryFenInSight() {
        UUID fund = openProvinceFund("1920000.00");
        UUID cityFund = acknowledge(Persona.CITY_TREASURER, issuedByProvince(fund, SmallProvince.CITY, "600000.00"));
        UUID campusFund =
                acknowledge(Persona.CAMPUS_TREASURER, issuedByProvince(fund, SmallProvince.CAMPUS, "700000.00"));
        acknowledge(Persona.OTHER_CAMPUS_TREASURER, issuedByProvince(fund, SmallProvince.OTHER_CAMPUS, "620000.00"));
        as(Persona.PROVINCE_TREASURER)
                .get("/api/funds/{id}", fund)
                .then()
                .body("balance.available", equalTo(0))
                .body("balance.allocatedDown", equalTo(192_000_000));

        UUID onward = proposed(Persona.CITY_TREASURER, cityFund, SmallProvince.GUIDED_CAMPUS, "250000.00");
        act(Persona.CITY_CHAIR, onward, "approval", 0).statusCode(200);
        act(Persona.CITY_CASHIER, onward, "issue", 1).statusCode(200);
        acknowledge(Persona.GUIDED_CAMPUS_TREASURER, onward);
        acting(Persona.CAMPUS_CHAIR, () -> funds.reserve(grant(campusFund, "3000.00")));

        as(Persona.PROVINCE_AUDITOR)
                .get("/api/funds/{id}/nodes", fund)
                .then()
                .body("", hasSize(4))
                .body("find { it.unitId == '%s' }.balance.reserved".formatted(SmallProvince.CAMPUS), equalTo(300_000))
                .body(
                        "find { it.unitId == '%s' }.balance.allocatedDown".formatted(SmallProvince.CITY),
                        equalTo(25_000_000))
                .body(
                        "find { it.unitId == '%s' }.balance.available".formatted(SmallProvince.GUIDED_CAMPUS),
                        equalTo(25_000_000));
        as(Persona.CAMPUS_AUDITOR)
                .get("/api/funds/{id}/reservations", campusFund)
                .then()
                .body("items", hasSize(1))
                .body("items[0].label", equalTo("张*（三口之家）"));
        as(Persona.PROVINCE_AUDITOR)
                .get("/api/funds/{id}/reservations", campusFund)
                .then()
                .statusCode(404);
    }

    @Test
    void sendsSpecialMoneyForGuidedCampusesThroughTheirCity() {
        UUID fund = openProvinceFund("10.00");
        propose(Persona.PROVINCE_TREASURER, fund, SmallProvince.GUIDED_CAMPUS, "1.00")
                .statusCode(422)
                .body("type", equalTo("urn:wuli:problem:allocation-target"))
                .body("errors[0].message", containsString("主管工会"));
    }

    @Test
    void refusesToIssueMoreThanIsAvailable() {
        UUID fund = openProvinceFund("10.00");
        UUID id = proposed(Persona.PROVINCE_TREASURER, fund, SmallProvince.CAMPUS, "10.01");
        act(Persona.PROVINCE_CHAIR, id, "approval", 0).statusCode(200);
        act(Persona.PROVINCE_CASHIER, id, "issue", 1)
                .statusCode(409)
                .body("title", equalTo("资金不足：可用 10.00 元，本次 10.01 元"));
    }

    @Test
    void revokesOnlyWhatNobodyAcknowledged() {
        UUID fund = openProvinceFund("10.00");
        UUID revoked = issuedByProvince(fund, SmallProvince.CAMPUS, "4.00");
        act(Persona.PROVINCE_CHAIR, revoked, "revocation", 2).statusCode(200).body("status", equalTo("REVOKED"));
        command(Persona.CAMPUS_TREASURER)
                .post("/api/incoming-allocations/{id}/acknowledgement", revoked)
                .then()
                .statusCode(409);
        UUID kept = issuedByProvince(fund, SmallProvince.CAMPUS, "4.00");
        acknowledge(Persona.CAMPUS_TREASURER, kept);
        act(Persona.PROVINCE_CHAIR, kept, "revocation", 3)
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:illegal-transition"));
    }

    @Test
    void givesUnusedMoneyBackByANewEntryAndThenCloses() {
        UUID fund = openProvinceFund("10.00");
        UUID down = issuedByProvince(fund, SmallProvince.CAMPUS, "4.00");
        UUID campusFund = acknowledge(Persona.CAMPUS_TREASURER, down);
        act(Persona.PROVINCE_TREASURER, down, "settlement", 3).statusCode(200);
        act(Persona.PROVINCE_CHAIR, down, "closing", 4)
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:allocation-in-use"));
        String back = command(Persona.CAMPUS_TREASURER)
                .body(order(campusFund, SmallProvince.PROVINCE, "4.00"))
                .post("/api/allocations/returns")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        UUID returned = UUID.fromString(back);
        act(Persona.CAMPUS_CHAIR, returned, "approval", 0).statusCode(200);
        act(Persona.CAMPUS_CASHIER, returned, "issue", 1).statusCode(200);
        assertEquals(fund, acknowledge(Persona.PROVINCE_TREASURER, returned));
        FundBalance balance = acting(Persona.PROVINCE_CHAIR, () -> funds.balance(fund));
        assertEquals(Money.ofYuan("10.00"), balance.available());
        assertEquals(Money.ZERO, balance.allocatedDown());
        act(Persona.PROVINCE_CHAIR, down, "closing", 4).statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void wantsThreePersons() {
        UUID fund = openProvinceFund("10.00");
        UUID id = proposed(Persona.PROVINCE_TREASURER, fund, SmallProvince.CAMPUS, "1.00");
        act(Persona.PROVINCE_TREASURER, id, "approval", 0).statusCode(403);
        act(Persona.PROVINCE_CHAIR, id, "approval", 0).statusCode(200);
        act(Persona.PROVINCE_CHAIR, id, "issue", 1).statusCode(403);
        act(Persona.PROVINCE_AUDITOR, id, "issue", 1).statusCode(403);
        act(Persona.PROVINCE_CASHIER, id, "issue", 0).statusCode(412);
    }

    @Test
    void showsNothingToASibling() {
        UUID fund = openProvinceFund("10.00");
        UUID id = issuedByProvince(fund, SmallProvince.CAMPUS, "1.00");
        command(Persona.OTHER_CAMPUS_TREASURER)
                .post("/api/incoming-allocations/{id}/acknowledgement", id)
                .then()
                .statusCode(404);
        as(Persona.OTHER_CAMPUS_TREASURER).get("/api/funds/{id}", fund).then().statusCode(404);
        as(Persona.CAMPUS_TREASURER).get("/api/allocations/{id}", id).then().statusCode(404);
    }
}
