package cn.wuli.organisation;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.StatementCounter;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which unions lack full-time officers, and which units a superior. The figures are put there, as if passed on. */
@WuliTest
class GapsTest {
    @BeforeEach
    void passFiguresOn() throws SQLException {
        run("delete from biz.union_metric");
        figures(SmallProvince.CAMPUS, "MANAGE", 2001, 5);
        figures(SmallProvince.OTHER_CAMPUS, "MANAGE", 1000, 3);
        figures(SmallProvince.GUIDED_CAMPUS, "GUIDE", 4000, 2);
    }

    @AfterEach
    void refresh() throws SQLException {
        run("select org.refresh_metrics()");
    }

    @Test
    void listsUnionsShortOfOfficersTheWorstFirst() {
        as(Persona.PROVINCE_ORGANISER)
                .get("/api/officer-gaps?withTotal=true")
                .then()
                .statusCode(200)
                .body("items.name", contains("丙学院工会", "甲大学工会"))
                .body("items.gap", contains(10, 2))
                .body("items.required", contains(12, 7))
                .body("items.standing", contains("GUIDED", "MANAGED"))
                .body("total", equalTo(2));
        as(Persona.PROVINCE_ORGANISER)
                .get("/api/officer-gaps?relation=MANAGE&all=true&city=330100")
                .then()
                .body("items.name", contains("甲大学工会", "乙大学工会"))
                .body("items.gap", contains(2, 0));
        as(Persona.OTHER_CAMPUS_CHAIR).get("/api/officer-gaps").then().body("items", empty());
        as(Persona.PROVINCE_ORGANISER).get("/api/officer-gaps/export").then().statusCode(200);
        as(Persona.BRANCH_SECRETARY).get("/api/officer-gaps/export").then().statusCode(403);
    }

    @Test
    void countsOnTheHomePageWhatTheListShows() {
        as(Persona.PROVINCE_CHAIR)
                .get("/api/home/province")
                .then()
                .body("indicators.find { it.code == 'SHORT_OF_OFFICERS' }.value", equalTo(1))
                .body(
                        "indicators.find { it.code == 'SHORT_OF_OFFICERS' }.link",
                        equalTo("/officer-gaps?relation=MANAGE"));
        as(Persona.PROVINCE_CHAIR)
                .get("/api/officer-gaps?relation=MANAGE")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void pagesByTheGap() {
        String next = as(Persona.PROVINCE_ORGANISER)
                .get("/api/officer-gaps?limit=1")
                .then()
                .body("items.name", contains("丙学院工会"))
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");
        as(Persona.PROVINCE_ORGANISER)
                .queryParam("cursor", next)
                .get("/api/officer-gaps?limit=1")
                .then()
                .body("items.name", contains("甲大学工会"));
        assertEquals(
                2,
                StatementCounter.during(() -> as(Persona.PROVINCE_ORGANISER).get("/api/officer-gaps?withTotal=true")));
    }

    @Test
    void countsHowManyBreaksOfAPeriodWereClosedWithTheRowsBehindIt() throws SQLException {
        String own = " where child_id = '" + SmallProvince.OTHER_CAMPUS + "'";
        run("update org.manage set valid = '[2020-01-01,2025-03-01)'" + own);
        run(
                "insert into org.manage (child_id, parent_id, valid, basis_document) select child_id, parent_id, '[2025-03-31,)',"
                        + " '试验〔2025〕3号' from org.manage" + own);
        try {
            closing("from=2025-01-01&to=2025-12-31")
                    .body("all", equalTo(1))
                    .body("closed", equalTo(1))
                    .body("closedPerMille", equalTo(1000))
                    .body("rows.name", contains("乙大学工会"))
                    .body("rows[0].since", equalTo("2025-03-01"))
                    .body("rows[0].linkedOn", equalTo("2025-03-31"))
                    .body("rows[0].parentName", equalTo("测试省教育工会"))
                    .body("rows[0].days", equalTo(30));
            // On the last day of the period nobody managed it yet.
            closing("from=2025-01-01&to=2025-03-30")
                    .body("closed", equalTo(0))
                    .body("open", equalTo(1))
                    .body("closedPerMille", equalTo(0));
            closing("from=2024-01-01&to=2024-12-31").body("all", equalTo(0));
        } finally {
            run("delete from org.manage" + own + " and lower(valid) = '2025-03-31'");
            run("update org.manage set valid = '[2020-01-01,)'" + own);
        }
        as(Persona.PROVINCE_CHAIR)
                .get("/api/unlinked-units/closing?from=2025-02-01&to=2025-01-01")
                .then()
                .statusCode(422);
    }

    private static ValidatableResponse closing(String period) {
        return as(Persona.PROVINCE_CHAIR)
                .get("/api/unlinked-units/closing?city=330100&" + period)
                .then()
                .statusCode(200);
    }

    @Test
    void tellsSinceWhenAUnitIsUnlinkedAndWhatComesNext() throws SQLException {
        run("update org.manage set valid = '[2020-01-01,2025-03-01)' where child_id = '" + SmallProvince.OTHER_CAMPUS
                + "'");
        run("select org.rebuild()");
        try {
            as(Persona.OTHER_CAMPUS_CHAIR)
                    .get("/api/unlinked-units?withTotal=true")
                    .then()
                    .body("items.name", hasItems("乙大学工会"))
                    .body("items.find { it.name == '乙大学工会' }.nextStep", equalTo("PROPOSE_MOVE"))
                    .body("items.find { it.name == '乙大学工会' }.since", equalTo("2025-03-01"))
                    .body("items.find { it.name == '乙大学工会' }.formerParent", equalTo("测试省教育工会"));
            as(Persona.PROVINCE_CHAIR)
                    .get("/api/unlinked-units?city=330100")
                    .then()
                    .body("items.find { it.name == '乙大学工会' }.nextStep", equalTo("FIND_SUPERIOR"));
            as(Persona.PROVINCE_CHAIR)
                    .get("/api/unlinked-units?city=330900")
                    .then()
                    .body("items", empty());
            assertEquals(
                    2,
                    StatementCounter.during(
                            () -> as(Persona.PROVINCE_CHAIR).get("/api/unlinked-units?withTotal=true")));
        } finally {
            run("update org.manage set valid = '[2020-01-01,)' where child_id = '" + SmallProvince.OTHER_CAMPUS + "'");
            run("select org.rebuild()");
        }
    }

    private static void figures(UUID unit, String via, int members, int officers) throws SQLException {
        figure(unit, via, "MEMBERS", members);
        figure(unit, via, "FULL_TIME_OFFICERS", officers);
    }

    private static void figure(UUID unit, String via, String metric, int value) throws SQLException {
        run("insert into biz.union_metric (tenant_id, unit_id, metric, via, value) values ('" + SmallProvince.PROVINCE
                + "', '" + unit + "', '" + metric + "', '" + via + "', " + value + ")");
    }

    /** As superuser: the figures stand under the policies of their recipients. */
    private static void run(String sql) throws SQLException {
        try (var connection = TestDatabase.server().superuserConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
