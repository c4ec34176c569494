package cn.wuli.fund;

import static cn.wuli.fund.FundSteps.acting;
import static cn.wuli.fund.FundSteps.grant;
import static cn.wuli.fund.FundSteps.openCampusFund;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How entries and months are found, and what may be done with them. */
@WuliTest
class LedgerSearchTest {
    @Inject
    Funds funds;

    private UUID fund;

    @BeforeEach
    void openAFundAndReserve() {
        fund = openCampusFund("1000.00");
        acting(Persona.CAMPUS_CHAIR, () -> funds.reserve(grant(fund, "100.00")));
    }

    @Test
    void findsEntriesByAccountAndDay() {
        entries("").body("items.kind", equalTo(List.of("RESERVE", "RECEIPT")));
        entries("&account=RESERVED").body("items.kind", equalTo(List.of("RESERVE")));
        entries("&account=SPENT").body("items", hasSize(0));
        entries("&from=" + Calendars.today()).body("items", hasSize(2));
        entries("&to=" + Calendars.today().minusDays(1)).body("items", hasSize(0));
    }

    @Test
    void namesTheFundAndThePersonAndOffersWhatMayBeReversed() {
        entries("&account=RECEIVED")
                .body("items[0].postedBy", notNullValue())
                .body("items[0].postings[0].fundName", equalTo("困难教职工专项帮扶资金"))
                .body("items[0].allowedActions[0].action", equalTo("REVERSE"))
                .body("items[0].allowedActions[0].allowed", equalTo(true));
        entries("&account=RESERVED").body("items[0].allowedActions", hasSize(0));
        as(Persona.CAMPUS_AUDITOR)
                .get("/api/ledger/entries?account=RECEIVED&fund=" + fund)
                .then()
                .body("items[0].allowedActions[0].allowed", equalTo(false))
                .body("items[0].allowedActions[0].reason", containsString("财务委员"));
    }

    @Test
    void doesNotOfferToCloseTheMonthThatRuns() {
        as(Persona.CAMPUS_TREASURER)
                .get("/api/ledger/periods")
                .then()
                .body(
                        "find { it.month == '%s' }.allowedActions[0].reason"
                                .formatted(Calendars.today().withDayOfMonth(1)),
                        equalTo("本月尚未结束，请在次月结账。"));
    }

    private ValidatableResponse entries(String filter) {
        return as(Persona.CAMPUS_TREASURER)
                .get("/api/ledger/entries?fund=" + fund + filter)
                .then()
                .statusCode(200);
    }
}
