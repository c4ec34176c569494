package cn.wuli.organisation;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.StatementCounter;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terms, posts, figures and the two home pages. */
@WuliTest
class TermsAndHomeTest {
    private static final LocalDate TODAY = Calendars.today();

    @BeforeEach
    void arrangeTerms() throws SQLException {
        run("delete from org.term where elected_by = 'TermsAndHomeTest'");
        term(SmallProvince.CAMPUS, "current_date - 1826", "current_date + 20");
        term(SmallProvince.BRANCH, "current_date - 1826", "current_date + 80");
        term(SmallProvince.OTHER_CAMPUS, "current_date - 1900", "current_date - 70");
        term(SmallProvince.GUIDED_CAMPUS, "current_date - 1700", "current_date + 150");
        run("select org.refresh_metrics()");
    }

    @Test
    void showsTheMostUrgentReElectionsOfWhatOneOversees() {
        as(Persona.PROVINCE_ORGANISER)
                .get("/api/terms?withTotal=true")
                .then()
                .statusCode(200)
                .body("items[0].unitName", equalTo("乙大学工会"))
                .body("items[0].urgency", equalTo("OVERDUE"))
                .body("items[0].daysLeft", equalTo(-71))
                .body("items.unitName", hasItems("甲大学工会", "丙学院工会"))
                .body("items.unitName", not(hasItem("会计学院分工会")));
        as(Persona.PROVINCE_ORGANISER)
                .get("/api/terms?urgency=WITHIN_30_DAYS")
                .then()
                .body("items.unitName", hasItem("甲大学工会"))
                .body("items.urgency", everyItem(is("WITHIN_30_DAYS")));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/terms")
                .then()
                .body("items.unitName", containsInAnyOrder("甲大学工会", "会计学院分工会"));
    }

    @Test
    void pagesTheRadar() {
        String next = as(Persona.CAMPUS_CHAIR)
                .get("/api/terms?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        as(Persona.CAMPUS_CHAIR)
                .queryParam("cursor", next)
                .get("/api/terms?limit=1")
                .then()
                .body("items.unitName", equalTo(java.util.List.of("会计学院分工会")));
    }

    @Test
    void recordsTheNextTermAndRefusesAnOverlap() {
        record(Persona.OTHER_CAMPUS_ORGANISER, 9, TODAY.minusDays(10), TODAY.plusYears(5))
                .statusCode(201);
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/units/" + SmallProvince.OTHER_CAMPUS)
                .then()
                .body("terms.find { it.ordinal == 9 }.current", equalTo(true));
        record(Persona.OTHER_CAMPUS_ORGANISER, 10, TODAY.minusDays(20), TODAY.plusYears(1))
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:terms-overlap"));
        record(Persona.CAMPUS_ORGANISER, 10, TODAY, TODAY.plusYears(1)).statusCode(404);
    }

    @Test
    void appointsAndEndsPostsUnderSeparationOfDuty() {
        appoint(Persona.CAMPUS_TREASURER, "AUDITOR", SmallProvince.CAMPUS)
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:posts-not-compatible"))
                .body("errors[0].path", equalTo("postType"))
                .body("errors[0].message", equalTo("该同志已任“财务委员”（经审与财务不相容），不能兼任。请改由其他同志担任，或先免去原职务。"));
        appoint(Persona.CAMPUS_TREASURER, "TREASURER", SmallProvince.CAMPUS)
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:post-held-already"));
        appoint(Persona.OTHER_CAMPUS_TREASURER, "VICE_CHAIR", SmallProvince.CAMPUS)
                .statusCode(403);
        appoint(Persona.CAMPUS_ORGANISER, "VICE_CHAIR", SmallProvince.OTHER_CAMPUS)
                .statusCode(404);
        String post = appoint(Persona.GROUP_LEADER, "BRANCH_CHAIR", SmallProvince.OTHER_BRANCH)
                .statusCode(201)
                .extract()
                .path("id");
        as(Persona.CAMPUS_CHAIR)
                .get("/api/units/" + SmallProvince.OTHER_BRANCH)
                .then()
                .body("posts.id", hasItem(post));
        as(Persona.OTHER_CAMPUS_CHAIR)
                .body(Map.of())
                .post("/api/posts/" + post + "/end")
                .then()
                .statusCode(404);
        as(Persona.CAMPUS_CHAIR)
                .body(Map.of())
                .post("/api/posts/" + post + "/end")
                .then()
                .statusCode(204);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/units/" + SmallProvince.OTHER_BRANCH)
                .then()
                .body("posts.id", not(hasItem(post)));
    }

    @Test
    void showsTheProvinceItsCitiesAndIndicators() {
        as(Persona.PROVINCE_CHAIR)
                .get("/api/home/province")
                .then()
                .statusCode(200)
                .body("cities", hasSize(11))
                .body("cities[0].name", equalTo("杭州市"))
                .body("cities[0].managed", greaterThanOrEqualTo(2))
                .body("cities[0].guided", greaterThanOrEqualTo(2))
                .body("indicators.code", hasItems("MANAGED_UNIONS", "ELECTED_ON_TIME", "UNLINKED_UNIONS"))
                .body("terms.WITHIN_30_DAYS", greaterThanOrEqualTo(1));
        as(Persona.CAMPUS_CHAIR).get("/api/home/province").then().statusCode(403);
        int queries = StatementCounter.during(() -> as(Persona.PROVINCE_CHAIR).get("/api/home/province"));
        assertTrue(queries <= 12, "the home page needs " + queries + " queries");
    }

    @Test
    void showsACampusItsBranches() {
        as(Persona.CAMPUS_CHAIR)
                .get("/api/home/campus")
                .then()
                .statusCode(200)
                .body("unionId", equalTo(SmallProvince.CAMPUS.toString()))
                .body("branches.name", hasItems("会计学院分工会", "法学院分工会"))
                .body("branches.find { it.name == '会计学院分工会' }.groups", equalTo(1))
                .body("branches.find { it.name == '会计学院分工会' }.termDaysLeft", equalTo(79))
                .body("branches.name", not(hasItem("医学院分工会")));
    }

    @Test
    void passesFiguresToTheOverseersOnly() {
        as(Persona.PROVINCE_CHAIR)
                .get("/api/units/" + SmallProvince.CAMPUS + "/figures")
                .then()
                .statusCode(200)
                .body("known", equalTo(true));
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/units/" + SmallProvince.CAMPUS + "/figures")
                .then()
                .body("known", equalTo(false))
                .body("members", equalTo(0));
        as(Persona.PROVINCE_CHAIR)
                .get("/api/units/" + SmallProvince.BRANCH + "/figures")
                .then()
                .body("known", equalTo(false));
    }

    private static ValidatableResponse record(Persona who, int ordinal, LocalDate from, LocalDate to) {
        return as(who).body(Map.of(
                        "ordinal",
                        ordinal,
                        "from",
                        from.toString(),
                        "lastDay",
                        to.toString(),
                        "electedBy",
                        "TermsAndHomeTest",
                        "basisDocument",
                        "测工〔2026〕1号"))
                .post("/api/units/" + SmallProvince.OTHER_CAMPUS + "/terms")
                .then();
    }

    private static ValidatableResponse appoint(Persona person, String postType, UUID unit) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "personId",
                person.personId(),
                "postType",
                postType,
                "from",
                TODAY.toString(),
                "basis",
                "测工〔2026〕2号",
                "elected",
                true));
        body.put("engagement", "PART_TIME");
        return as(Persona.CAMPUS_CHAIR)
                .body(body)
                .post("/api/units/" + unit + "/posts")
                .then();
    }

    private static void term(UUID unit, String from, String end) throws SQLException {
        run("insert into org.term (id, unit_id, ordinal, valid, elected_by) values (gen_random_uuid(), '" + unit
                + "', 3, daterange(" + from + ", " + end + "), 'TermsAndHomeTest')");
    }

    private static void run(String sql) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
