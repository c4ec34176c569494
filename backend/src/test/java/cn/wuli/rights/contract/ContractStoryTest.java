package cn.wuli.rights.contract;

import static cn.wuli.rights.ContractSteps.offered;
import static cn.wuli.rights.ContractSteps.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.wuli.assistance.Families;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.rights.DailyRuns;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the offer to talk to a contract in force, and the reminder before it ends. */
@WuliTest
class ContractStoryTest {
    private static final LocalDate TODAY = Calendars.today();

    @Inject
    WorkingDays workingDays;

    @Inject
    WatchContracts watch;

    @Test
    void goesFromTheOfferIntoForceByTheMajorityOfTheLaw() {
        String id = offered();
        as(Persona.CAMPUS_CHAIR)
                .get("/api/inbox?objectId=" + id)
                .then()
                .body("items[0].dueOn", equalTo(workingDays.plus(TODAY, 10).toString()));
        step(id, "draft", draft(TODAY, TODAY.plusYears(1).minusDays(1))).statusCode(409);
        step(id, "answer", Map.of("opinion", "同意，本周四协商")).statusCode(200).body("status", equalTo("TALKS"));
        step(id, "draft", draft(TODAY, TODAY.plusYears(1).minusDays(2)))
                .statusCode(422)
                .body("errors.path", hasItem("validUntil"));
        step(id, "draft", draft(TODAY, TODAY.plusYears(3))).statusCode(422);
        step(id, "draft", draft(TODAY, TODAY.plusYears(3).minusDays(1)))
                .statusCode(200)
                .body("status", equalTo("DRAFTED"))
                .body("dueOn", equalTo(workingDays.plus(TODAY, 15).toString()));
        step(id, "vote", vote(90, 59, 59)).statusCode(422).body("errors.path", hasItem("present"));
        step(id, "vote", vote(90, 80, 45)).statusCode(200).body("status", equalTo("TALKS"));
        step(id, "draft", draft(TODAY, TODAY.plusYears(2).minusDays(1))).statusCode(200);
        step(id, "vote", vote(90, 60, 46))
                .statusCode(200)
                .body("status", equalTo("ADOPTED"))
                .body("ballot.inFavour", equalTo(46))
                .body("dueOn", equalTo(TODAY.plusDays(10).toString()))
                .body("dueBasis", containsString("浙江省集体合同条例"));
        step(id, "filing", Map.of("publishedOn", TODAY.toString(), "filedOn", TODAY.toString()))
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("actions", equalTo(List.of("END")));
        as(Persona.CAMPUS_CHAIR).get("/api/inbox?objectId=" + id).then().body("items", hasSize(0));
    }

    @Test
    void asksForNewTalksOnceBeforeTheEnd() {
        String ending = inForce();
        Families.sql(
                "update biz.collective_contract set valid_until = ? where id = ?::uuid", TODAY.plusDays(90), ending);
        String later = inForce();
        Families.sql(
                "update biz.collective_contract set valid_until = ? where id = ?::uuid", TODAY.plusDays(91), later);
        DailyRuns.today(watch);
        DailyRuns.today(watch);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/inbox?objectId=" + ending)
                .then()
                .body("items", hasSize(1))
                .body("items[0].title", containsString("重新协商"));
        as(Persona.CAMPUS_CHAIR).get("/api/inbox?objectId=" + later).then().body("items", hasSize(0));
    }

    @Test
    void isOfTheUnionAlone() {
        String id = offered();
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/collective-contracts/" + id)
                .then()
                .statusCode(404);
        as(Persona.MEMBER).get("/api/collective-contracts").then().statusCode(403);
    }

    private static String inForce() {
        String id = offered();
        step(id, "answer", Map.of("opinion", "同意")).statusCode(200);
        step(id, "draft", draft(TODAY, TODAY.plusYears(1).minusDays(1))).statusCode(200);
        step(id, "vote", vote(30, 30, 30)).statusCode(200);
        step(id, "filing", Map.of("publishedOn", TODAY.toString(), "filedOn", TODAY.toString()))
                .statusCode(200);
        return id;
    }

    private static Map<String, String> draft(LocalDate from, LocalDate until) {
        return Map.of("validFrom", from.toString(), "validUntil", until.toString(), "clauses", "工资每年协商调整一次。");
    }

    private static Map<String, Object> vote(int delegates, int present, int inFavour) {
        return Map.of("votedOn", TODAY.toString(), "delegates", delegates, "present", present, "inFavour", inFavour);
    }
}
