package cn.wuli.assistance.mutual;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.membership.SampleMembers;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.ImportCalls;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** Members of a society from joining to leaving: dues by the charter, the payroll's list out and back, arrears, the fund's books. */
@WuliTest
class SocietyDuesStoryTest {
    private static final LocalDate TODAY = Calendars.today();
    private static final String MONTH = YearMonth.from(TODAY).toString();
    private static final String MEMBERS = "/api/society-members";
    private static final ImportCalls JOINING =
            new ImportCalls(Persona.CAMPUS_ORGANISER, "society-members", List.of("工号", "姓名", "入会日期"));
    private static final ImportCalls PAYROLL = new ImportCalls(
            Persona.CAMPUS_TREASURER, "society-payroll", List.of("工号", "姓名", "扣款月份", "扣款金额（元）", "到账日期"));

    private String year = "";

    @Test
    void goesFromJoiningToLeavingWithEveryFenInTheBooks() throws Exception {
        SampleMembers.load();
        SocietySteps.withoutMembers();
        year = SocietySteps.effectiveYear();
        joinByPhoneWithBackPayment();
        joinBySheet();
        chargeTwiceAndOweOnce();
        exportAndBookTheDeductions();
        leaveWithoutRefund();
    }

    private void joinByPhoneWithBackPayment() {
        as(Persona.MEMBER)
                .get("/api/own-society-membership")
                .then()
                .body("member", nullValue())
                .body("mayJoin", equalTo(true))
                .body("preview[0]", containsString("从 2020-09-01 起补缴：2020 年 90.00 元"));
        int cost = as(Persona.MEMBER).get("/api/own-society-membership").path("cost");
        assertEquals(9000 + (TODAY.getYear() - 2021) * 12000 + 12000, cost);
        for (int status : new int[] {200, 409}) {
            as(Persona.MEMBER)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .post("/api/own-society-membership")
                    .then()
                    .statusCode(status);
        }
        as(Persona.MEMBER)
                .get("/api/own-society-membership")
                .then()
                .body("member.status", equalTo("ACTIVE"))
                .body("member.dues.findAll { it.kind == 'BACK' }.size()", equalTo(1));
    }

    private void joinBySheet() throws Exception {
        String wrong = JOINING.upload(List.of(
                List.of("10001", "单雄信", "2021-03-01"),
                List.of("20001", "古丽", TODAY.plusDays(1).toString()),
                List.of("99999", "无此人", "2021-03-01")));
        JOINING.await(wrong, "REFUSED")
                .body("problems.message", hasItem("该职工已经在会，请从名单中删去"))
                .body("problems.message", hasItem("入会日期不能晚于今天"))
                .body("problems.message", hasItem("与会员登记的姓名不一致"))
                .body("problems.message", hasItem("本单位会员登记中没有这个工号，或已退休、退会"));
        String right = JOINING.upload(List.of(List.of("10002", "欧阳修", "2021-03-01")));
        JOINING.await(right, "CHECKED");
        JOINING.confirm(right);
        JOINING.await(right, "APPLIED");
    }

    private void chargeTwiceAndOweOnce() {
        for (int i = 0; i < 2; i++) {
            as(Persona.CAMPUS_TREASURER)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .post("/api/mutual-periods/" + year + "/society-dues")
                    .then()
                    .statusCode(200)
                    .body("members", equalTo(2));
        }
        as(Persona.CAMPUS_CHAIR)
                .get(MEMBERS + "?unitId=" + Persona.OTHER_MEMBER.unitId())
                .then()
                .body("items.find { it.staffNumber == '10002' }.due", equalTo(TODAY.getMonthValue() * 1000))
                .body("items.find { it.staffNumber == '10002' }.overdue", equalTo((TODAY.getMonthValue() - 1) * 1000));
    }

    private void exportAndBookTheDeductions() throws Exception {
        byte[] sheet = as(Persona.CAMPUS_TREASURER)
                .get("/api/mutual-periods/" + year + "/society-dues/payroll?month=" + MONTH)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            assertTrue(book.getFirstSheet().read().stream()
                    .anyMatch(row -> "10002".equals(row.getCellText(0)) && MONTH.equals(row.getCellText(2))));
        }
        long before = available();
        String right = PAYROLL.upload(List.of(
                List.of("10001", "单雄信", MONTH, "100", TODAY.toString()),
                List.of("10002", "欧阳修", MONTH, "15.5", TODAY.toString())));
        PAYROLL.await(right, "CHECKED");
        PAYROLL.confirm(right);
        PAYROLL.await(right, "APPLIED");
        assertEquals(before + 11550, available());
        int other = TODAY.getMonthValue() == 12 ? 11 : 12;
        String again = PAYROLL.upload(List.of(
                List.of("10002", "欧阳修", MONTH, "1", TODAY.toString()),
                List.of("10002", "欧阳修", YearMonth.of(TODAY.getYear(), other).toString(), "104.51", TODAY.toString())));
        PAYROLL.await(again, "REFUSED")
                .body("problems.message", hasItem("该职工这个月的代扣已经登记过"))
                .body("problems.message", hasItem("超过应缴合计 104.50 元"));
        as(Persona.CAMPUS_AUDITOR)
                .get("/api/mutual-periods/" + year + "/society-dues")
                .then()
                .body("receipts[0].amount", equalTo(11550))
                .body("receipts[0].members", equalTo(2));
        as(Persona.OTHER_BRANCH_SECRETARY).get(MEMBERS).then().statusCode(200).body("items.size()", equalTo(0));
    }

    private void leaveWithoutRefund() {
        long before = available();
        String id = as(Persona.CAMPUS_ORGANISER).get(MEMBERS).path("items.find { it.staffNumber == '10002' }.id");
        int version = as(Persona.CAMPUS_ORGANISER).get(MEMBERS + "/" + id).path("version");
        as(Persona.CAMPUS_ORGANISER)
                .header("If-Match", version)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", "RETIRED"))
                .post(MEMBERS + "/" + id + "/leaving")
                .then()
                .statusCode(200)
                .body("statusWords", equalTo("已退会"))
                .body("leaveReason", equalTo("退休"))
                .body("dues.size()", equalTo(TODAY.getMonthValue()));
        assertEquals(before, available());
        as(Persona.CAMPUS_AUDITOR)
                .get("/api/ledger/entries?limit=100")
                .then()
                .body("items.find { it.decisionType == 'SOCIETY_DUES' }.kind", equalTo("RECEIPT"))
                .body("items.find { it.decisionType == 'SOCIETY_DUES' }", notNullValue());
    }

    private long available() {
        Number fen = as(Persona.CAMPUS_TREASURER)
                .get("/api/mutual-periods/" + year + "/fund")
                .path("chosen.available");
        return fen.longValue();
    }
}
