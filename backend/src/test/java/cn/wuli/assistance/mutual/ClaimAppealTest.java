package cn.wuli.assistance.mutual;

import static cn.wuli.assistance.mutual.ClaimSteps.assessed;
import static cn.wuli.assistance.mutual.ClaimSteps.decide;
import static cn.wuli.assistance.mutual.ClaimSteps.form;
import static cn.wuli.assistance.mutual.ClaimSteps.stay;
import static cn.wuli.assistance.mutual.ClaimSteps.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.fund.PaymentSettled;
import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member appeals once; somebody who decided nothing before looks at it again. */
@WuliTest
class ClaimAppealTest {
    private static final Map<String, Object> WORDS = Map.of("opinion", "出院小结已由医院更正，附说明");
    private static final Map<String, Object> LESS =
            Map.of("amount", 10_000, "reasonCode", "DAYS_CORRECTED", "opinion", "天数不符");
    private static final Map<String, Object> NOTHING =
            Map.of("amount", 0, "reasonCode", "PAPERS_DIFFER", "opinion", "材料不一致");

    @Inject
    PersonalNumbers numbers;

    @Inject
    FieldCipher cipher;

    @Inject
    Event<PaymentSettled> bank;

    private String period = "";

    @BeforeEach
    void coverTheMembers() throws Exception {
        period = ClaimSteps.covered(numbers, cipher, ClaimSteps.fund("5000.00"));
    }

    @Test
    void isDecidedBySomebodyElseAndPaysWhatWasRefused() {
        String id = decided(NOTHING, "REJECTED");
        step(Persona.MEMBER, id, "appeal", WORDS).statusCode(200).body("status", equalTo("APPEALED"));
        as(Persona.PROVINCE_CHAIR).get("/api/mutual-claims/" + id).then().body(not(containsString("已由医院更正")));
        step(Persona.PROVINCE_WELFARE_OFFICER, id, "taking")
                .statusCode(403)
                .body("type", equalTo("urn:wuli:problem:own-case"));
        step(Persona.PROVINCE_CHAIR, id, "taking").statusCode(200);
        step(Persona.PROVINCE_CHAIR, id, "unmasking", Map.of("purpose", "复核申诉"))
                .statusCode(200)
                .body("appeal", equalTo("出院小结已由医院更正，附说明"));
        step(Persona.PROVINCE_CHAIR, id, "appeal-decision", Map.of("amount", 30_001, "opinion", "成立"))
                .statusCode(422)
                .body("errors[0].message", containsString("不超过重新核算的 300.00 元"));
        step(Persona.PROVINCE_CHAIR, id, "appeal-decision", Map.of("amount", 30_000, "opinion", "成立"))
                .statusCode(200)
                .body("status", equalTo("RESERVED"))
                .body("approved", equalTo(30_000));
        settle("mutual-claim", id);
        step(Persona.MEMBER, id, "appeal", WORDS).statusCode(409).body("title", containsString("只能申诉一次"));
    }

    @Test
    void addsTheDifferenceToWhatWasPaid() {
        String id = decided(LESS, "RESERVED");
        step(Persona.MEMBER, id, "appeal", WORDS).statusCode(409);
        settle("mutual-claim", id);
        step(Persona.MEMBER, id, "appeal", WORDS).statusCode(200);
        step(Persona.PROVINCE_CHAIR, id, "taking").statusCode(200);
        step(Persona.PROVINCE_CHAIR, id, "appeal-decision", Map.of("amount", 10_000, "opinion", "成立"))
                .statusCode(422)
                .body("errors[0].message", containsString("应高于已补助的 100.00 元"));
        step(Persona.PROVINCE_CHAIR, id, "appeal-decision", Map.of("amount", 30_000, "opinion", "成立"))
                .statusCode(200)
                .body("status", equalTo("RESERVED"));
        String fund = as(Persona.PROVINCE_TREASURER)
                .get("/api/mutual-periods/" + period + "/fund")
                .path("chosen.id");
        List<Integer> reserved = as(Persona.PROVINCE_TREASURER)
                .get("/api/funds/" + fund + "/reservations?payable=true")
                .path("items.findAll { it.objectType == 'mutual-claim-appeal' }.amount");
        assertEquals(List.of(20_000), reserved);
        settle("mutual-claim-appeal", id);
        as(Persona.MEMBER).get("/api/mutual-claims/" + id).then().body("status", equalTo("PAID"));
    }

    @Test
    void standsWhenItIsUpheldAndComesTooLateAfterItsDays() {
        String id = decided(NOTHING, "REJECTED");
        MutualSteps.execute(
                "update biz.mutual_claim set changed_at = now() - interval '17 days' where id = ?::uuid", id);
        step(Persona.MEMBER, id, "appeal", WORDS).statusCode(409).body("title", containsString("15 天内申诉"));
        MutualSteps.execute("update biz.mutual_claim set changed_at = now() where id = ?::uuid", id);
        step(Persona.MEMBER, id, "appeal", WORDS).statusCode(200);
        step(Persona.PROVINCE_CHAIR, id, "taking").statusCode(200);
        step(Persona.PROVINCE_CHAIR, id, "appeal-decision", Map.of()).statusCode(422);
        step(Persona.PROVINCE_CHAIR, id, "appeal-decision", Map.of("opinion", "材料仍不一致"))
                .statusCode(200)
                .body("status", equalTo("UPHELD"));
        as(Persona.MEMBER)
                .get("/api/mutual-claims/" + id)
                .then()
                .body("status", equalTo("UPHELD"))
                .body("reason", equalTo("材料仍不一致"));
    }

    private String decided(Map<String, Object> award, String status) {
        String id = assessed(Persona.MEMBER, period, form(Persona.MEMBER, List.of(stay(20, 15)), Map.of()));
        decide(Persona.PROVINCE_WELFARE_OFFICER, id, award).statusCode(200).body("status", equalTo(status));
        return id;
    }

    private void settle(String objectType, String id) {
        ActingContext.callAs(
                new ActingPost(Persona.PROVINCE_CASHIER.subject(), Persona.PROVINCE_CASHIER.postId()),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    bank.fire(new PaymentSettled(
                            objectType,
                            UUID.fromString(id),
                            UUID.randomUUID(),
                            Money.ofYuan("100.00"),
                            PaymentSettled.Outcome.PAID,
                            ""));
                    return true;
                }));
    }
}
