package cn.wuli.fund;

import static cn.wuli.fund.FundSteps.actOnBatch;
import static cn.wuli.fund.FundSteps.acting;
import static cn.wuli.fund.FundSteps.command;
import static cn.wuli.fund.FundSteps.grant;
import static cn.wuli.fund.FundSteps.openCampusFund;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.money.Money;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WuliTest
class PaymentBatchTest {
    private static final String ACCOUNT = "6222020000000001234";

    @Inject
    Funds funds;

    @Test
    void paysWhatTheBankPaidAndRepeatsWhatFailed() {
        UUID fund = openCampusFund("10000.00");
        UUID first = reserve(fund, "3000.00");
        UUID second = reserve(fund, "2000.00");
        UUID batch = released(fund, "CSV", first, second);
        assertEquals(Money.ofYuan("5000.00"), balance(fund).inTransit());
        String file = as(Persona.CAMPUS_CASHIER)
                .get("/api/payment-batches/{id}/bank-file", batch)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(file.contains("\"" + ACCOUNT + "\"") && file.contains("\"3000.00\""), file);

        List<String> items = as(Persona.CAMPUS_TREASURER)
                .get("/api/payment-batches/{id}/items", batch)
                .then()
                .body("[0].account", equalTo("****1234"))
                .extract()
                .path("id");
        String answer = csv(row(items.get(0), "3000.00", "成功", ""), row(items.get(1), "2000.00", "失败", "户名不符"));
        importReturn(batch, answer)
                .statusCode(200)
                .body("batch.paid", equalTo(300_000))
                .body("batch.failed", equalTo(200_000))
                .body("settled.reason", equalTo(List.of("", "户名不符")));
        importReturn(batch, answer).statusCode(409).body("type", equalTo("urn:wuli:problem:return-duplicate-file"));
        assertEquals(Money.ofYuan("3000.00"), balance(fund).spent());
        assertEquals(Money.ofYuan("2000.00"), balance(fund).reserved());

        String next = command(Persona.CAMPUS_TREASURER)
                .body(Map.of("corrections", List.of()))
                .post("/api/payment-batches/{id}/follow-up", batch)
                .then()
                .statusCode(200)
                .body("total", equalTo(200_000))
                .body("followsId", equalTo(batch.toString()))
                .extract()
                .path("id");
        UUID followUp = UUID.fromString(next);
        FundSteps.releaseBatch(followUp);
        String again = as(Persona.CAMPUS_TREASURER)
                .get("/api/payment-batches/{id}/items", followUp)
                .path("[0].id");
        importReturn(followUp, csv(row(again, "2000.00", "成功", ""))).statusCode(200);
        actOnBatch(Persona.CAMPUS_TREASURER, followUp, "closing", 4)
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        assertEquals(Money.ofYuan("5000.00"), balance(fund).spent());
        assertEquals(Money.ZERO, balance(fund).reserved());
    }

    @Test
    void refusesAlteredDuplicateAndForeignRowsAsAWhole() {
        UUID fund = openCampusFund("10000.00");
        UUID batch = released(fund, "FIXED", reserve(fund, "100.00"), reserve(fund, "200.00"));
        List<String> items = as(Persona.CAMPUS_TREASURER)
                .get("/api/payment-batches/{id}/items", batch)
                .path("id");
        String good = row(items.get(0), "100.00", "成功", "");
        importReturn(batch, csv(good, row(items.get(1), "200.01", "成功", "")))
                .statusCode(422)
                .body("title", equalTo("回盘文件第 3 行的金额或账号与发出的不一致"));
        importReturn(batch, csv(good, good))
                .statusCode(422)
                .body("type", equalTo("urn:wuli:problem:return-duplicate-row"));
        importReturn(batch, csv(good, row(UUID.randomUUID().toString(), "1.00", "成功", "")))
                .statusCode(422)
                .body("type", equalTo("urn:wuli:problem:return-unknown-row"));
        importReturn(batch, csv(good, "什么,也,不是"))
                .statusCode(422)
                .body("type", equalTo("urn:wuli:problem:return-unreadable"));
        assertEquals(Money.ZERO, balance(fund).spent());
        byte[] file = as(Persona.CAMPUS_CASHIER)
                .get("/api/payment-batches/{id}/bank-file", batch)
                .asByteArray();
        int lineBytes = 6 + 36 + 32 + 60 + 15 + 2;
        assertEquals(2 * lineBytes, file.length);
        assertTrue(new String(file, Charset.forName("GB18030")).contains("张三"));
    }

    @Test
    void wantsThreePersonsAndLetsTheAuditorOnlyLook() {
        UUID fund = openCampusFund("1000.00");
        UUID batch = build(fund, "CSV", reserve(fund, "100.00"));
        as(Persona.CAMPUS_AUDITOR)
                .get("/api/payment-batches/{id}", batch)
                .then()
                .statusCode(200)
                .body("allowedActions.findAll { it.allowed }.size()", equalTo(0));
        actOnBatch(Persona.CAMPUS_AUDITOR, batch, "lock", 0).statusCode(403);
        actOnBatch(Persona.CAMPUS_TREASURER, batch, "lock", 0).statusCode(200);
        actOnBatch(Persona.CAMPUS_TREASURER, batch, "approval", 1).statusCode(403);
        actOnBatch(Persona.CAMPUS_CASHIER, batch, "release", 1).statusCode(409);
        actOnBatch(Persona.CAMPUS_CHAIR, batch, "approval", 1).statusCode(200);
        actOnBatch(Persona.CAMPUS_CHAIR, batch, "release", 2).statusCode(403);
        as(Persona.CAMPUS_CASHIER)
                .get("/api/payment-batches/{id}/bank-file", batch)
                .then()
                .statusCode(409);
        actOnBatch(Persona.OTHER_CAMPUS_TREASURER, batch, "abort", 2).statusCode(404);
        actOnBatch(Persona.CAMPUS_TREASURER, batch, "abort", 2).statusCode(200);
        assertEquals(Money.ofYuan("100.00"), balance(fund).reserved());
    }

    @Test
    void fixesTheItemsWhenTheBatchIsLockedAndShowsNoAccountInTheDatabase() throws SQLException {
        UUID fund = openCampusFund("1000.00");
        UUID batch = build(fund, "CSV", reserve(fund, "100.00"));
        actOnBatch(Persona.CAMPUS_TREASURER, batch, "lock", 0).statusCode(200);
        try (Connection connection = TestDatabase.server().superuserConnection();
                var statement = connection.createStatement()) {
            String raise = "update biz.payment_item set amount_fen = 1 where batch_id = '" + batch + "'";
            assertEquals(
                    "23514",
                    assertThrows(SQLException.class, () -> statement.execute(raise))
                            .getSQLState());
            try (var rows = statement.executeQuery(
                    "select i::text as shown, encode(account_cipher, 'escape') as cipher from biz.payment_item i"
                            + " where batch_id = '" + batch + "'")) {
                assertTrue(rows.next());
                assertFalse(rows.getString("shown").contains(ACCOUNT));
                assertFalse(rows.getString("cipher").contains(ACCOUNT));
            }
        }
    }

    private UUID reserve(UUID fund, String yuan) {
        return acting(Persona.CAMPUS_CHAIR, () -> funds.reserve(grant(fund, yuan)));
    }

    private FundBalance balance(UUID fund) {
        return acting(Persona.CAMPUS_CHAIR, () -> funds.balance(fund));
    }

    private UUID released(UUID fund, String format, UUID... reservations) {
        UUID batch = build(fund, format, reservations);
        FundSteps.releaseBatch(batch);
        return batch;
    }

    private static UUID build(UUID fund, String format, UUID... reservations) {
        return FundSteps.buildBatch(fund, format, ACCOUNT, List.of(reservations));
    }

    private static ValidatableResponse importReturn(UUID batch, String content) {
        return command(Persona.CAMPUS_CASHIER)
                .body(Map.of("content", content))
                .post("/api/payment-batches/{id}/returns", batch)
                .then();
    }

    private static String csv(String... rows) {
        return "参考号,账号,金额,结果,原因\n" + String.join("\n", rows);
    }

    private static String row(String reference, String yuan, String result, String reason) {
        return String.join(",", reference, ACCOUNT, yuan, result, reason);
    }
}
