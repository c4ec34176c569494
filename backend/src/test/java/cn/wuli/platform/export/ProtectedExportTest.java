package cn.wuli.platform.export;

import static cn.wuli.platform.export.TakenLists.ask;
import static cn.wuli.platform.export.TakenLists.awaitReady;
import static cn.wuli.platform.export.TakenLists.download;
import static cn.wuli.platform.export.TakenLists.open;
import static cn.wuli.platform.export.TakenLists.password;
import static cn.wuli.platform.export.TakenLists.text;
import static cn.wuli.testsupport.As.as;
import static cn.wuli.testsupport.As.withOneTimeCodeAs;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.CareCases;
import cn.wuli.membership.SampleMembers;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WuliTest
class ProtectedExportTest {
    private static final String EXPORTS = "/api/protected-exports/";
    private static final String TWO_MEMBERS = "/api/members/export?q=1000";
    private static final String OLE2 = "d0cf11e0";

    @Inject
    ExpireExports expireExports;

    @BeforeEach
    void loadMembers() throws SQLException {
        SampleMembers.load();
    }

    @Test
    void makesASmallListAtOnceAsAFileThatOnlyItsPasswordOpens() throws SQLException {
        String id = ask(Persona.BRANCH_SECRETARY, TWO_MEMBERS, false)
                .statusCode(201)
                .body("status", equalTo("PRODUCING"), "needsApproval", equalTo(false), "rowCount", equalTo(2))
                .extract()
                .path("id");
        awaitReady(Persona.BRANCH_SECRETARY, id);
        byte[] file = download(Persona.BRANCH_SECRETARY, id);
        assertTrue(HexFormat.of().formatHex(file).startsWith(OLE2));
        assertThrows(AssertionError.class, () -> open(file, "K7QX-2MVD-9RHT-P4WE"));
        var rows = open(file, password(Persona.BRANCH_SECRETARY, id));
        String mark = rows.getFirst().getCellText(0);
        assertTrue(mark.contains("甲大学工会") && mark.contains(Persona.BRANCH_SECRETARY.personName()), mark);
        assertTrue(mark.contains(Calendars.today().toString()), mark);
        assertTrue(text(rows).contains("单雄信") && text(rows).contains("欧阳修"));
        assertFalse(text(rows).contains("古丽·买买提"));
        own(Persona.BRANCH_SECRETARY, id, "downloads", equalTo(1));
        own(Persona.BRANCH_SECRETARY, id, "producedRows", equalTo(2));
        as(Persona.OTHER_BRANCH_SECRETARY)
                .post(EXPORTS + id + "/download")
                .then()
                .statusCode(404);
        as(Persona.BRANCH_CHAIR).post(EXPORTS + id + "/download").then().statusCode(404);
    }

    @Test
    void showsThePasswordOnceToASessionWithACodeAndKeepsItNowhere() throws SQLException {
        String id = ready(Persona.CAMPUS_ORGANISER, TWO_MEMBERS);
        as(Persona.CAMPUS_ORGANISER)
                .post(EXPORTS + id + "/password")
                .then()
                .statusCode(403)
                .body("type", endsWith("step-up-required"));
        String sealed = value("select encode(password, 'escape') from biz.protected_export where id = '" + id + "'");
        String password = password(Persona.CAMPUS_ORGANISER, id);
        assertFalse(sealed.isEmpty() || sealed.contains(password));
        withOneTimeCodeAs(Persona.CAMPUS_ORGANISER)
                .post(EXPORTS + id + "/password")
                .then()
                .statusCode(409)
                .body("type", endsWith("export-password-shown"));
        assertEquals("t", value("select password is null from biz.protected_export where id = '" + id + "'"));
    }

    @Test
    void writesEachDownloadDownForThePersonsInTheFile() throws SQLException {
        String id = ready(Persona.CAMPUS_ORGANISER, TWO_MEMBERS);
        download(Persona.CAMPUS_ORGANISER, id);
        download(Persona.CAMPUS_ORGANISER, id);
        assertEquals("4", value("select count(*) from audit.access_log where object_id = '" + id + "'"));
        as(Persona.MEMBER)
                .get("/api/my-data/accesses?limit=5")
                .then()
                .statusCode(200)
                .body("items[0].objectType", equalTo("protected-export"))
                .body("items[0].purpose", equalTo("导出：换届核对"))
                .body("items[0].fields", hasItem("姓名"));
        as(Persona.CAMPUS_AUDIT_ADMIN)
                .queryParam("objectId", id)
                .get("/api/audit/events")
                .then()
                .body("items.act", hasItem("export.download"));
    }

    @Test
    void letsTheFileOutByNoOtherWay() throws SQLException {
        String id = ready(Persona.CAMPUS_ORGANISER, TWO_MEMBERS);
        String file = value("select file_id from biz.protected_export where id = '" + id + "'");
        as(Persona.CAMPUS_ORGANISER).get("/api/files/" + file).then().statusCode(404);
        as(Persona.CAMPUS_ORGANISER).post("/api/files/" + file + "/link").then().statusCode(404);
        as(Persona.CAMPUS_CHAIR).get("/api/files/" + file).then().statusCode(404);
        as(Persona.CAMPUS_ORGANISER)
                .get("/api/jobs")
                .then()
                .body("items.findAll { it.kind == 'protected-export' }.resultFileId", everyItem(nullValue()));
    }

    @Test
    void waitsForAnotherPersonAboveTheRowsOfTheRules() throws SQLException {
        as(Persona.OTHER_CAMPUS_CHAIR)
                .body(Map.of(
                        "pack", "export",
                        "code", "approval-rows",
                        "from", Calendars.today().toString(),
                        "value", "0",
                        "basis", "测试",
                        "documentNumber", "测试〔2026〕1号",
                        "trust", "VERIFIED"))
                .post("/api/rules")
                .then()
                .statusCode(201);
        String id = ask(Persona.OTHER_CAMPUS_ORGANISER, "/api/members/export", false)
                .statusCode(201)
                .body("status", equalTo("WAITING"), "needsApproval", equalTo(true))
                .extract()
                .path("id");
        step(Persona.OTHER_CAMPUS_ORGANISER, id, "production").statusCode(409);
        assertFalse(value("select encode(filter, 'escape') from biz.protected_export where id = '" + id + "'")
                .contains("text"));
        step(Persona.OTHER_CAMPUS_ORGANISER, id, "approval").statusCode(403);
        String own = ask(Persona.OTHER_CAMPUS_CHAIR, "/api/members/export", false)
                .extract()
                .path("id");
        step(Persona.OTHER_CAMPUS_CHAIR, own, "approval").statusCode(403).body("type", endsWith("export-own-request"));
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/inbox?objectId=" + id)
                .then()
                .body("items[0].title", startsWith("导出会员名册"));
        assertThrows(
                SQLException.class,
                () -> value(
                        "update biz.protected_export set status = 'APPROVED' where id = '" + id + "' returning id"));
        step(Persona.OTHER_CAMPUS_CHAIR, id, "approval")
                .statusCode(200)
                .body("status", equalTo("APPROVED"), "decidedBy", containsString("OTHER_CAMPUS_CHAIR"));
        as(Persona.OTHER_CAMPUS_ORGANISER)
                .get("/api/inbox?box=COPIED&objectId=" + id)
                .then()
                .body("items.title", hasItem(containsString("可以生成")));
        step(Persona.OTHER_CAMPUS_ORGANISER, id, "production").statusCode(200);
        awaitReady(Persona.OTHER_CAMPUS_ORGANISER, id);
        step(Persona.OTHER_CAMPUS_ORGANISER, id, "withdrawal").statusCode(200);
        step(Persona.OTHER_CAMPUS_ORGANISER, id, "download").statusCode(409);
        assertEquals("0", value("select count(*) from biz.stored_file where object_id = '" + id + "'"));
    }

    @Test
    void leavesHealthOutUnlessSomebodyElseAgrees() {
        CareCases.report(Persona.CAMPUS_CHAIR, CareCases.kind("导出用的事由", "UNION", null));
        String list = "/api/care-events/export";
        String plain = TakenLists.take(Persona.CAMPUS_WELFARE_OFFICER, list);
        assertTrue(plain.contains("走访期限") && !plain.contains("事由"), plain);
        String id = ask(Persona.CAMPUS_WELFARE_OFFICER, list, true)
                .body("status", equalTo("WAITING"), "sensitive", equalTo(true))
                .extract()
                .path("id");
        step(Persona.CAMPUS_SECURITY_ADMIN, id, "approval").statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "production").statusCode(200);
        awaitReady(Persona.CAMPUS_WELFARE_OFFICER, id);
        String full =
                text(open(download(Persona.CAMPUS_WELFARE_OFFICER, id), password(Persona.CAMPUS_WELFARE_OFFICER, id)));
        assertTrue(full.contains("事由"), full);
    }

    @Test
    void refusesTheFileWhenItsDaysAreOverAndDestroysIt() throws SQLException {
        String id = ready(Persona.CAMPUS_ORGANISER, TWO_MEMBERS);
        own(Persona.CAMPUS_ORGANISER, id, "expiresAt", notNullValue());
        value("update biz.protected_export set expires_at = now() - interval '1 minute' where id = '" + id
                + "' returning id");
        step(Persona.CAMPUS_ORGANISER, id, "download").statusCode(410).body("type", endsWith("export-expired"));
        ActingPost chair = new ActingPost(Persona.CAMPUS_CHAIR.subject(), Persona.CAMPUS_CHAIR.postId());
        ActingContext.callAs(chair, () -> {
            expireExports.run(Calendars.today());
            return id;
        });
        own(Persona.CAMPUS_ORGANISER, id, "status", equalTo("EXPIRED"));
        assertEquals("0", value("select count(*) from biz.stored_file where object_id = '" + id + "'"));
    }

    @Test
    void asksForAPurposeAndForRows() {
        as(Persona.CAMPUS_ORGANISER)
                .body("{\"withSensitive\":false}")
                .post(TWO_MEMBERS)
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("purpose"));
        ask(Persona.CAMPUS_ORGANISER, "/api/members/export?q=不存在的人", false)
                .statusCode(422)
                .body("type", endsWith("export-empty"));
        ask(Persona.MEMBER, TWO_MEMBERS, false).statusCode(403);
    }

    private static String ready(Persona persona, String list) {
        String id = ask(persona, list, false).statusCode(201).extract().path("id");
        awaitReady(persona, id);
        return id;
    }

    private static ValidatableResponse step(Persona persona, String id, String step) {
        return as(persona)
                .body(Map.of("opinion", "换届需要"))
                .post(EXPORTS + id + "/" + step)
                .then();
    }

    private static void own(Persona persona, String id, String field, Matcher<?> expected) {
        as(persona)
                .get("/api/protected-exports?limit=100")
                .then()
                .body("items.find { it.id == '" + id + "' }." + field, expected);
    }

    private static String value(String query) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
