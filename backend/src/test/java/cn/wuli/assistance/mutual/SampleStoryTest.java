package cn.wuli.assistance.mutual;

import static cn.wuli.assistance.mutual.ClaimSteps.assessed;
import static cn.wuli.assistance.mutual.ClaimSteps.command;
import static cn.wuli.assistance.mutual.ClaimSteps.decide;
import static cn.wuli.assistance.mutual.ClaimSteps.form;
import static cn.wuli.assistance.mutual.ClaimSteps.stay;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A sample of decided claims: drawn once by a seed, checked by who decided nothing, with a conclusion for the chair. */
@WuliTest
class SampleStoryTest {
    private static final Map<String, Object> CUT =
            Map.of("amount", 10_000, "reasonCode", "DAYS_CORRECTED", "opinion", "住院天数与小结不符");
    private static final Map<String, Object> DEVIATION = Map.of("verdict", "DEVIATION", "correct", 40_000);
    private static final Map<String, String> PURPOSE = Map.of("purpose", "抽样复查");

    @Inject
    PersonalNumbers numbers;

    @Inject
    FieldCipher cipher;

    @Test
    void isDrawnOnceAndCheckedByWhoDecidedNothing() throws Exception {
        String period = ClaimSteps.covered(numbers, cipher, ClaimSteps.fund("50000.00"));
        String cut = decided(Persona.MEMBER, period, CUT);
        decided(Persona.OTHER_MEMBER, period, Map.of());
        String sample = draw(period, "2026130期 07 11 19")
                .statusCode(200)
                .body("population", equalTo(2))
                .body("reproduced", equalTo(true))
                .body("claims.find { it.claimId == '" + cut + "' }.reasons", hasItem("VARIANCE"))
                .body("claims.memberName", not(hasItem("单雄信")))
                .extract()
                .path("id");
        draw(period, "别的种子").statusCode(422).body("errors[0].message", containsString("同一期间只抽一次"));

        step(Persona.PROVINCE_WELFARE_OFFICER, sample, cut, "taking", Map.of())
                .statusCode(409)
                .body("reason", containsString("请由他人复查"));
        demandRefusedByTheDatabase(sample, cut, Persona.PROVINCE_WELFARE_OFFICER.personId());
        demandRefusedByTheDatabase(sample, cut, Persona.BRANCH_SECRETARY.personId());
        as(Persona.PROVINCE_AUDITOR)
                .get("/api/mutual-samples/" + sample)
                .then()
                .statusCode(200)
                .body(not(containsString("胆囊")));
        as(Persona.CAMPUS_CHAIR).get("/api/mutual-samples/" + sample).then().statusCode(403);

        open(cut).statusCode(409);
        step(Persona.PROVINCE_CHAIR, sample, cut, "verdict", DEVIATION).statusCode(409);
        step(Persona.PROVINCE_CHAIR, sample, cut, "taking", Map.of()).statusCode(200);
        open(cut).statusCode(200).body("content.statement", equalTo("胆囊切除术后"));
        as(Persona.MEMBER).get("/api/my-data/accesses").then().body("items.purpose", hasItem("抽样复查"));
        step(Persona.PROVINCE_CHAIR, sample, cut, "verdict", DEVIATION)
                .statusCode(422)
                .body("errors.path", equalTo(List.of("deviation", "words", "conclusion")));
        step(
                        Persona.PROVINCE_CHAIR,
                        sample,
                        cut,
                        "verdict",
                        Map.of(
                                "verdict",
                                "DEVIATION",
                                "correct",
                                40_000,
                                "deviation",
                                "DAYS",
                                "words",
                                "小结载明住院 8 天",
                                "conclusion",
                                "请申请人申诉，补足差额"))
                .statusCode(200)
                .body("checked", equalTo(1))
                .body("deviations", equalTo(1))
                .body("deviationPerMille", equalTo(1000))
                .body("underpaid", equalTo(30_000))
                .body("overpaid", equalTo(0));
        open(cut).statusCode(409);
        step(Persona.PROVINCE_CHAIR, sample, cut, "verdict", Map.of("verdict", "IN_ORDER"))
                .statusCode(409);
        as(Persona.PROVINCE_CHAIR)
                .get("/api/mutual-samples?periodId=" + period)
                .then()
                .body("[0].checked", equalTo(1))
                .body("[0].population", equalTo(2));
        as(Persona.PROVINCE_CHAIR)
                .get("/api/inbox?box=COPIED")
                .then()
                .body("items.title", hasItem(containsString("抽样复查发现偏差")));
        command(Persona.PROVINCE_AUDITOR)
                .body(Map.of("purpose", "存档", "withSensitive", false))
                .post("/api/mutual-samples/export?sampleId=" + sample)
                .then()
                .statusCode(201)
                .body("needsApproval", equalTo(false));
    }

    private static String decided(Persona member, String period, Map<String, Object> award) {
        String id = assessed(member, period, form(member, List.of(stay(27, 22), stay(24, 20)), Map.of()));
        decide(Persona.PROVINCE_WELFARE_OFFICER, id, award).statusCode(200);
        return id;
    }

    private static ValidatableResponse draw(String period, String seed) {
        String today = ClaimSteps.TODAY.toString();
        return command(Persona.PROVINCE_WELFARE_OFFICER)
                .body(Map.of("periodId", period, "from", today, "to", today, "seed", seed))
                .post("/api/mutual-samples")
                .then();
    }

    private static ValidatableResponse step(
            Persona actor, String sample, String claim, String step, Map<String, Object> body) {
        return command(actor)
                .body(body)
                .post("/api/mutual-samples/" + sample + "/claims/" + claim + "/" + step)
                .then();
    }

    private static ValidatableResponse open(String claim) {
        return ClaimSteps.step(Persona.PROVINCE_CHAIR, claim, "unmasking", PURPOSE);
    }

    private static void demandRefusedByTheDatabase(String sample, String claim, UUID decider) {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> MutualSteps.execute(
                        "update biz.mutual_sample_claim set checker_id = ? where sample_id = ? and claim_id = ?",
                        decider,
                        UUID.fromString(sample),
                        UUID.fromString(claim)));
        assertTrue(String.valueOf(refused.getMessage()).contains("nobody checks his own decision"));
    }
}
