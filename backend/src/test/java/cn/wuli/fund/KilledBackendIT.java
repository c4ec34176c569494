package cn.wuli.fund;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.membership.SyntheticIdentities;
import cn.wuli.platform.money.Money;
import cn.wuli.testsupport.Books;
import cn.wuli.testsupport.ImportCalls;
import cn.wuli.testsupport.PackagedBackend;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged backend is killed with -9 while money moves and an import runs. Another process takes over: every answer
 * that was given is in the books, no command has two effects, and the import finishes.
 */
class KilledBackendIT {
    private static final int WORKERS = 6;
    private static final int OF_EACH_KIND = 16;
    private static final int BEFORE_THE_KILL = 10;
    private static final int MEMBERS = 5_000;
    /** The version of an allocation that waits to be issued; the other commands ask for none. */
    private static final int APPROVED = 1;

    private static final ImportCalls IMPORT = new ImportCalls(
            Persona.CAMPUS_ORGANISER, "members", List.of("工号", "姓名", "所在组织", "性别", "用工形式", "入会日期", "证件号", "手机号"));
    private static final String ACCOUNT = "6222020000000001234";
    private static final String TITLE = "断电试验";

    @TempDir
    Path folder;

    /** A command with its key: sent again, it is the same command. */
    private record Command(Persona persona, String path, Object body, UUID key) {
        Response send() {
            return as(persona)
                    .header("Idempotency-Key", key)
                    .header("If-Match", APPROVED)
                    .body(body)
                    .post(path);
        }
    }

    @Test
    void losesNoAnswerDoesNothingTwiceAndLeavesNoJobBehind() throws Exception {
        List<Command> commands = new ArrayList<>();
        Map<Command, String> answers = new ConcurrentHashMap<>();
        UUID campusFund;
        UUID provinceFund;
        String run;
        try (PackagedBackend first = PackagedBackend.start(folder, "first")) {
            try (Connection connection = TestDatabase.asMigrator()) {
                SmallProvince.load(connection);
            }
            campusFund = FundSteps.openCampusFund("3000.00");
            provinceFund = FundSteps.openProvinceFund("3000.00");
            commands.addAll(payments(campusFund));
            commands.addAll(allocations(provinceFund));
            commands.addAll(newFunds());
            run = startImport();
            try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
                // The kinds take turns, so that each of them is in flight at the kill.
                for (int i = 0; i < commands.size(); i++) {
                    Command command = commands.get(i % 3 * OF_EACH_KIND + i / 3);
                    workers.submit(() -> answer(command, answers));
                }
                await(answers);
                first.kill9();
            }
        }
        assertTrue(answers.size() < commands.size(), "the kill came too late to interrupt anything");
        assertEquals("APPLYING", statusOf(run), "the import was over before the kill");
        try (PackagedBackend second = PackagedBackend.start(folder, "second")) {
            for (Command command : commands) {
                Response again = command.send();
                assertEquals(200, again.statusCode(), () -> command.path() + ": " + again.asString());
                assertEquals(
                        answers.getOrDefault(command, again.asString()), again.asString(), "the answer that was given");
            }
            Money all = Money.ofYuan("100.00").times(OF_EACH_KIND);
            fund(Persona.CAMPUS_TREASURER, campusFund, "spent", all);
            fund(Persona.CAMPUS_TREASURER, campusFund, "inTransit", Money.ZERO);
            fund(Persona.PROVINCE_TREASURER, provinceFund, "allocatedDown", all);
            assertEquals(OF_EACH_KIND, count("biz.fund where name like '" + TITLE + "%'"));
            IMPORT.await(run, "APPLIED").body("rowsTotal", equalTo(MEMBERS));
            assertEquals(MEMBERS, count("biz.member where staff_number like 'K0%'"));
            assertEquals(
                    MEMBERS, count("(select distinct staff_number from biz.member where staff_number like 'K0%') s"));
            Books.assertBalanced();
        }
    }

    private static void answer(Command command, Map<Command, String> answers) {
        try {
            Response response = command.send();
            if (response.statusCode() == 200) {
                answers.put(command, response.asString());
            }
        } catch (RuntimeException killed) {
            // No answer was given: the command is sent again.
        }
    }

    /** Batches of one payment each, released; the command is the import of the bank's answer. */
    private static List<Command> payments(UUID fund) throws SQLException {
        List<Command> commands = new ArrayList<>();
        for (UUID reservation : reserve(fund)) {
            UUID batch = FundSteps.buildBatch(fund, "CSV", ACCOUNT, List.of(reservation));
            FundSteps.releaseBatch(batch);
            String item = as(Persona.CAMPUS_TREASURER)
                    .get("/api/payment-batches/{id}/items", batch)
                    .path("[0].id");
            String file = "参考号,账号,金额,结果,原因\n" + item + "," + ACCOUNT + ",100.00,成功,";
            commands.add(command(
                    Persona.CAMPUS_CASHIER, "/api/payment-batches/" + batch + "/returns", Map.of("content", file)));
        }
        return commands;
    }

    /** Allocations that two persons have passed; the command is to issue. */
    private static List<Command> allocations(UUID fund) {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < OF_EACH_KIND; i++) {
            UUID id = FundSteps.proposed(Persona.PROVINCE_TREASURER, fund, SmallProvince.CAMPUS, "100.00");
            FundSteps.act(Persona.PROVINCE_CHAIR, id, "approval", 0).statusCode(200);
            commands.add(command(Persona.PROVINCE_CASHIER, "/api/allocations/" + id + "/issue", Map.of()));
        }
        return commands;
    }

    private static List<Command> newFunds() {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < OF_EACH_KIND; i++) {
            Map<String, Object> body = Map.of(
                    "name",
                    TITLE + i,
                    "sourceCode",
                    "SPECIAL",
                    "purposes",
                    List.of("HARDSHIP_AID"),
                    "opening",
                    Money.ofYuan("1.00"),
                    "basisDocument",
                    "测试〔2026〕9号");
            commands.add(command(Persona.CAMPUS_TREASURER, "/api/funds", body));
        }
        return commands;
    }

    private static Command command(Persona persona, String path, Object body) {
        return new Command(persona, path, body, UUID.randomUUID());
    }

    /** By the function that a decided grant calls; it needs no hardship file of each family here. */
    private static List<UUID> reserve(UUID fund) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = TestDatabase.asApplication()) {
            connection.setAutoCommit(false);
            try (var enter = connection.prepareStatement("select sec.enter(?, ?, 'test')")) {
                enter.setString(1, Persona.CAMPUS_CHAIR.subject());
                enter.setObject(2, Persona.CAMPUS_CHAIR.postId());
                enter.execute();
            }
            try (var reserve = connection.prepareStatement("select biz.reserve(?, ?, 'HARDSHIP_AID', ?, null, '张*',"
                    + " 'GRANT', uuidv7(), 10000, 'GRANT_APPROVAL', uuidv7(), '[]')")) {
                for (int i = 0; i < OF_EACH_KIND; i++) {
                    UUID id = UUID.randomUUID();
                    reserve.setObject(1, id);
                    reserve.setObject(2, fund);
                    reserve.setObject(3, SmallProvince.BRANCH);
                    reserve.execute();
                    ids.add(id);
                }
            }
            connection.commit();
        }
        return ids;
    }

    /** Checked, confirmed, and being applied when this returns. */
    private static String startImport() throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= MEMBERS; i++) {
            String number = "K%05d".formatted(i);
            rows.add(List.of(
                    number, "尉迟恭", "T-U1-B2", "男", "在编", "2020-09-01", SyntheticIdentities.next(), "19900001234"));
        }
        String id = IMPORT.upload(rows);
        IMPORT.await(id, "CHECKED");
        IMPORT.confirm(id);
        awaitStatus(id, "APPLYING");
        return id;
    }

    private static void awaitStatus(String id, String wanted) throws Exception {
        for (int i = 0; i < 600; i++) {
            if (wanted.equals(statusOf(id))) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the import is " + statusOf(id) + ", not " + wanted);
    }

    private static String statusOf(String id) throws SQLException {
        try (Connection connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement("select status from biz.import_run where id = ?::uuid")) {
            query.setString(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void fund(Persona persona, UUID id, String place, Money expected) {
        as(persona).get("/api/funds/{id}", id).then().body("balance." + place, equalTo((int) expected.fen()));
    }

    private static int count(String from) throws SQLException {
        try (Connection connection = TestDatabase.asMigrator();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void await(Map<Command, String> answers) throws InterruptedException {
        for (int i = 0; i < 2000 && answers.size() < BEFORE_THE_KILL; i++) {
            Thread.sleep(5);
        }
        assertTrue(answers.size() >= BEFORE_THE_KILL, "nothing was answered before the kill");
    }
}
