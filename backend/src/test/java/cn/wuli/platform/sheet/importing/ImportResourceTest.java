package cn.wuli.platform.sheet.importing;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WuliTest
class ImportResourceTest {
    private static final Persona OFFICER = Persona.CAMPUS_ORGANISER;

    @BeforeEach
    void prepare() throws SQLException {
        sql("create table if not exists public.test_gift (name text, price bigint, unit uuid)");
        sql("grant select, insert on public.test_gift to wuli_app");
        sql("truncate public.test_gift");
    }

    @Test
    void checksThenAppliesWhatWasConfirmed() throws Exception {
        String sheet = "名称,单价\n"
                + IntStream.rangeClosed(1, 1200)
                        .mapToObj(i -> "毛巾" + i + "," + i)
                        .collect(Collectors.joining("\n"));
        String id = uploaded(sheet);
        await(id, "CHECKED")
                .body("rowsTotal", equalTo(1200))
                .body("rowsWrong", equalTo(0))
                .body("allowedActions[0].allowed", equalTo(true));
        assertEquals(0, gifts(), "the check changes nothing");
        as(OFFICER)
                .post("/api/imports/{id}/confirmation", id)
                .then()
                .statusCode(202)
                .body("status", equalTo("APPLYING"));
        await(id, "APPLIED");
        assertEquals(1200, gifts());
        assertEquals(SmallProvince.CAMPUS.toString(), text("select distinct unit::text from public.test_gift"));
        as(OFFICER).post("/api/imports/{id}/confirmation", id).then().statusCode(409);
        assertEquals(
                "1", text("select count(*) from audit.event where act = 'import.apply' and object_id = '" + id + "'"));
    }

    @Test
    void namesEveryMistakeAndGivesTheSheetBack() throws Exception {
        String id = uploaded("名称,单价\n毛巾,10\n,abc\n毛巾,12.5\n");
        await(id, "REFUSED")
                .body("rowsTotal", equalTo(3))
                .body("rowsWrong", equalTo(2))
                .body("problems", hasSize(3))
                .body("problems[0].cell", equalTo("A3"))
                .body("problems[0].message", equalTo("不能为空"))
                .body("problems[2].message", equalTo("与第 2 行重复"));
        byte[] errors = as(OFFICER)
                .get("/api/imports/{id}/errors", id)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        List<Row> rows = rows(errors);
        assertEquals("错误原因", rows.get(0).getCellText(0));
        assertEquals("", rows.get(1).getCellText(0));
        assertEquals("“名称”不能为空；“单价”应为金额（元），最多两位小数", rows.get(2).getCellText(0));
        assertEquals("“名称”与第 2 行重复", rows.get(3).getCellText(0));
        as(OFFICER).post("/api/imports/{id}/confirmation", id).then().statusCode(409);
    }

    @Test
    void appliesNothingWhenTheDataChangedSinceTheCheck() throws Exception {
        String id = uploaded("名称,单价\n毛巾,10\n香皂,5\n");
        await(id, "CHECKED");
        sql("insert into public.test_gift values ('香皂', 1, null)");
        as(OFFICER).post("/api/imports/{id}/confirmation", id).then().statusCode(202);
        await(id, "REFUSED").body("problems[0].message", equalTo("已经登记过"));
        assertEquals(1, gifts());
    }

    @Test
    void undoesEverythingWhenOneRowCannotBeApplied() throws Exception {
        String rows =
                IntStream.rangeClosed(1, 700).mapToObj(i -> "伞" + i + ",1\n").collect(Collectors.joining());
        String id = uploaded("名称,单价\n" + rows + "拒绝,1\n");
        await(id, "CHECKED");
        as(OFFICER).post("/api/imports/{id}/confirmation", id).then().statusCode(202);
        await(id, "FAILED").body("message", containsString("第 702 行不能登记"));
        assertEquals(0, gifts());
    }

    @Test
    void saysWhatIsWrongWithTheSheetAsAWhole() throws Exception {
        await(uploaded("姓名,金额\n张三,1\n"), "FAILED").body("message", containsString("表头缺少列：名称、单价"));
    }

    @Test
    void asksForThePermissionOfTheKindAndHidesTheImportsOfOthers() throws Exception {
        as(Persona.CAMPUS_TREASURER)
                .get("/api/imports/test-gifts/template")
                .then()
                .statusCode(403)
                .body("permission", equalTo("unit.change"));
        upload(Persona.CAMPUS_TREASURER, "名称,单价\n毛巾,10\n").statusCode(403);
        as(OFFICER).get("/api/imports/unknown/template").then().statusCode(404);
        as(Persona.MEMBER).get("/api/imports/test-gifts/template").then().statusCode(403);
        String id = uploaded("名称,单价\n毛巾,10\n");
        await(id, "CHECKED");
        for (Persona other :
                List.of(Persona.CAMPUS_CHAIR, Persona.OTHER_CAMPUS_ORGANISER, Persona.PROVINCE_ORGANISER)) {
            as(other).get("/api/imports/{id}", id).then().statusCode(404);
            as(other).get("/api/imports/{id}/errors", id).then().statusCode(404);
            as(other).post("/api/imports/{id}/confirmation", id).then().statusCode(404);
        }
    }

    @Test
    void handsOutTheTemplate() throws IOException {
        byte[] template = as(OFFICER)
                .get("/api/imports/test-gifts/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals("名称*", rows(template).getFirst().getCellText(0));
    }

    private static String uploaded(String csv) {
        return upload(OFFICER, csv).statusCode(202).extract().path("id");
    }

    private static ValidatableResponse upload(Persona persona, String csv) {
        return as(persona)
                .contentType("multipart/form-data")
                .multiPart("file", "gifts.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/imports/test-gifts")
                .then();
    }

    private static ValidatableResponse await(String id, String status) throws InterruptedException {
        ValidatableResponse answer =
                as(OFFICER).get("/api/imports/{id}", id).then().statusCode(200);
        for (int i = 0; i < 400 && !status.equals(answer.extract().path("status")); i++) {
            Thread.sleep(50);
            answer = as(OFFICER).get("/api/imports/{id}", id).then();
        }
        return answer.body("status", equalTo(status));
    }

    private static List<Row> rows(byte[] xlsx) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertTrue(!rows.isEmpty());
            return rows;
        }
    }

    private static long gifts() throws SQLException {
        return Long.parseLong(text("select count(*) from public.test_gift"));
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    private static String text(String query) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
