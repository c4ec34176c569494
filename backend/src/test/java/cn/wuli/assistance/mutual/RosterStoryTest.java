package cn.wuli.assistance.mutual;

import static cn.wuli.assistance.mutual.RosterSteps.CAMPUS;
import static cn.wuli.assistance.mutual.RosterSteps.IDENTITY;
import static cn.wuli.assistance.mutual.RosterSteps.OTHER_CAMPUS;
import static cn.wuli.assistance.mutual.RosterSteps.OTHER_IDENTITY;
import static cn.wuli.assistance.mutual.RosterSteps.row;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.wuli.membership.SampleMembers;
import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The roster of a campus from the sheet to the cover, and what the province sees of it. */
@WuliTest
class RosterStoryTest {
    private static final LocalDate TODAY = Calendars.today();
    private static final String NOW = TODAY.toString();

    @Inject
    PersonalNumbers numbers;

    @Inject
    FieldCipher cipher;

    private String period = "";

    @BeforeEach
    void openPeriod() throws Exception {
        RosterSteps.identify(numbers, cipher);
        period = MutualSteps.open(TODAY, TODAY.plusYears(1));
        ClaimSteps.name(period, ClaimSteps.fund("1.00")).statusCode(200);
    }

    @Test
    void namesRowColumnAndRuleOfWhatItRefuses() throws Exception {
        String name = RosterSteps.nameOf(period);
        String id = CAMPUS.upload(List.of(
                row("10001", "单雄信", IDENTITY, "11", "99", name),
                row("10002", "欧阳修", OTHER_IDENTITY, "12", "97", name),
                row("10002", "欧阳修", OTHER_IDENTITY, "12", "98", name),
                List.of("10001", "单雄", OTHER_IDENTITY, "否", "12", "98", name),
                row("99999", "无此人", IDENTITY, "12", "98", name),
                row("10001", "单雄信", IDENTITY, "12", "98", "没有这一期")));
        CAMPUS.await(id, "REFUSED")
                .body("problems.find { it.row == 2 }.header", equalTo("个人缴费（元）"))
                .body("problems.find { it.row == 2 }.message", equalTo("个人缴费不低于 12.00 元"))
                .body("problems.find { it.row == 3 }.message", equalTo("个人缴费与单位缴费合计应为 110.00 元"))
                .body("problems.find { it.row == 4 }.message", equalTo("与第 3 行重复，限保一份"))
                .body("problems.findAll { it.row == 5 }.header", hasItems("姓名", "身份证号", "是否参加职工医保", "工号"))
                .body("problems.find { it.row == 6 }.message", containsString("没有这个工号"))
                .body("problems.find { it.row == 7 }.header", equalTo("期次"))
                .body("hasErrorFile", equalTo(true));
    }

    @Test
    void holdsOnlyWhenEveryShareIsPaidAndSaysWhomTheMoneyDoesNotCover() throws Exception {
        RosterSteps.enrolBoth(period);
        RosterSteps.submit(period).statusCode(200).body("status", equalTo("SUBMITTED"));
        RosterSteps.submit(period).statusCode(409);
        as(Persona.PROVINCE_TREASURER)
                .get("/api/mutual-periods/" + period + "/participation")
                .then()
                .body("size()", equalTo(1))
                .body("[0].headcount", equalTo(2))
                .body("[0].due", equalTo(22000));
        RosterSteps.pay(period, SmallProvince.CAMPUS, 11000, "R1-" + period, NOW)
                .statusCode(409)
                .body("title", containsString("还没有审核通过"));
        RosterSteps.answer(period, "APPROVE", "同意", "CHECKED");
        RosterSteps.pay(period, SmallProvince.CAMPUS, 11000, "R1-" + period, NOW)
                .statusCode(200)
                .body("[0].status", equalTo("PAID"))
                .body("[0].open", equalTo(11000));
        as(Persona.CAMPUS_TREASURER)
                .get("/api/mutual-periods/" + period + "/roster")
                .then()
                .body("open", equalTo(11000))
                .body("unpaid", equalTo(List.of("欧阳修")));
        cover(Persona.MEMBER, false);
        RosterSteps.pay(period, SmallProvince.CAMPUS, 11000, "R1-" + period, NOW)
                .statusCode(409)
                .body("title", containsString("已经登记过"));
        RosterSteps.pay(period, SmallProvince.CAMPUS, 11001, "R2-" + period, NOW)
                .statusCode(409)
                .body("errors[0].message", containsString("还应缴 110.00 元"));
        RosterSteps.pay(period, SmallProvince.CAMPUS, 11000, "R2-" + period, NOW)
                .statusCode(200)
                .body("[0].status", equalTo("CONFIRMED"));
        cover(Persona.MEMBER, true);
        cover(Persona.OTHER_MEMBER, true);
        as(Persona.OTHER_CAMPUS_MEMBER)
                .get("/api/mutual-covers")
                .then()
                .body("findAll { it.periodId == '" + period + "' }.size()", equalTo(0));
    }

    @Test
    void comesBackIsMendedAndIsHandedInAgain() throws Exception {
        RosterSteps.enrolBoth(period);
        RosterSteps.submit(period).statusCode(200);
        RosterSteps.answer(period, "RETURN", "请核对欧阳修的医保", "RETURNED");
        as(Persona.CAMPUS_ORGANISER)
                .get("/api/mutual-periods/" + period + "/roster")
                .then()
                .body("reason", equalTo("请核对欧阳修的医保"))
                .body("allowedActions.size()", equalTo(0));
        String entry = entryOf("10002");
        as(Persona.CAMPUS_ORGANISER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/mutual-periods/" + period + "/roster/entries/" + entry + "/removal")
                .then()
                .statusCode(200)
                .body("headcount", equalTo(1));
        RosterSteps.submit(period).statusCode(200);
        RosterSteps.answer(period, "APPROVE", "同意", "CHECKED");
        RosterSteps.pay(period, SmallProvince.CAMPUS, 11000, "R3-" + period, NOW)
                .statusCode(200)
                .body("[0].status", equalTo("CONFIRMED"));
    }

    @Test
    void givesOneShareToAPersonWhereverHeIs() throws Exception {
        RosterSteps.enrolBoth(period);
        String name = RosterSteps.nameOf(period);
        String again = CAMPUS.upload(List.of(row("10001", "单雄信", IDENTITY, "12", "98", name)));
        CAMPUS.await(again, "REFUSED").body("problems.message", hasItem("该职工本期已经参保，限保一份"));
        transfer();
        try {
            String elsewhere = OTHER_CAMPUS.upload(List.of(row("77001", "单雄信", IDENTITY, "12", "98", name)));
            OTHER_CAMPUS.await(elsewhere, "REFUSED").body("problems.message", equalTo(List.of("该职工本期已经参保，限保一份")));
            cover(Persona.MEMBER, false);
        } finally {
            MutualSteps.execute("update biz.member set status = 'WITHDRAWN' where staff_number = '77001'");
            MutualSteps.execute("delete from biz.member where staff_number = '77001'");
            MutualSteps.execute("update biz.member set status = 'ACTIVE' where id = ?", SampleMembers.MEMBER.id());
        }
    }

    /** The person is a member of the other campus now. */
    private static void transfer() {
        MutualSteps.execute("update biz.member set status = 'WITHDRAWN' where id = ?", SampleMembers.MEMBER.id());
        MutualSteps.execute(
                "insert into biz.member (tenant_id, id, unit_id, person_id, staff_number, name, name_pinyin, name_initials, sex,"
                        + " employment, status, joined_on, identity_kind, identity_cipher, identity_index)"
                        + " select ?, ?, ?, person_id, '77001', name, name_pinyin, name_initials, sex, employment, 'ACTIVE',"
                        + " joined_on, identity_kind, identity_cipher, identity_index from biz.member where id = ?",
                SmallProvince.OTHER_CAMPUS,
                UUID.randomUUID(),
                SmallProvince.OTHER_CAMPUS_BRANCH,
                SampleMembers.MEMBER.id());
    }

    @Test
    void letsNobodyInOrOutAfterTheLock() throws Exception {
        RosterSteps.enrolBoth(period);
        String entry = entryOf("10001");
        MutualSteps.step(Persona.PROVINCE_WELFARE_OFFICER, period, "lock").statusCode(200);
        String late = CAMPUS.upload(List.of(row("10001", "单雄信", IDENTITY, "12", "98", RosterSteps.nameOf(period))));
        CAMPUS.await(late, "REFUSED").body("problems[0].header", equalTo("期次"));
        as(Persona.CAMPUS_ORGANISER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/mutual-periods/" + period + "/roster/entries/" + entry + "/removal")
                .then()
                .statusCode(409)
                .body("title", containsString("不能再参保或退出"));
        RosterSteps.submit(period).statusCode(409).body("title", containsString("已截止参保"));
        assertThrows(
                IllegalStateException.class,
                () -> MutualSteps.execute("delete from biz.mutual_enrolment where id = ?::uuid", entry));
    }

    @Test
    void keepsTheRateOfTheDayOnWhichItWasHandedIn() throws Exception {
        RosterSteps.enrolBoth(period);
        RosterSteps.submit(period).statusCode(200);
        String address = "/api/mutual-periods/" + period + "/roster";
        int before = as(Persona.CAMPUS_CHAIR).get(address).path("eligible");
        UUID person = UUID.randomUUID();
        MutualSteps.execute("insert into auth.person (id, name) values (?, '后来的人')", person);
        MutualSteps.execute(
                "insert into biz.member (tenant_id, id, unit_id, person_id, staff_number, name, name_pinyin, name_initials, sex,"
                        + " employment, status, joined_on) values (?, ?, ?, ?, ?, '后来的人', 'hlr', 'hlr', 'MALE', 'PERMANENT',"
                        + " 'ACTIVE', '2020-01-01')",
                SmallProvince.CAMPUS,
                UUID.randomUUID(),
                SmallProvince.BRANCH,
                person,
                person.toString());
        assertEquals(before, as(Persona.CAMPUS_CHAIR).get(address).<Integer>path("eligible"));
        as(Persona.CAMPUS_CHAIR)
                .get(address)
                .then()
                .body("units.find { it.unitName == '会计学院分工会' }.enrolled", equalTo(2))
                .body("snapshotOn", equalTo(NOW));
    }

    @Test
    void showsABranchItsOwnPeopleAndTheProvinceNoNames() throws Exception {
        RosterSteps.enrolBoth(period);
        String address = "/api/mutual-periods/" + period + "/roster/entries";
        as(Persona.BRANCH_SECRETARY).get(address).then().body("items.name", hasItems("单雄信", "欧阳修"));
        as(Persona.OTHER_BRANCH_SECRETARY).get(address).then().body("items.size()", equalTo(0));
        as(Persona.OTHER_CAMPUS_CHAIR).get(address).then().body("items.size()", equalTo(0));
        as(Persona.PROVINCE_CHAIR).get(address).then().statusCode(403);
    }

    private String entryOf(String staffNumber) {
        return as(Persona.CAMPUS_ORGANISER)
                .get("/api/mutual-periods/" + period + "/roster/entries")
                .path("items.find { it.staffNumber == '" + staffNumber + "' }.id");
    }

    private void cover(Persona member, boolean holds) {
        as(member)
                .get("/api/mutual-covers")
                .then()
                .body("find { it.periodId == '" + period + "' }.holds", equalTo(holds));
    }
}
