package cn.wuli.assistance.report;

import static cn.wuli.fund.FundSteps.acting;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.CareCases;
import cn.wuli.assistance.Families;
import cn.wuli.fund.FundSteps;
import cn.wuli.fund.PaymentSettled;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.DriverStatements;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Each number of a report is the number of the rows behind it, on the screen, in the sheet and one level up (A41). */
@WuliTest
class AssistanceReportTest {
    private static final String REPORT = "/api/assistance-report";
    private static final Map<String, String> YES = Map.of("opinion", "同意");

    @Inject
    Event<PaymentSettled> bank;

    @Test
    void countsWhatCameAboutAndShowsTheRows() {
        JsonPath before = report(Persona.CAMPUS_CHAIR);
        String grant = paidGrant("3000.00");
        String visit = CareCases.report(Persona.BRANCH_SECRETARY, CareCases.kind("报表走访", "BRANCH", 50_000))
                .extract()
                .path("id");
        CareCases.visit(Persona.BRANCH_CHAIR, visit, Map.of("amount", 20_000)).statusCode(200);
        JsonPath after = report(Persona.CAMPUS_CHAIR);
        for (String figure : List.of("ON_FILE", "FILED", "APPROVED", "PAID", "VISITED")) {
            assertEquals(number(before, figure, "count") + 1, number(after, figure, "count"), figure);
        }
        assertEquals(number(before, "PAID", "amount") + 300_000, number(after, "PAID", "amount"));
        assertEquals(number(before, "PAID", "families") + 1, number(after, "PAID", "families"));
        assertEquals(number(before, "VISITED", "amount") + 20_000, number(after, "VISITED", "amount"));
        as(Persona.CAMPUS_CHAIR)
                .get(REPORT + "/facts?figure=PAID&unitId={unit}", SmallProvince.BRANCH)
                .then()
                .body("items[0].objectId", equalTo(grant))
                .body("items[0].name", containsString("*"))
                .body("items[0].amount", equalTo(300_000))
                .body("items.unitId", everyItem(equalTo(SmallProvince.BRANCH.toString())));
    }

    @Test
    void hasAsManyRowsBehindEachNumberAsItSays() {
        paidGrant("2000.00");
        JsonPath report = report(Persona.CAMPUS_CHAIR);
        for (ReportFigure figure : ReportFigure.values()) {
            assertEquals(number(report, figure.name(), "count"), rows(figure), figure.name());
            if (figure != ReportFigure.ON_FILE) {
                long months = report
                        .getList(
                                "own.months.cells.flatten().findAll { it.figure == '" + figure + "' }.count",
                                Long.class)
                        .stream()
                        .mapToLong(Long::longValue)
                        .sum();
                assertEquals(number(report, figure.name(), "count"), months, figure.name());
            }
        }
    }

    @Test
    void passesSumsUpAndNoRows() {
        paidGrant("1000.00");
        JsonPath campus = report(Persona.CAMPUS_CHAIR);
        JsonPath province = report(Persona.PROVINCE_CHAIR);
        String line = "below.units.find { it.unitId == '" + SmallProvince.CAMPUS + "' }.cells";
        assertEquals(campus.getList("own.total"), province.getList(line));
        as(Persona.PROVINCE_CHAIR)
                .get(REPORT + "/facts?figure=PAID&unitId={unit}", SmallProvince.CAMPUS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(Persona.CAMPUS_CHAIR).get(REPORT).then().body("below", nullValue());
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get(REPORT)
                .then()
                .body("own.units.find { it.unitId == '" + SmallProvince.BRANCH + "' }", nullValue());
        as(Persona.BRANCH_SECRETARY).get(REPORT).then().statusCode(403);
    }

    @Test
    void exportsTheNumbersOfTheScreenAndKnowsItsQuarters() throws IOException {
        paidGrant("1500.00");
        JsonPath report = report(Persona.CAMPUS_CHAIR);
        byte[] sheet = as(Persona.CAMPUS_CHAIR).get(REPORT + "/export").asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            Row total = rows.toList().getLast();
            assertEquals("合计", total.getCellText(1));
            assertEquals(String.valueOf(number(report, "ON_FILE", "count")), total.getCellText(2));
        }
        int year = Calendars.today().getYear();
        as(Persona.CAMPUS_CHAIR)
                .get(REPORT + "?year=" + year + "&quarter=2")
                .then()
                .body("from", equalTo(year + "-04-01"))
                .body("to", equalTo(year + "-06-30"))
                .body("period", equalTo(year + " 年第 2 季度"));
        as(Persona.CAMPUS_CHAIR)
                .get(REPORT + "?quarter=5")
                .then()
                .statusCode(422)
                .body("errors[0].message", equalTo("季度为 1 至 4"));
    }

    @Test
    void asksTheSameNumberOfQuestionsHoweverMuchThereIs() {
        int few = DriverStatements.ofOne(() -> report(Persona.CAMPUS_CHAIR));
        assertTrue(few <= 6, "statements: " + few);
    }

    private String paidGrant(String yuan) {
        UUID fund = FundSteps.openCampusFund("10000.00");
        String id = Families.grant(yuan);
        Families.grantStep(Persona.BRANCH_CHAIR, id, "branch-check", YES).statusCode(200);
        Families.grantStep(Persona.CAMPUS_CHAIR, id, "approval", YES).statusCode(200);
        Families.grantStep(Persona.CAMPUS_TREASURER, id, "reservation", Map.of("fundId", fund))
                .statusCode(200);
        acting(Persona.CAMPUS_CASHIER, () -> {
            bank.fire(new PaymentSettled(
                    "aid-grant",
                    UUID.fromString(id),
                    UUID.randomUUID(),
                    Money.ofYuan(yuan),
                    PaymentSettled.Outcome.PAID,
                    ""));
            return true;
        });
        return id;
    }

    private static JsonPath report(Persona reader) {
        return as(reader).get(REPORT).then().statusCode(200).extract().jsonPath();
    }

    private static long number(JsonPath report, String figure, String what) {
        return report.getLong("own.total.find { it.figure == '" + figure + "' }." + what);
    }

    private static long rows(ReportFigure figure) {
        long count = 0;
        String cursor = "";
        while (cursor != null) {
            JsonPath page = as(Persona.CAMPUS_CHAIR)
                    .get(REPORT + "/facts?limit=3&figure={figure}&cursor={cursor}", figure, cursor)
                    .jsonPath();
            count += page.getList("items").size();
            cursor = page.getString("nextCursor");
        }
        return count;
    }
}
