package cn.wuli.assistance.grant;

import static cn.wuli.assistance.Families.grantStep;
import static cn.wuli.fund.FundSteps.command;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.fund.FundSteps;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A grant is paid to the account in the family's file, which nobody types and nobody sees whole; another one needs a reason. */
@WuliTest
class PayeeFromFileTest {
    private static final String CARD = "6222020200112233445";
    private static final Map<String, String> YES = Map.of("opinion", "同意");

    @Test
    void paysToTheAccountOfTheFileAndTellsTheFamily() throws SQLException {
        UUID fund = FundSteps.openCampusFund("1000.00");
        String reservation = reserved(fund);
        as(Persona.CAMPUS_TREASURER)
                .get("/api/funds/{id}/payees", fund)
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].reservationId", equalTo(reservation))
                .body("[0].payeeName", equalTo("陈晓明"))
                .body("[0].account", equalTo("****3445"));
        String batch = build(fund, Map.of("reservationId", reservation))
                .statusCode(200)
                .extract()
                .path("id");
        ValidatableResponse items = as(Persona.CAMPUS_TREASURER)
                .get("/api/payment-batches/{id}/items", batch)
                .then()
                .body("[0].payeeName", equalTo("陈晓明"))
                .body("[0].bankName", equalTo("工商银行下沙支行"))
                .body("[0].account", equalTo("****3445"))
                .body("[0].accountOrigin", equalTo("FILE"))
                .body("[0].correction", nullValue());
        assertFalse(items.extract().asString().contains(CARD));
        assertEquals(List.of("列入付款批次：十一月救助"), purposes(batch));

        release(batch);
        String file = as(Persona.CAMPUS_CASHIER)
                .get("/api/payment-batches/{id}/bank-file", batch)
                .asString();
        assertTrue(file.contains(CARD), file);
    }

    @Test
    void takesAnotherAccountOnlyForAReasonThatStaysWithThePayment() throws SQLException {
        UUID fund = FundSteps.openCampusFund("1000.00");
        String reservation = reserved(fund);
        Map<String, Object> other = Map.of(
                "reservationId", reservation,
                "payeeName", "陈晓明",
                "bankName", "建设银行下沙支行",
                "accountNumber", "6217000000001239999");
        build(fund, other)
                .statusCode(422)
                .body("errors[0].path", equalTo("payments[0].correction"))
                .body("errors[0].message", containsString("收款账户与档案不同"));
        Map<String, Object> explained = new HashMap<>(other);
        explained.put("correction", "本人来电更换工资卡，已核对身份证");
        String batch = build(fund, explained).statusCode(200).extract().path("id");
        as(Persona.CAMPUS_CHAIR)
                .get("/api/payment-batches/{id}/items", batch)
                .then()
                .body("[0].account", equalTo("****9999"))
                .body("[0].accountOrigin", equalTo("CORRECTED"))
                .body("[0].correction", equalTo("本人来电更换工资卡，已核对身份证"));
        assertEquals(List.of(), purposes(batch));
    }

    @Test
    void knowsTheAccountOfTheFileWhenItIsTyped() {
        UUID fund = FundSteps.openCampusFund("1000.00");
        String batch = build(
                        fund,
                        Map.of(
                                "reservationId",
                                reserved(fund),
                                "payeeName",
                                "陈晓明",
                                "bankName",
                                "工商银行下沙支行",
                                "accountNumber",
                                CARD))
                .statusCode(200)
                .extract()
                .path("id");
        as(Persona.CAMPUS_TREASURER)
                .get("/api/payment-batches/{id}/items", batch)
                .then()
                .body("[0].accountOrigin", equalTo("FILE"));
    }

    /** A grant of the campus with its money set aside. */
    private static String reserved(UUID fund) {
        String id = Families.grant("100.00");
        grantStep(Persona.BRANCH_CHAIR, id, "branch-check", YES).statusCode(200);
        grantStep(Persona.CAMPUS_CHAIR, id, "approval", YES).statusCode(200);
        grantStep(Persona.CAMPUS_TREASURER, id, "reservation", Map.of("fundId", fund))
                .statusCode(200);
        List<String> found = as(Persona.CAMPUS_TREASURER)
                .get("/api/funds/{id}/reservations?payable=true", fund)
                .path("items.findAll { it.objectId == '" + id + "' }.id");
        return found.getFirst();
    }

    private static ValidatableResponse build(UUID fund, Map<String, ?> payment) {
        return command(Persona.CAMPUS_TREASURER)
                .body(Map.of("fundId", fund, "title", "十一月救助", "formatCode", "CSV", "payments", List.of(payment)))
                .post("/api/payment-batches")
                .then();
    }

    private static void release(String batch) {
        String[] steps = {"lock", "approval", "release"};
        Persona[] officers = {Persona.CAMPUS_TREASURER, Persona.CAMPUS_CHAIR, Persona.CAMPUS_CASHIER};
        for (int i = 0; i < steps.length; i++) {
            command(officers[i])
                    .header("If-Match", i)
                    .post("/api/payment-batches/{id}/" + steps[i], batch)
                    .then()
                    .statusCode(200);
        }
    }

    /** What was recorded for the family when its account was used. */
    private static List<String> purposes(String batch) throws SQLException {
        try (var connection = TestDatabase.server().superuserConnection();
                var query = connection.prepareStatement(
                        "select array_agg(purpose) from audit.access_log where object_id = ?::uuid and 'BANK_ACCOUNT' = any (fields)")) {
            query.setString(1, batch);
            try (var row = query.executeQuery()) {
                row.next();
                var found = row.getArray(1);
                return found == null ? List.of() : List.of((String[]) found.getArray());
            }
        }
    }
}
