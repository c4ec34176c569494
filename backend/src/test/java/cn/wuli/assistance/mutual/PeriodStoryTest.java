package cn.wuli.assistance.mutual;

import static cn.wuli.assistance.mutual.MutualSteps.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A period of the scheme, from the draft of the province to its end, and what the unions below see of it. */
@WuliTest
class PeriodStoryTest {
    private static final LocalDate TODAY = Calendars.today();

    @Inject
    Sql sql;

    @Test
    void isNotPublishedWhileAMandatoryParameterIsMissing() {
        String id = MutualSteps.draft(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        as(Persona.PROVINCE_CHAIR)
                .get("/api/mutual-periods/" + id)
                .then()
                .body("gaps", hasItems("首次参保等待期", "申请期限：出院或确诊之日起", "重大疾病补助金额"))
                .body("gaps", not(hasItem("每人每期缴费")))
                .body("allowedActions.find { it.action == 'PUBLISH' }.allowed", equalTo(false));
        step(Persona.PROVINCE_CHAIR, id, "publication")
                .statusCode(409)
                .body("title", containsString("首次参保等待期"))
                .body("title", containsString("大额医疗费用补助：每期上限"));
    }

    @Test
    void isPublishedByAnotherPersonThanTheOneWhoDraftedIt() {
        MutualSteps.completeRules();
        String id = as(Persona.PROVINCE_CHAIR)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(MutualSteps.plan(TODAY, TODAY.plusYears(1)))
                .post("/api/mutual-periods")
                .path("id");
        step(Persona.PROVINCE_CHAIR, id, "publication").statusCode(409).body("title", containsString("另一位"));
        step(Persona.PROVINCE_WELFARE_OFFICER, id, "publication").statusCode(403);
        step(Persona.CAMPUS_CHAIR, id, "publication").statusCode(404);
    }

    @Test
    void reachesManagedAndGuidedUnionsAndTheirMembersStepByStep() {
        MutualSteps.completeRules();
        String id = MutualSteps.draft(TODAY, TODAY.plusYears(1));
        as(Persona.CAMPUS_CHAIR).get("/api/mutual-periods/" + id).then().statusCode(404);
        step(Persona.PROVINCE_CHAIR, id, "publication").statusCode(200).body("status", equalTo("PUBLISHED"));
        step(Persona.PROVINCE_WELFARE_OFFICER, id, "opening").statusCode(200);
        for (Persona reader : List.of(
                Persona.CAMPUS_CHAIR,
                Persona.MEMBER,
                Persona.GUIDED_CAMPUS_CHAIR,
                Persona.OTHER_CAMPUS_BRANCH_SECRETARY)) {
            as(reader)
                    .get("/api/mutual-periods/" + id)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("OPEN"))
                    .body("own", equalTo(false))
                    .body("allowedActions.size()", equalTo(0))
                    .body("parameters.find { it.code == 'fee' }.figure", equalTo("110.00元/人"));
        }
        step(Persona.PROVINCE_WELFARE_OFFICER, id, "lock").statusCode(200);
        step(Persona.PROVINCE_WELFARE_OFFICER, id, "effect").statusCode(200);
        as(Persona.MEMBER)
                .get("/api/mutual-periods")
                .then()
                .body("find { it.id == '" + id + "' }.status", equalTo("EFFECTIVE"));
        step(Persona.PROVINCE_WELFARE_OFFICER, id, "end-of-cover")
                .statusCode(409)
                .body("title", containsString("次日起"));
    }

    @Test
    void keepsTheRulesOfItsPublication() {
        String id = MutualSteps.open(TODAY, TODAY.plusYears(1));
        MutualSteps.execute(
                "update ref.rule_version set value = '40' where pack = 'mutual-aid' and code = 'waiting-days'");
        try {
            as(Persona.CAMPUS_CHAIR)
                    .get("/api/mutual-periods/" + id)
                    .then()
                    .body("parameters.find { it.code == 'waiting-days' }.figure", equalTo("30天"));
        } finally {
            MutualSteps.execute(
                    "update ref.rule_version set value = '30' where pack = 'mutual-aid' and code = 'waiting-days'");
        }
    }

    @Test
    void isEndedAndClosedWhenItsDaysAreOver() {
        MutualSteps.completeRules();
        String id = MutualSteps.draft(TODAY.minusDays(200), TODAY.minusDays(1));
        MutualSteps.execute("update biz.mutual_period set claim_until = ? where id = ?::uuid", TODAY.minusDays(1), id);
        step(Persona.PROVINCE_CHAIR, id, "publication").statusCode(200);
        for (String each : List.of("opening", "lock", "effect", "end-of-cover", "closing")) {
            step(Persona.PROVINCE_WELFARE_OFFICER, id, each).statusCode(200);
        }
        step(Persona.PROVINCE_WELFARE_OFFICER, id, "closing")
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:illegal-transition"));
    }

    @Test
    void refusesDatesThatContradictEachOtherAndANameTakenTwice() {
        as(Persona.PROVINCE_WELFARE_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(MutualSteps.plan(TODAY, TODAY.minusDays(1)))
                .post("/api/mutual-periods")
                .then()
                .statusCode(422)
                .body("errors[0].path", equalTo("endsOn"));
        Map<String, Object> plan = MutualSteps.plan(TODAY, TODAY.plusDays(20));
        for (int status : new int[] {200, 409}) {
            as(Persona.PROVINCE_WELFARE_OFFICER)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(plan)
                    .post("/api/mutual-periods")
                    .then()
                    .statusCode(status);
        }
    }

    @Test
    void isChangedByTheUnionThatRunsItOnlyAndNotAfterPublication() {
        String id = MutualSteps.open(TODAY, TODAY.plusYears(1));
        ActingPost campus = new ActingPost(Persona.CAMPUS_CHAIR.subject(), Persona.CAMPUS_CHAIR.postId());
        assertThrows(
                RuntimeException.class,
                () -> ActingContext.callAs(
                        campus,
                        () -> QuarkusTransaction.requiringNew()
                                .call(() -> sql.change(
                                        (slug, values) -> null,
                                        "update biz.mutual_period set status = 'CLOSED' where id = ?::uuid",
                                        id))));
        as(Persona.CAMPUS_CHAIR).get("/api/mutual-periods/" + id).then().body("status", equalTo("OPEN"));
        int version =
                as(Persona.PROVINCE_CHAIR).get("/api/mutual-periods/" + id).path("version");
        as(Persona.PROVINCE_WELFARE_OFFICER)
                .header("If-Match", version)
                .body(MutualSteps.plan(TODAY, TODAY.plusYears(1)))
                .put("/api/mutual-periods/" + id)
                .then()
                .statusCode(409);
        assertEquals(
                "OPEN",
                as(Persona.OTHER_MEMBER).get("/api/mutual-periods/" + id).path("status"));
    }
}
