package cn.wuli.assistance.mutual;

import static cn.wuli.assistance.mutual.ClaimSteps.command;
import static cn.wuli.assistance.mutual.ClaimSteps.form;
import static cn.wuli.assistance.mutual.ClaimSteps.stay;
import static cn.wuli.assistance.mutual.ClaimSteps.submitted;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.testsupport.Books;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A share that was wrong is taken back by two unions and paid back; the others expire when the cover ends. */
@WuliTest
class VoidStoryTest {
    @Inject
    PersonalNumbers numbers;

    @Inject
    FieldCipher cipher;

    @Test
    void isAskedBelowDecidedAboveAndPaidBackByAnEntryOfItsOwn() throws Exception {
        UUID fund = ClaimSteps.fund("50000.00");
        String period = ClaimSteps.covered(numbers, cipher, fund);
        submitted(Persona.MEMBER, period, form(Persona.MEMBER, List.of(stay(27, 22)), Map.of()));
        ask(period, "10001").statusCode(409).body("reason", containsString("已有办理中或已补助的互助申请"));
        String asked = ask(period, "10002")
                .statusCode(200)
                .body("[0].status", equalTo("ASKED"))
                .body("[0].memberName", equalTo("欧阳修"))
                .body("[0].allowedActions.size()", equalTo(0))
                .extract()
                .path("[0].id");
        ask(period, "10002").statusCode(409);
        as(Persona.OTHER_MEMBER).get("/api/mutual-covers").then().body(words(period), containsString("保障中"));

        as(Persona.PROVINCE_TREASURER)
                .get("/api/mutual-periods/" + period + "/voids")
                .then()
                .body("[0].memberName", nullValue())
                .body("[0].amount", equalTo(11_000))
                .body("[0].allowedActions.allowed", equalTo(List.of(true, true)));
        as(Persona.PROVINCE_TREASURER)
                .get("/api/inbox?objectId=" + asked)
                .then()
                .body("items[0].title", containsString("申请作废一份参保"));
        decide(Persona.CAMPUS_CHAIR, period, asked).statusCode(403);
        decide(Persona.PROVINCE_TREASURER, period, asked).statusCode(200).body("[0].status", equalTo("VOIDED"));
        decide(Persona.PROVINCE_TREASURER, period, asked).statusCode(409);

        as(Persona.PROVINCE_TREASURER)
                .get("/api/funds/" + fund)
                .then()
                .body("balance.available", equalTo(5_000_000 + 22_000 - 11_000))
                .body("balance.received", equalTo(5_000_000 + 22_000 - 11_000));
        Books.assertBalanced();
        as(Persona.PROVINCE_CHAIR)
                .get("/api/mutual-solvency")
                .then()
                .body("find { it.periodId == '" + period + "' }.premium", equalTo(11_000))
                .body("find { it.periodId == '" + period + "' }.insured", equalTo(1));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/mutual-periods/" + period + "/roster")
                .then()
                .body("status", equalTo("CONFIRMED"))
                .body("headcount", equalTo(1))
                .body("due", equalTo(11_000))
                .body("open", equalTo(0));
        as(Persona.PROVINCE_CHAIR)
                .get("/api/mutual-periods/" + period + "/participation")
                .then()
                .body("find { it.unitId == '" + SmallProvince.CAMPUS + "' }.headcount", equalTo(1));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/inbox?box=COPIED&objectId=" + asked)
                .then()
                .body("items[0].title", containsString("已作废"));
        as(Persona.OTHER_MEMBER).get("/api/mutual-covers").then().body(words(period), containsString("已作废"));
        command(Persona.OTHER_MEMBER)
                .body(Map.of("periodId", period, "form", form(Persona.OTHER_MEMBER, List.of(stay(27, 22)), Map.of())))
                .post("/api/mutual-claims")
                .then()
                .statusCode(409)
                .body("reason", containsString("没有参加本期互助"));
    }

    @Test
    void expiresWhenTheCoverEnds() throws Exception {
        String period = ClaimSteps.covered(numbers, cipher, ClaimSteps.fund("50000.00"));
        MutualSteps.execute(
                "update biz.mutual_period set enrol_until = starts_on, ends_on = current_date - 1 where id = ?",
                UUID.fromString(period));
        MutualSteps.step(Persona.PROVINCE_WELFARE_OFFICER, period, "end-of-cover")
                .statusCode(200);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/mutual-periods/" + period + "/roster/entries")
                .then()
                .body("items.status", equalTo(List.of("EXPIRED", "EXPIRED")));
        as(Persona.MEMBER).get("/api/mutual-covers").then().body(words(period), equalTo("保障已到期"));
        submitted(Persona.MEMBER, period, form(Persona.MEMBER, List.of(stay(27, 22)), Map.of()));
    }

    private static String words(String period) {
        return "find { it.periodId == '" + period + "' }.words";
    }

    private static ValidatableResponse ask(String period, String staffNumber) {
        String entry = as(Persona.CAMPUS_CHAIR)
                .get("/api/mutual-periods/" + period + "/roster/entries")
                .path("items.find { it.staffNumber == '" + staffNumber + "' }.id");
        return command(Persona.CAMPUS_CHAIR)
                .body(Map.of("entryId", entry, "error", "NOT_INSURED", "words", "未参加职工医保，导入时填错"))
                .post("/api/mutual-periods/" + period + "/voids")
                .then();
    }

    private static ValidatableResponse decide(Persona actor, String period, String asked) {
        return command(actor)
                .body(Map.of("action", "VOID"))
                .post("/api/mutual-periods/" + period + "/voids/" + asked + "/decision")
                .then();
    }
}
