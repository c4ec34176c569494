package cn.wuli.fund;

import static cn.wuli.fund.FundSteps.acting;
import static cn.wuli.fund.FundSteps.command;
import static cn.wuli.fund.FundSteps.grant;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.money.Money;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The months of these tests lie long before any other entry, in the city: nothing else is booked there. */
@WuliTest
class VouchersTest {
    private static final String VOUCHERS = "/api/ledger/vouchers";
    private static final int FIRST_ROW_OF_DATA = 2;

    @Inject
    Funds funds;

    @Test
    void exportsAClosedMonthByTheVersionOfItsTime() throws Exception {
        UUID fund = FundSteps.openFund(Persona.CITY_TREASURER, Persona.CITY_CHAIR, "1000.00");
        UUID reservation = acting(Persona.CITY_CHAIR, () -> funds.reserve(grant(fund, "300.00")));
        acting(Persona.CITY_CHAIR, () -> funds.pay(reservation, Money.ofYuan("200.00"), "救助", FundSteps.DECISION));
        moveTo("2001-03-01", fund);
        month("2001-03-15").body("closed", equalTo(false)).body("lines", hasSize(0));
        set("2001-01-20", lines("SPENT", "503", "职工服务支出")).statusCode(200);
        month("2001-03-15")
                .body("mapping.validFrom", equalTo("2001-01-01"))
                .body("vouchers", equalTo(2), "debit", equalTo(120_000))
                .body("lines.code", hasItem("503"))
                .body("lines.findAll { it.number == 2 }.amount", equalTo(List.of(20_000, -20_000)));
        export("2001-03-15").statusCode(409).body("type", endsWith("voucher-period-open"));
        close("2001-03-01");
        List<Row> rows = rows(export("2001-03-15").statusCode(200).extract().asByteArray());
        assertEquals(4, rows.size());
        assertEquals("200103", rows.getFirst().getCellText(0));
        assertEquals(sum(rows, 7), sum(rows, 8));
        assertEquals(0, new BigDecimal("1200").compareTo(sum(rows, 7)));
        assertTrue(rows.stream().noneMatch(row -> row.getCellText(4).startsWith("预留")));

        set("2001-02-01", lines("SPENT", "599", "改名")).statusCode(409).body("type", endsWith("voucher-mapping-closed"));
        set("2001-04-01", lines("SPENT", "599", "改名")).statusCode(200);
        month("2001-03-31").body("lines.code", hasItem("503"));
        as(Persona.CITY_CHAIR).get(VOUCHERS + "/mappings").then().body("validFrom", hasItem("2001-04-01"));
    }

    @Test
    void namesTheMonthThatHasNoMapping() throws SQLException {
        close("1999-01-01");
        export("1999-01-01")
                .statusCode(409)
                .body("type", endsWith("voucher-mapping-missing"))
                .body("title", containsString("1999-01"));
    }

    @Test
    void asksForEveryAccountOnceAndForNoneTwice() {
        List<Map<String, Object>> lacking = lines("SPENT", "503", "职工服务支出");
        lacking.removeIf(line -> "RECEIVED".equals(line.get("account")));
        set("2998-01-01", lacking).statusCode(422).body("errors[0].message", containsString("拨入资金"));
        List<Map<String, Object>> twice = lines("SPENT", "503", "职工服务支出");
        twice.add(Map.of("account", "SPENT", "code", "504", "name", "又一个"));
        set("2998-01-01", twice).statusCode(422).body("type", endsWith("voucher-mapping-lines"));
        set("2998-01-01", lines("SPENT", "5 0", "空格"))
                .statusCode(422)
                .body("errors.path", everyItem(containsString("lines")));
        as(Persona.CITY_CHAIR)
                .body(Map.of("from", "2998-01-01", "basis", "试", "lines", twice))
                .post(VOUCHERS + "/mappings")
                .then()
                .statusCode(403);
    }

    /** All assets are one bank account; money of donations is spent on another account than the rest. */
    private static List<Map<String, Object>> lines(String account, String code, String name) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String asset : List.of("AVAILABLE", "RESERVED", "IN_TRANSIT", "CLEARING")) {
            lines.add(line(asset, "102", "银行存款"));
        }
        lines.add(line("RECEIVED", "403", "上级补助收入"));
        lines.add(line("ALLOCATED_DOWN", "507", "补助下级支出"));
        lines.add(line("RETURNED", "403", "上级补助收入"));
        lines.add(line(account, code, name));
        Map<String, Object> donations = line(account, "508", "其他支出");
        donations.put("sourceCode", "DONATION");
        lines.add(donations);
        return lines;
    }

    private static Map<String, Object> line(String account, String code, String name) {
        return new HashMap<>(Map.of("account", account, "code", code, "name", name));
    }

    private static ValidatableResponse set(String from, List<Map<String, Object>> lines) {
        return command(Persona.CITY_TREASURER)
                .body(Map.of("from", from, "basis", "会计科目表", "lines", lines))
                .post(VOUCHERS + "/mappings")
                .then();
    }

    private static ValidatableResponse month(String day) {
        return as(Persona.CITY_TREASURER).get(VOUCHERS + "?month=" + day).then().statusCode(200);
    }

    private static ValidatableResponse export(String day) {
        return as(Persona.CITY_TREASURER).get(VOUCHERS + "/export?month=" + day).then();
    }

    private static List<Row> rows(byte[] sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            List<Row> rows = workbook.getFirstSheet().read();
            return rows.subList(FIRST_ROW_OF_DATA, rows.size());
        }
    }

    private static BigDecimal sum(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> row.getCellAsNumber(column).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As if the fund had been fed and used in that month. */
    private static void moveTo(String month, UUID fund) throws SQLException {
        run("insert into biz.accounting_period (tenant_id, month) values ('" + SmallProvince.CITY + "', '" + month
                + "') on conflict do nothing");
        run("update biz.entry e set period = '" + month + "', occurred_on = '" + month + "' where exists (select from"
                + " biz.posting p where p.tenant_id = e.tenant_id and p.entry_id = e.id and p.fund_id = '" + fund
                + "')");
    }

    private static void close(String month) throws SQLException {
        run("insert into biz.accounting_period (tenant_id, month, status, closed_at) values ('" + SmallProvince.CITY
                + "', '" + month + "', 'CLOSED', now()) on conflict on constraint pk_accounting_period"
                + " do update set status = 'CLOSED', closed_at = now()");
    }

    private static void run(String statement) throws SQLException {
        try (var connection = TestDatabase.server().superuserConnection();
                var sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
            sql.execute(statement);
        }
    }
}
