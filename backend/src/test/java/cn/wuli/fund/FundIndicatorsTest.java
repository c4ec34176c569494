package cn.wuli.fund;

import static cn.wuli.fund.FundSteps.acknowledge;
import static cn.wuli.fund.FundSteps.acting;
import static cn.wuli.fund.FundSteps.grant;
import static cn.wuli.fund.FundSteps.issuedByProvince;
import static cn.wuli.fund.FundSteps.openProvinceFund;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WuliTest
class FundIndicatorsTest {
    @Inject
    Funds funds;

    @Test
    void followsTheSpecialMoneyOnTheHomePages() {
        long provinceBefore = figure(Persona.PROVINCE_CHAIR, "province", "SPECIAL_FUND_USED", "value");
        long campusBefore = figure(Persona.CAMPUS_CHAIR, "campus", "SPECIAL_FUND_AVAILABLE", "value");
        UUID fund = openProvinceFund("1000.00");
        UUID campusFund = acknowledge(Persona.CAMPUS_TREASURER, issuedByProvince(fund, SmallProvince.CAMPUS, "700.00"));
        acting(Persona.CAMPUS_CHAIR, () -> funds.reserve(grant(campusFund, "300.00")));

        assertEquals(provinceBefore + 70_000, figure(Persona.PROVINCE_CHAIR, "province", "SPECIAL_FUND_USED", "value"));
        assertEquals(campusBefore + 40_000, figure(Persona.CAMPUS_CHAIR, "campus", "SPECIAL_FUND_AVAILABLE", "value"));
    }

    @Test
    void showsNoMoneyToPostsThatMayNotReadFunds() {
        as(Persona.CAMPUS_ORGANISER)
                .get("/api/home/campus")
                .then()
                .statusCode(200)
                .body("indicators.code", hasItem("MEMBERS"))
                .body("indicators.code", not(hasItem("SPECIAL_FUND_AVAILABLE")));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/home/campus")
                .then()
                .body("indicators.find { it.code == 'SPECIAL_FUND_AVAILABLE' }.measure", equalTo("FEN"));
    }

    private static long figure(Persona who, String home, String code, String field) {
        return ((Number) as(who).get("/api/home/" + home)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("indicators.find { it.code == '%s' }.%s".formatted(code, field)))
                .longValue();
    }
}
