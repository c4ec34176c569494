package cn.wuli.fund;

import static cn.wuli.fund.FundSteps.acting;
import static cn.wuli.fund.FundSteps.command;
import static cn.wuli.fund.FundSteps.grant;
import static cn.wuli.fund.FundSteps.openCampusFund;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.money.Money;
import cn.wuli.testsupport.Books;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A payment that the bank could not tell about ends by a later file, or by what two persons say. */
@WuliTest
class UnknownPaymentTest {
    private static final String ACCOUNT = "6222020000000001234";

    @Inject
    Funds funds;

    @Test
    void isPaidWhenOnePersonSaysSoAndAnotherOneConfirms() {
        Unknown unknown = unknown("300.00");
        unknown.propose(Persona.CAMPUS_CASHIER, "PAID").statusCode(200).body("[0].proposal.outcome", equalTo("PAID"));
        unknown.propose(Persona.CAMPUS_CASHIER, "FAILED")
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:outcome-proposed"));
        unknown.act(Persona.CAMPUS_CASHIER, "confirmation").statusCode(403);
        assertEquals(Money.ofYuan("300.00"), balance(unknown.fund).inTransit());
        unknown.act(Persona.CAMPUS_CHAIR, "confirmation")
                .statusCode(200)
                .body("[0].status", equalTo("PAID"))
                .body("[0].reason", equalTo("银行对账单第 12 页"));
        assertEquals(Money.ofYuan("300.00"), balance(unknown.fund).spent());
        unknown.act(Persona.CAMPUS_CHAIR, "confirmation").statusCode(409);
        Books.assertBalanced();
    }

    @Test
    void returnsToTheReservationWhenItFailed() {
        Unknown unknown = unknown("300.00");
        unknown.propose(Persona.CAMPUS_CASHIER, "PAID").statusCode(200);
        unknown.act(Persona.CAMPUS_CHAIR, "refusal").statusCode(200).body("[0].proposal", nullValue());
        unknown.propose(Persona.CAMPUS_CASHIER, "FAILED").statusCode(200);
        unknown.act(Persona.CAMPUS_CHAIR, "confirmation").statusCode(200).body("[0].status", equalTo("FAILED"));
        assertEquals(Money.ofYuan("300.00"), balance(unknown.fund).reserved());
        as(Persona.CAMPUS_TREASURER)
                .get("/api/payment-batches/{id}", unknown.batch)
                .then()
                .body("allowedActions.find { it.action == 'FOLLOW_UP' }.allowed", equalTo(true))
                .body("allowedActions.find { it.action == 'CLOSE' }.allowed", equalTo(true));
        Books.assertBalanced();
    }

    @Test
    void isNotDecidedTwiceWhenTheBankAnswersInBetween() {
        Unknown unknown = unknown("300.00");
        unknown.propose(Persona.CAMPUS_CASHIER, "FAILED").statusCode(200);
        unknown.importReturn("成功")
                .statusCode(200)
                .body("settled", hasSize(1))
                .body("settled[0].status", equalTo("PAID"));
        unknown.act(Persona.CAMPUS_CHAIR, "confirmation")
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:illegal-transition"));
        unknown.propose(Persona.CAMPUS_CASHIER, "FAILED")
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:outcome-known"));
        assertEquals(Money.ofYuan("300.00"), balance(unknown.fund).spent());
        Books.assertBalanced();
    }

    @Test
    void needsTwoPersonsInTheDatabaseToo() throws SQLException {
        Unknown unknown = unknown("300.00");
        unknown.propose(Persona.CAMPUS_CASHIER, "PAID").statusCode(200);
        try (Connection connection = TestDatabase.server().superuserConnection();
                var statement = connection.createStatement()) {
            String alone =
                    "update biz.payment_decision set status = 'CONFIRMED', decided_by = proposed_by where item_id = '"
                            + unknown.item + "'";
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(alone));
            assertTrue(refused.getMessage().contains("ck_payment_decision_persons"), refused.getMessage());
        }
    }

    @Test
    void staysTheBusinessOfItsUnion() {
        Unknown unknown = unknown("300.00");
        unknown.act(Persona.OTHER_CAMPUS_CHAIR, "confirmation").statusCode(404);
        unknown.propose(Persona.CAMPUS_AUDITOR, "PAID").statusCode(403);
    }

    private FundBalance balance(UUID fund) {
        return acting(Persona.CAMPUS_CHAIR, () -> funds.balance(fund));
    }

    private Unknown unknown(String yuan) {
        UUID fund = openCampusFund(yuan);
        UUID reservation = acting(Persona.CAMPUS_CHAIR, () -> funds.reserve(grant(fund, yuan)));
        UUID batch = FundSteps.buildBatch(fund, "CSV", ACCOUNT, List.of(reservation));
        FundSteps.releaseBatch(batch);
        String item = as(Persona.CAMPUS_TREASURER)
                .get("/api/payment-batches/{id}/items", batch)
                .path("[0].id");
        Unknown unknown = new Unknown(fund, batch, UUID.fromString(item), yuan);
        unknown.importReturn("未知").statusCode(200).body("batch.unknown", equalTo(1));
        return unknown;
    }

    private record Unknown(UUID fund, UUID batch, UUID item, String yuan) {
        ValidatableResponse propose(Persona persona, String outcome) {
            return command(persona)
                    .body(Map.of("outcome", outcome, "reason", "银行对账单第 12 页"))
                    .post("/api/payment-batches/{id}/items/{item}/outcome", batch, item)
                    .then();
        }

        ValidatableResponse act(Persona persona, String act) {
            return command(persona)
                    .post("/api/payment-batches/{id}/items/{item}/outcome/" + act, batch, item)
                    .then();
        }

        ValidatableResponse importReturn(String result) {
            String row = String.join(",", item.toString(), ACCOUNT, yuan, result, "");
            return command(Persona.CAMPUS_CASHIER)
                    .body(Map.of("content", "参考号,账号,金额,结果,原因\n" + row))
                    .post("/api/payment-batches/{id}/returns", batch)
                    .then();
        }
    }
}
