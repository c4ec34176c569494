package cn.wuli.assistance.mutual;

import static cn.wuli.assistance.mutual.SocietySteps.SOCIETY;
import static cn.wuli.assistance.mutual.SocietySteps.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The society of a campus: founded once, its charter complete before a year is published, seen by its members alone. */
@WuliTest
class SocietyStoryTest {
    private static final int YEAR = Calendars.today().getYear();

    @Test
    void isFoundedOnceAndPublishesNoYearWithoutItsCharter() {
        Persona chair = Persona.OTHER_CAMPUS_CHAIR;
        Map<String, String> facts =
                Map.of("name", "乙大学互助会", "foundedOn", "2015-09-01", "documentNumber", "乙大工〔2015〕3号");
        SocietySteps.draft(chair, YEAR).statusCode(409).body("title", containsString("还没有登记互助会"));
        for (int status : new int[] {200, 409}) {
            as(chair)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(facts)
                    .post("/api/mutual-societies")
                    .then()
                    .statusCode(status);
        }
        as(Persona.OTHER_CAMPUS_MEMBER)
                .get(SOCIETY)
                .then()
                .body("society.facts.name", equalTo("乙大学互助会"))
                .body("charter.gaps", hasItem("每年会费"))
                .body("charter.gaps", hasItem("首年会费：4月入会"))
                .body("charter.rules.find { it.code == 'no-refund' }.figure", equalTo("1"));
        String year = SocietySteps.draft(Persona.OTHER_CAMPUS_WELFARE_OFFICER, YEAR)
                .statusCode(200)
                .body("scheme", equalTo("SOCIETY"))
                .extract()
                .path("id");
        as(chair)
                .header("If-Match", 0)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/mutual-periods/" + year + "/publication")
                .then()
                .statusCode(409)
                .body("title", containsString("评审委员会人数"));
    }

    @Test
    void paysBySegmentsOfTheOwnCostsAndIsNoBusinessOfOthers() {
        SocietySteps.ofCampus();
        SocietySteps.completeCharter();
        String year = SocietySteps.draft(Persona.CAMPUS_WELFARE_OFFICER, YEAR + 1)
                .statusCode(200)
                .extract()
                .path("id");
        step(Persona.CAMPUS_CHAIR, year, "publication").statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, year, "opening").statusCode(200);
        for (Persona other : List.of(Persona.PROVINCE_CHAIR, Persona.GUIDED_CAMPUS_CHAIR, Persona.CITY_CHAIR)) {
            as(other).get("/api/mutual-periods/" + year).then().statusCode(404);
        }
        as(Persona.MEMBER)
                .body(Map.of("stays", List.of(), "firstTime", false, "critical", false, "ownCost", 1500000))
                .post("/api/mutual-periods/" + year + "/estimates")
                .then()
                .statusCode(200)
                .body("total", equalTo(460000))
                .body("trace.words", hasItem("超过 3,000.00 元、10,000.00 元以内的部分 7,000.00 元，按 30% 补助：2,100.00 元"));
    }

    @Test
    void hasOnePeriodInACalendarYear() {
        SocietySteps.ofCampus();
        as(Persona.CAMPUS_CHAIR)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(MutualSteps.plan(Calendars.today(), Calendars.today().plusYears(1)))
                .post(SOCIETY + "/years")
                .then()
                .statusCode(422)
                .body("errors[0].path", equalTo("startsOn"));
        for (int status : new int[] {200, 409}) {
            SocietySteps.draft(Persona.CAMPUS_WELFARE_OFFICER, YEAR + 2).statusCode(status);
        }
    }

    @Test
    void isChangedByOneWhoSawItsLastVersion() {
        UUID id = SocietySteps.ofCampus();
        Map<String, String> facts =
                Map.of("name", "甲大学互助会", "foundedOn", "2019-01-01", "documentNumber", "测试互助〔2019〕1号");
        as(Persona.CAMPUS_CHAIR)
                .header("If-Match", 99)
                .body(facts)
                .put("/api/mutual-societies/" + id)
                .then()
                .statusCode(412);
        as(Persona.OTHER_CAMPUS_CHAIR)
                .header("If-Match", 0)
                .body(facts)
                .put("/api/mutual-societies/" + id)
                .then()
                .statusCode(404);
    }
}
