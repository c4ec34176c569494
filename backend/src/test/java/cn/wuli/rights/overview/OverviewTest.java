package cn.wuli.rights.overview;

import static cn.wuli.rights.ConcernSteps.filed;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.LegalAidSteps;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The overview of a campus and of the province above it. */
@WuliTest
class OverviewTest {
    private static final int YEAR = Calendars.today().getYear();
    private static final String SMALL =
            "collectMany { it.cells }.findAll { it.count != null && it.count > 0 && it.count < 5 }";

    @Test
    void countsTheOwnUnionByYearAndShowsNoFew() throws SQLException {
        for (int i = 0; i < 5; i++) {
            filed(Persona.MEMBER, "概况" + i, false);
        }
        int concerns = count("select count(*) from biz.concern where tenant_id = ?", SmallProvince.CAMPUS);
        overview(Persona.CAMPUS_CHAIR)
                .body("own.find { it.matter == 'CONCERN' }.years[0].count", equalTo(concerns))
                .body("own.find { it.matter == 'CONCERN' }.years", hasSize(5))
                .body("tallies." + SMALL, hasSize(0))
                .body("byUnion", hasSize(0))
                .body("below", hasSize(0));
    }

    /** Sums by union and no kind of anything; what was asked in the own union is apart. */
    @Test
    void showsTheProvinceSumsOfTheUnionsThatItMayCount() throws SQLException {
        for (int i = 0; i < 5; i++) {
            filed(Persona.MEMBER, "省级合计" + i, false);
        }
        LegalAidSteps.applied("OFFICE");
        String answer = overview(Persona.PROVINCE_CHAIR)
                .body("byUnion." + SMALL, hasSize(0))
                .body("byUnion", hasSize(RightsMatter.values().length))
                .extract()
                .asString();
        assertFalse(answer.contains("省级合计"), answer);
        assertTrue(seenBy(Persona.PROVINCE_CHAIR).contains(SmallProvince.CAMPUS));
        assertEquals(Set.of(SmallProvince.CAMPUS), seenBy(Persona.CAMPUS_CHAIR));
        assertFalse(seenBy(Persona.CITY_CHAIR).contains(SmallProvince.CAMPUS));
        assertEquals(Set.of(), seenBy(Persona.MEMBER));
        as(Persona.MEMBER).get("/api/rights-overview?year=" + YEAR).then().statusCode(403);
        as(Persona.CAMPUS_ORGANISER)
                .get("/api/rights-overview?year=" + YEAR)
                .then()
                .statusCode(403);
    }

    /** The sheet hides what the screen hides. */
    @Test
    void exportsTheSameNumbers() throws Exception {
        Integer shown = overview(Persona.CAMPUS_CHAIR).extract().path("tallies[0].total");
        byte[] sheet = as(Persona.CAMPUS_CHAIR)
                .get("/api/rights-overview/export?year=" + YEAR)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<Row> rows;
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            rows = workbook.getFirstSheet().read();
        }
        Row total = rows.stream()
                .filter(row -> row.getCellCount() > 3
                        && "诉求：按类别".equals(row.getCellText(1))
                        && "合计".equals(row.getCellText(2)))
                .findFirst()
                .orElseThrow();
        assertEquals(shown == null ? "不足以显示" : shown.toString(), total.getCellText(3));
        for (Row row : rows) {
            assertFalse(row.getCellCount() > 3 && row.getCellText(3).matches("[1-4]"), row.toString());
        }
    }

    private static ValidatableResponse overview(Persona persona) {
        return as(persona)
                .get("/api/rights-overview?year=" + YEAR)
                .then()
                .statusCode(200)
                .body("smallest", equalTo(5));
    }

    private static int count(String query, UUID tenant) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, tenant);
            var row = statement.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    /** Whose figures the database gives out, whatever the service does. */
    private static Set<UUID> seenBy(Persona persona) throws SQLException {
        Set<UUID> seen = new HashSet<>();
        try (var connection = TestDatabase.asApplication()) {
            connection.setAutoCommit(false);
            try (var enter = connection.prepareStatement("select sec.enter(?, ?, 'test')")) {
                enter.setString(1, persona.subject());
                enter.setObject(2, persona.postId());
                enter.execute();
            }
            try (var query =
                    connection.prepareStatement("select distinct unit_id from sec.rights_figures(2000, 2100)")) {
                var row = query.executeQuery();
                while (row.next()) {
                    seen.add(row.getObject(1, UUID.class));
                }
            }
        }
        return seen;
    }
}
