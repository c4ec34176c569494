package cn.wuli.organisation;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import cn.wuli.membership.SampleMembers;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.ImportCalls;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Units and officers by the sheets that people fill in: checked as a whole, then all or nothing. */
@WuliTest
class ImportingUnitsTest {
    private static final List<String> UNIT_HEADER =
            List.of("编码", "名称", "简称", "类型", "地区", "隶属上级", "业务指导上级", "成立日期", "依据文件");
    private static final List<String> OFFICER_HEADER = List.of("单位编码", "姓名", "工号", "职务", "产生方式", "专挂兼", "任职日期", "依据文件");
    private static final ImportCalls UNITS = new ImportCalls(Persona.PROVINCE_ORGANISER, "units", UNIT_HEADER);
    private static final ImportCalls OFFICERS = new ImportCalls(Persona.CAMPUS_ORGANISER, "officers", OFFICER_HEADER);
    private static final String BASIS = "导入〔2026〕1号";

    @BeforeEach
    void arrange() throws SQLException {
        clear();
        SampleMembers.load();
    }

    @AfterEach
    void clear() throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement()) {
            statement.execute("delete from auth.post where basis = '" + BASIS + "'");
            statement.execute("delete from org.manage where basis_document = '" + BASIS + "'");
            statement.execute("delete from org.guide where basis_document = '" + BASIS + "'");
            statement.execute("delete from org.unit_version where basis_document = '" + BASIS + "'");
            statement.execute("delete from org.unit where code like 'IMP-%'");
            statement.execute("select org.rebuild()");
        }
    }

    @Test
    void importsUnionsWithTheirUnitsInAnyOrder() throws Exception {
        String run = UNITS.upload(
                List.of(unit("IMP-U1-B1", "数学学院分工会", "分工会", "IMP-U1", ""), unit("IMP-U1", "丁大学工会", "高校工会", "", "T-P")));
        UNITS.await(run, "CHECKED").body("rowsTotal", equalTo(2)).body("rowsWrong", equalTo(0));
        UNITS.confirm(run);
        UNITS.await(run, "APPLIED");
        as(Persona.PROVINCE_ORGANISER)
                .get("/api/units?q=dingdaxue")
                .then()
                .body("items.name", hasItem("丁大学工会"))
                .body("items[0].parentName", equalTo(null));
        as(Persona.PROVINCE_ORGANISER)
                .get("/api/unlinked-units?withTotal=true")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'IMP-U1' }.nextStep", equalTo("REMIND_UNION"))
                .body("items.find { it.code == 'IMP-U1' }.guides", equalTo("测试省教育工会"))
                .body("items.find { it.code == 'IMP-U1' }.since", equalTo("2026-01-01"));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/unlinked-units")
                .then()
                .body("items.find { it.code == 'IMP-U1' }.nextStep", equalTo("REMIND_GUIDE"));
    }

    @Test
    void refusesUnitsOfUnionsThatStandAlreadyAndWhatDoesNotFit() throws Exception {
        String run = UNITS.upload(List.of(
                unit("T-U1", "戊大学工会", "高校工会", "T-P", ""),
                unit("IMP-X", "己学院分工会", "分工会", "IMP-NONE", ""),
                unit("IMP-Y", "庚学院分工会", "分工会", "T-C", "T-U1")));
        UNITS.await(run, "REFUSED")
                .body("rowsWrong", equalTo(3))
                .body("problems.message", hasItem(containsString("已被现有单位使用")))
                .body("problems.message", hasItem(containsString("不存在，请核对编码")))
                .body("problems.message", hasItem(containsString("只能是省、市、县级工会")));
        as(Persona.PROVINCE_ORGANISER)
                .get("/api/imports/" + run + "/errors")
                .then()
                .statusCode(200);
        String foreign = UNITS.upload(List.of(unit("IMP-Z", "辛学院分工会", "分工会", "T-U1", "")));
        UNITS.await(foreign, "REFUSED").body("problems.message", hasItem(containsString("由该工会自己办理")));
    }

    @Test
    void isOpenToThoseWhomTheMatrixNames() {
        as(Persona.CAMPUS_ORGANISER).get("/api/imports/units/template").then().statusCode(403);
        as(Persona.PROVINCE_ORGANISER).get("/api/imports/units/template").then().statusCode(200);
        as(Persona.CAMPUS_ORGANISER)
                .get("/api/imports/officers/template")
                .then()
                .statusCode(200);
        as(Persona.CAMPUS_TREASURER)
                .get("/api/imports/officers/template")
                .then()
                .statusCode(403);
    }

    @Test
    void importsOfficersOfTheOwnUnion() throws Exception {
        String today = Calendars.today().toString();
        String run = OFFICERS.upload(List.of(
                officer("T-U1-B2", "古丽·买买提", "20001", "分工会主席", "选举", today),
                officer("T-U1-B1-G1", "单雄信", "", "工会小组长", "任命", today)));
        OFFICERS.await(run, "CHECKED").body("rowsWrong", equalTo(0));
        OFFICERS.confirm(run);
        OFFICERS.await(run, "APPLIED");
        as(Persona.CAMPUS_CHAIR)
                .get("/api/officers?limit=100&withTotal=true")
                .then()
                .statusCode(200)
                .body("items.findAll { it.basis == '" + BASIS + "' }.postName", hasItems("分工会主席", "工会小组长"))
                .body("items.find { it.basis == '" + BASIS + "' }.engagement", equalTo("SECONDED"));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/officers?postType=GROUP_LEADER&unit=" + SmallProvince.GROUP + "&engagement=SECONDED")
                .then()
                .body("items.basis", hasItem(BASIS));
        as(Persona.CAMPUS_CHAIR).get("/api/officers/export").then().statusCode(200);
        as(Persona.BRANCH_SECRETARY).get("/api/officers/export").then().statusCode(403);
    }

    @Test
    void refusesOfficersByTheRulesOfAnAppointment() throws Exception {
        String today = Calendars.today().toString();
        String run = OFFICERS.upload(List.of(
                officer("T-U2", "单雄信", "", "主席", "选举", today),
                officer("T-U1", "诸葛亮", "", "主席", "选举", today),
                officer("T-U1", "单雄信", "", "分工会主席", "选举", today),
                officer("T-U1", "欧阳修", "", "财务委员", "选举", today),
                officer("T-U1", "欧阳修", "10002", "出纳", "选举", today),
                officer("T-U1", "古丽·买买提", "", "会员", "会籍", today)));
        OFFICERS.await(run, "REFUSED")
                .body("rowsWrong", equalTo(5))
                .body("problems.message", hasItem(containsString("本工会没有这个单位")))
                .body("problems.message", hasItem(containsString("本工会没有这位同志")))
                .body("problems.message", hasItem(containsString("“高校工会”没有这一职务")))
                .body("problems.message", hasItem("不能与“财务委员”由同一人担任（会计与出纳不相容）"))
                .body("problems.message", hasItem(containsString("会员身份随会籍产生")));
    }

    @Test
    void exportsTheUnitsOfTheSameFilters() {
        as(Persona.CAMPUS_CHAIR).get("/api/units/export?own=true").then().statusCode(200);
        as(Persona.BRANCH_SECRETARY).get("/api/units/export").then().statusCode(403);
        as(Persona.PROVINCE_CHAIR).get("/api/unlinked-units/export").then().statusCode(200);
    }

    private static List<String> unit(String code, String name, String kind, String manager, String guide) {
        return List.of(code, name, "", kind, "杭州市", manager, guide, "2026-01-01", BASIS);
    }

    private static List<String> officer(
            String unit, String name, String staffNumber, String post, String source, String from) {
        return List.of(unit, name, staffNumber, post, source, "挂职", from, BASIS);
    }
}
