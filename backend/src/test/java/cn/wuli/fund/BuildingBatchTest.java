package cn.wuli.fund;

import static cn.wuli.fund.FundSteps.actOnBatch;
import static cn.wuli.fund.FundSteps.acting;
import static cn.wuli.fund.FundSteps.command;
import static cn.wuli.fund.FundSteps.grant;
import static cn.wuli.fund.FundSteps.openCampusFund;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.testsupport.DriverStatements;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A batch before it goes to the bank: what may enter it, what may leave it, and what is fixed when. */
@WuliTest
class BuildingBatchTest {
    private static final String ACCOUNT = "6222020000000001234";

    @Inject
    Funds funds;

    @Test
    void offersOnlyWhatIsInNoOtherBatch() {
        UUID fund = openCampusFund("1000.00");
        UUID first = reserve(fund, "100.00");
        UUID second = reserve(fund, "200.00");
        FundSteps.buildBatch(fund, "CSV", ACCOUNT, List.of(first));
        as(Persona.CAMPUS_TREASURER)
                .get("/api/funds/{id}/reservations?payable=true", fund)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(second.toString()));
        command(Persona.CAMPUS_TREASURER)
                .body(Map.of("fundId", fund, "title", "重复", "formatCode", "CSV", "payments", List.of(payment(first))))
                .post("/api/payment-batches")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:payment-in-batch"));
    }

    @Test
    void losesAPaymentOnlyWhileItIsBuilt() {
        UUID fund = openCampusFund("1000.00");
        UUID first = reserve(fund, "100.00");
        UUID batch = FundSteps.buildBatch(fund, "CSV", ACCOUNT, List.of(first, reserve(fund, "200.00")));
        actOnBatch(Persona.CAMPUS_TREASURER, batch, "lock", 0).statusCode(200).body("lockedTotal", equalTo(30_000));
        String item = as(Persona.CAMPUS_TREASURER)
                .get("/api/payment-batches/{id}/items", batch)
                .path("[0].id");
        remove(batch, item, 409, "urn:wuli:problem:batch-locked");
        actOnBatch(Persona.CAMPUS_TREASURER, batch, "unlock", 1)
                .statusCode(200)
                .body("digest", nullValue())
                .body("lockedTotal", nullValue());
        command(Persona.CAMPUS_TREASURER)
                .post("/api/payment-batches/{id}/items/{item}/removal", batch, item)
                .then()
                .statusCode(200)
                .body("[0].status", equalTo("DROPPED"));
        remove(batch, item, 409, "urn:wuli:problem:illegal-transition");
        actOnBatch(Persona.CAMPUS_TREASURER, batch, "lock", 3)
                .statusCode(200)
                .body("total", equalTo(20_000))
                .body("itemCount", equalTo(1));
        actOnBatch(Persona.CAMPUS_CHAIR, batch, "approval", 4).statusCode(200);
        actOnBatch(Persona.CAMPUS_CASHIER, batch, "release", 5)
                .statusCode(200)
                .body("bookedTotal", equalTo(20_000))
                .body("approvedBy", notNullValue())
                .body("releasedBy", notNullValue());
        String file = as(Persona.CAMPUS_CASHIER)
                .get("/api/payment-batches/{id}/bank-file", batch)
                .asString();
        assertTrue(!file.contains("100.00") && file.contains("200.00"), file);
        as(Persona.CAMPUS_TREASURER)
                .get("/api/funds/{id}/reservations?payable=true", fund)
                .then()
                .body("items.id", equalTo(List.of(first.toString())));
    }

    @Test
    void isFoundByFundStatusAndDayInOneQueryForAllRows() {
        UUID fund = openCampusFund("1000.00");
        for (int i = 0; i < 5; i++) {
            FundSteps.buildBatch(fund, "CSV", ACCOUNT, List.of(reserve(fund, "1.00")));
        }
        String list = "/api/payment-batches?limit=50&fund=" + fund;
        as(Persona.CAMPUS_TREASURER)
                .get(list + "&status=BUILDING&from=2020-01-01")
                .then()
                .body("items", hasSize(5));
        as(Persona.CAMPUS_TREASURER).get(list + "&status=LOCKED").then().body("items", hasSize(0));
        as(Persona.CAMPUS_TREASURER).get(list + "&to=2020-01-01").then().body("items", hasSize(0));
        int five = DriverStatements.ofOne(() -> as(Persona.CAMPUS_TREASURER).get(list));
        assertTrue(five <= 3, five + " statements for five rows");
    }

    @Test
    void asksForTheAccountThatNoFileNames() {
        UUID fund = openCampusFund("1000.00");
        UUID reservation = reserve(fund, "100.00");
        build(fund, Map.of("reservationId", reservation))
                .statusCode(422)
                .body("errors[0].path", equalTo("payments[0].accountNumber"))
                .body("errors[0].message", containsString("档案中没有可用的收款账户"));
        build(fund, Map.of("reservationId", reservation, "payeeName", "张三"))
                .statusCode(422)
                .body("errors[0].message", containsString("须一起填写"));
        as(Persona.CAMPUS_TREASURER)
                .get("/api/funds/{id}/payees", fund)
                .then()
                .statusCode(200)
                .body("", hasSize(0));
        String batch =
                build(fund, payment(reservation)).statusCode(200).extract().path("id");
        as(Persona.CAMPUS_TREASURER)
                .get("/api/payment-batches/{id}/items", batch)
                .then()
                .body("[0].accountOrigin", equalTo("TYPED"));
    }

    private static ValidatableResponse build(UUID fund, Map<String, ?> payment) {
        return command(Persona.CAMPUS_TREASURER)
                .body(Map.of("fundId", fund, "title", "试付", "formatCode", "CSV", "payments", List.of(payment)))
                .post("/api/payment-batches")
                .then();
    }

    private void remove(UUID batch, String item, int status, String problem) {
        command(Persona.CAMPUS_TREASURER)
                .post("/api/payment-batches/{id}/items/{item}/removal", batch, item)
                .then()
                .statusCode(status)
                .body("type", equalTo(problem));
    }

    private UUID reserve(UUID fund, String yuan) {
        return acting(Persona.CAMPUS_CHAIR, () -> funds.reserve(grant(fund, yuan)));
    }

    private static Map<String, Object> payment(UUID reservation) {
        return Map.of(
                "reservationId", reservation, "payeeName", "张三", "bankName", "工商银行下沙支行", "accountNumber", ACCOUNT);
    }
}
