package cn.wuli.platform.audit;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

@WuliTest
class AuditLogTest {
    private static final String EVENTS = "/api/audit/events";

    @Inject
    AuditLog audit;

    @Inject
    SensitiveReads reads;

    @Inject
    VerifyAudit verifyAudit;

    @Inject
    AuditPartitions partitions;

    @Test
    void showsWhoDidWhatToTheAuditAdministratorOfTheUnionOnly() {
        UUID object = Ids.next();
        record(Persona.CAMPUS_ORGANISER, object);
        as(Persona.CAMPUS_AUDIT_ADMIN)
                .queryParam("objectId", object)
                .get(EVENTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].act", equalTo("member.change"))
                .body("items[0].personName", equalTo("测试CAMPUS_ORGANISER"))
                .body("items[0].postName", equalTo("组织委员"))
                .body("items[0].unitName", equalTo("甲大学工会"))
                .body("items[0].changes.name.before", equalTo("旧"))
                .body("items[0].changes.name.after", equalTo("新"))
                .body("items[0].changes.phone.after", equalTo("***"))
                .body("items[0].requestId", notNullValue());
        as(Persona.CAMPUS_CHAIR).get(EVENTS).then().statusCode(403);
        as(Persona.PROVINCE_CHAIR).get(EVENTS).then().statusCode(403);
    }

    @Test
    void findsByTheNameOfAPersonAndByWhatIsWrittenDown() {
        UUID object = Ids.next();
        record(Persona.CAMPUS_ORGANISER, object);
        record(Persona.CAMPUS_TREASURER, object);
        as(Persona.CAMPUS_AUDIT_ADMIN)
                .queryParam("objectId", object)
                .queryParam("personName", "CAMPUS_TREAS")
                .get(EVENTS)
                .then()
                .body("items.personName", contains("测试CAMPUS_TREASURER"))
                .body("items[0].objectName", equalTo("会员"))
                .body("items[0].changeWords", hasItem("手机号：（不记录内容）"));
        as(Persona.CAMPUS_AUDIT_ADMIN)
                .queryParam("objectId", object)
                .queryParam("content", "没有这样的内容")
                .get(EVENTS)
                .then()
                .body("items", empty());
    }

    @Test
    void handsRecordsOutAsASheetAndRecordsThat() throws Exception {
        UUID object = Ids.next();
        record(Persona.CAMPUS_ORGANISER, object);
        byte[] sheet = as(Persona.CAMPUS_AUDIT_ADMIN)
                .queryParam("objectId", object)
                .get(EVENTS + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet));
                var rows = book.getFirstSheet().openStream()) {
            assertTrue(rows.anyMatch(row -> row.getCellText(1).equals("测试CAMPUS_ORGANISER")
                    && row.getCellText(7).equals(object.toString())));
        }
        as(Persona.CAMPUS_AUDIT_ADMIN)
                .queryParam("act", "audit.export")
                .get(EVENTS)
                .then()
                .body("items[0].actName", equalTo("导出审计记录"))
                .body("items[0].changeWords", hasItem("行数：1"));
        as(Persona.CAMPUS_CHAIR).get(EVENTS + "/export").then().statusCode(403);
    }

    @Test
    void pagesWithoutGapsOrRepeats() {
        UUID object = Ids.next();
        IntStream.range(0, 5).forEach(i -> record(Persona.CAMPUS_ORGANISER, object));
        String cursor = null;
        List<String> seen = new java.util.ArrayList<>();
        do {
            var page = as(Persona.CAMPUS_AUDIT_ADMIN)
                    .queryParam("objectId", object)
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor == null ? "" : cursor)
                    .get(EVENTS)
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertEquals(5, seen.stream().distinct().count());
        assertEquals(5, seen.size());
    }

    @Test
    void refusesAPeriodThatIsTooLongOrTurnedAround() {
        as(Persona.CAMPUS_AUDIT_ADMIN)
                .queryParam("from", "2024-01-01")
                .queryParam("to", "2026-01-01")
                .get(EVENTS)
                .then()
                .statusCode(422)
                .body("errors.path", contains("from"));
        as(Persona.CAMPUS_AUDIT_ADMIN)
                .queryParam("from", "2026-02-01")
                .queryParam("to", "2026-01-01")
                .get(EVENTS)
                .then()
                .statusCode(422)
                .body("errors.path", contains("to"));
    }

    @Test
    void standsOrFallsWithTheActItself() {
        UUID object = Ids.next();
        assertThrows(
                IllegalStateException.class,
                () -> actingAs(Persona.CAMPUS_ORGANISER, () -> {
                    audit.record("member.change", "member", object, AuditChanges.none());
                    throw new IllegalStateException("the act fails");
                }));
        as(Persona.CAMPUS_AUDIT_ADMIN)
                .queryParam("objectId", object)
                .get(EVENTS)
                .then()
                .body("items", empty());
        assertThrows(
                RuntimeException.class, () -> audit.record("member.change", "member", object, AuditChanges.none()));
    }

    @Test
    void recordsWhatWasRefused() throws Exception {
        String request = as(Persona.CAMPUS_CHAIR)
                .header("X-Forwarded-For", "6.6.6.6")
                .header("Forwarded", "for=6.6.6.6")
                .get(EVENTS)
                .header("Wuli-Request");
        var refused = awaitDenial(request);
        String address = refused.getString("items[0].clientAddress");
        assertTrue(InetAddress.getByName(address).isLoopbackAddress(), "no proxy stands before it, yet: " + address);
        assertEquals("listAuditEvents", refused.getString("items[0].changes.operation.after"));
        assertEquals("urn:wuli:problem:not-permitted", refused.getString("items[0].changes.problem.after"));
        assertEquals("测试CAMPUS_CHAIR", refused.getString("items[0].personName"));
    }

    @Test
    void showsThePersonConcernedWhoLooked() {
        // Other tests look at the same persons: this one knows its own look by the purpose.
        String purpose = "入户核实 " + Ids.next();
        actingAs(Persona.CAMPUS_WELFARE_OFFICER, () -> {
            reads.record(
                    Persona.OTHER_MEMBER.personId(),
                    "hardship-file",
                    Ids.next(),
                    List.of("phone", "diagnosis"),
                    purpose);
            return true;
        });
        as(Persona.OTHER_MEMBER)
                .get("/api/my-data/accesses")
                .then()
                .statusCode(200)
                .body("items[0].purpose", equalTo(purpose))
                .body("items[0].postName", equalTo("权益保障委员"))
                .body("items[0].unitName", equalTo("甲大学工会"))
                .body("items[0].fields", contains("phone", "diagnosis"));
        as(Persona.MEMBER).get("/api/my-data/accesses?limit=200").then().body("items.purpose", not(hasItem(purpose)));
    }

    @Test
    void cannotBeReachedOrChangedByTheApplicationNorByTheOwner() throws SQLException {
        record(Persona.CAMPUS_ORGANISER, Ids.next());
        for (String sql : List.of(
                "select * from audit.event",
                "insert into audit.seal select * from audit.seal",
                "delete from audit.access_log",
                "select audit.findings(null, current_date, current_date)")) {
            try (Connection application = TestDatabase.asApplication();
                    var statement = application.createStatement()) {
                assertEquals(
                        "42501",
                        assertThrows(SQLException.class, () -> statement.execute(sql), sql)
                                .getSQLState());
            }
        }
        for (String sql : List.of("update audit.event set act = 'x'", "delete from audit.seal")) {
            try (Connection owner = TestDatabase.asMigrator();
                    var statement = owner.createStatement()) {
                assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            }
        }
    }

    @Test
    void namesTheRecordThatASuperuserChanged() throws Exception {
        UUID object = Ids.next();
        record(Persona.OTHER_CAMPUS_ORGANISER, object);
        record(Persona.OTHER_CAMPUS_ORGANISER, Ids.next());
        String id = asSuperuser("select id from audit.event where object_id = '" + object + "'");
        assertFalse(verify().contains(id));

        asSuperuser("update audit.event set act = 'nothing' where id = '" + id + "' returning id");
        assertTrue(verify().contains(id) && verify().contains("CHANGED"), verify());
        asSuperuser("update audit.event set act = 'member.change' where id = '" + id + "' returning id");
        assertFalse(verify().contains(id));

        asSuperuser("create table public.kept as select * from audit.event where id = '" + id + "'; "
                + "delete from audit.event where id = '" + id + "'; select 1");
        assertTrue(verify().contains(id) && verify().contains("REMOVED"), verify());
        asSuperuser("insert into audit.event select * from public.kept; drop table public.kept; select 1");
        assertFalse(verify().contains(id), verify());
    }

    @Test
    void namesARecordThatWasSlippedIn() throws Exception {
        UUID planted = Ids.next();
        asSuperuser("insert into audit.event (id, tenant_id, day, at, act, outcome, object_type, changes, request_id)"
                + " values ('" + planted + "', '" + Persona.OTHER_CAMPUS_CHAIR.unitId()
                + "', current_date, now(), 'x', 'DONE', 'x', '{}', '') returning id");
        assertTrue(verify().contains("NOT_SEALED"));
        asSuperuser("delete from audit.event where id = '" + planted + "' returning id");
        assertFalse(verify().contains(planted.toString()));
    }

    @Test
    void keepsItsChainsWholeUnderConcurrency() throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Callable<Boolean>> work = IntStream.range(0, 200)
                    .<Callable<Boolean>>mapToObj(i -> () -> record(Persona.CAMPUS_TREASURER, Ids.next()))
                    .toList();
            for (Future<Boolean> each : threads.invokeAll(work)) {
                assertTrue(each.get());
            }
        }
        as(Persona.CAMPUS_AUDIT_ADMIN)
                .get("/api/audit/verification")
                .then()
                .statusCode(200)
                .body("records", greaterThanOrEqualTo(200))
                .body("digest", notNullValue())
                .body("findings.finding", everyItem(not("CHANGED")))
                .body("findings", empty());
    }

    @Test
    void hasPartitionsForTheMonthsAhead() throws SQLException {
        partitions.makeAhead();
        var month = Calendars.today().plusMonths(3);
        assertEquals(
                "audit.event_%d_%02d".formatted(month.getYear(), month.getMonthValue()),
                asSuperuser("select to_regclass('audit.event_%d_%02d')::text"
                        .formatted(month.getYear(), month.getMonthValue())));
    }

    private boolean record(Persona persona, UUID object) {
        return actingAs(persona, () -> {
            audit.record(
                    "member.change",
                    "member",
                    object,
                    AuditChanges.of("name", "旧", "新").hidden("phone"));
            return true;
        });
    }

    private static <T> T actingAs(Persona persona, Callable<T> work) {
        return ActingContext.callAs(
                new ActingPost(persona.subject(), persona.postId()),
                () -> QuarkusTransaction.requiringNew().call(work));
    }

    private static io.restassured.path.json.JsonPath awaitDenial(String request) throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            var page = as(Persona.CAMPUS_AUDIT_ADMIN)
                    .queryParam("outcome", "DENIED")
                    .get(EVENTS)
                    .jsonPath();
            if (page.getList("items.requestId").contains(request)) {
                int index = page.getList("items.requestId").indexOf(request);
                return io.restassured.path.json.JsonPath.from("{\"items\":["
                        + new com.fasterxml.jackson.databind.ObjectMapper()
                                .valueToTree(page.getMap("items[" + index + "]"))
                        + "]}");
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the refusal was not recorded");
    }

    private String verify() throws SQLException {
        var printed = new ByteArrayOutputStream();
        verifyAudit.run(List.of("--verify-audit"), new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String asSuperuser(String sql) throws SQLException {
        try (Connection connection = TestDatabase.server().superuserConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            boolean hasRows = statement.execute(sql);
            while (!hasRows) {
                hasRows = statement.getMoreResults();
            }
            try (var row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
