package cn.wuli.rights.risk;

import static cn.wuli.rights.RiskSteps.found;
import static cn.wuli.rights.RiskSteps.report;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.wuli.assistance.Families;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.rights.RiskSteps;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two reports a week, the register behind them, and what the superior sees. */
@WuliTest
class RiskReportsTest {
    private static final Persona OFFICER = Persona.CAMPUS_WELFARE_OFFICER;
    /** A Thursday; Tuesdays and Fridays are the days of the rule. */
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Inject
    ReportDays days;

    @Inject
    WorkingDays workingDays;

    @BeforeEach
    void nothingReported() {
        RiskSteps.forgetReports();
    }

    @Test
    void reportsOnTuesdaysAndFridays() {
        ActingContext.callAs(
                new ActingPost(OFFICER.subject(), OFFICER.postId()),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    assertEquals(THURSDAY.plusDays(1), days.next(SmallProvince.CAMPUS, THURSDAY));
                    assertEquals(THURSDAY.plusDays(1), days.next(SmallProvince.CAMPUS, THURSDAY.plusDays(1)));
                    assertEquals(THURSDAY.plusDays(5), days.next(SmallProvince.CAMPUS, THURSDAY.plusDays(2)));
                    assertEquals(
                            List.of(THURSDAY.minusDays(2), THURSDAY.minusDays(6)),
                            days.past(SmallProvince.CAMPUS, THURSDAY).subList(0, 2));
                    return days;
                }));
    }

    @Test
    void keepsWhatWasFoundUntilItIsClosed() {
        as(OFFICER)
                .body(report("COMMON", "GRAVE"))
                .post("/api/risk-reports")
                .then()
                .statusCode(200)
                .body("reported", equalTo(true))
                .body("open", hasSize(2))
                .body("open[0].level", equalTo("GRAVE"))
                .body(
                        "open[0].dueOn",
                        equalTo(workingDays.plus(Calendars.today(), 3).toString()));
        as(OFFICER)
                .body(report())
                .post("/api/risk-reports")
                .then()
                .statusCode(409)
                .body("title", containsString("已经报送"));
        String grave = as(OFFICER).get("/api/risk-desk").path("open[0].id");
        as(OFFICER).get("/api/inbox?objectId=" + grave).then().body("items", hasSize(0));
        as(Persona.CAMPUS_CHAIR).get("/api/inbox?objectId=" + grave).then().body("items", hasSize(1));
        as(Persona.CAMPUS_CHAIR)
                .body(Map.of("opinion", "工资已补发"))
                .post("/api/risk-items/" + grave + "/closing")
                .then()
                .statusCode(200)
                .body("open.id", not(hasItem(grave)))
                .body("closed[0].result", equalTo("工资已补发"));
        as(Persona.CAMPUS_CHAIR)
                .body(Map.of("opinion", "再来一次"))
                .post("/api/risk-items/" + grave + "/closing")
                .then()
                .statusCode(404);
    }

    @Test
    void namesTheReportsThatWereMissed() {
        as(OFFICER)
                .body(report())
                .post("/api/risk-reports")
                .then()
                .statusCode(200)
                .body("missed", hasSize(0));
        Families.sql("update biz.risk_report set due_on = due_on - 14 where tenant_id = ?", SmallProvince.CAMPUS);
        int missed = as(OFFICER).get("/api/risk-desk").then().extract().path("missed.size()");
        // Between a report of two weeks ago and today lie three report days at least, and never more than four.
        assertFalse(missed < 3 || missed > 4, "missed " + missed);
    }

    @Test
    void tellsTheSuperiorWhoReportedAndNothingOfWhatItIs() throws Exception {
        String id = found();
        LocalDate shown = LocalDate.parse(
                as(Persona.PROVINCE_CHAIR).get("/api/risk-board").path("dueOn"));
        Families.sql("update biz.risk_report set due_on = ? where tenant_id = ?", shown, SmallProvince.CAMPUS);
        String board = as(Persona.PROVINCE_CHAIR)
                .get("/api/risk-board")
                .then()
                .statusCode(200)
                .body("unions.find { it.name == '甲大学工会' }.reported", equalTo(true))
                .body("unions.find { it.name == '甲大学工会' }.items", equalTo(1))
                .body("unions.find { it.name == '乙大学工会' }.reported", equalTo(false))
                .extract()
                .asString();
        assertFalse(board.contains("合同集中到期"), board);
        as(Persona.CITY_CHAIR).get("/api/risk-board").then().body("unions.name", not(hasItem("甲大学工会")));
        as(Persona.CAMPUS_CHAIR).get("/api/risk-board").then().statusCode(403);
        as(Persona.MEMBER).get("/api/risk-desk").then().statusCode(403);
        try (var connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement(
                        "select encode(situation, 'escape') from biz.risk_item where id = ?::uuid")) {
            query.setString(1, id);
            var row = query.executeQuery();
            row.next();
            assertFalse(row.getString(1).contains("合同"));
        }
    }
}
