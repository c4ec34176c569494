package cn.wuli.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.local.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.replication.LogSequenceNumber;

/** The scripts of {@code deploy/backup} on a PostgreSQL that is written to all the time, with the tables of the product. */
@SuppressWarnings("NullAway.Init")
class BackupTest {
    private static final String KEY = "0a".repeat(24);
    private static final String LATER_KEY = "0b".repeat(24);
    private static final String NEVER_STORED = "0c".repeat(24);

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static List<WriteLoad.Commit> commits;
    private static String first;
    private static Set<Long> before;
    private static String moment;
    private static Set<Long> after;

    private record Answer(int status, String text) {}

    @BeforeAll
    static void takeABackupUnderLoad() throws Exception {
        var archive = "WULI_BACKUP=%s sh %s \"%%p\" \"%%f\"".formatted(backups(), script("archive.sh"));
        Files.createDirectory(backups());
        postgres = EmbeddedPostgres.durable(
                folder.resolve("postgres"), Nginx.freePort(), Map.of("archive_mode", "on", "archive_command", archive));
        Schema.makeIn(postgres);
        store(KEY);
        try (var load = WriteLoad.on(postgres)) {
            load.awaitCommits(200);
            first = backup();
            load.awaitCommits(50);
            before = numbers(load);
            moment = text("select now()::text");
            load.awaitCommits(50);
            after = numbers(load);
            commits = load.commits();
        }
        awaitArchived(text("select pg_walfile_name(pg_switch_wal())"));
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void keepsEveryRowCommittedBeforeItsEndAndTheNextNumber() throws Exception {
        var end = end(first);
        var expected = commits.stream()
                .filter(commit -> commit.place().compareTo(end) <= 0)
                .map(WriteLoad.Commit::number)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(expected.size() > 200, "commits went on during the backup: " + expected.size());
        assertFalse(commits.size() == expected.size(), "and after it");
        try (var restored = restored(first, "backup", "as-it-was")) {
            var found = numbers(restored);
            expected.removeAll(found);
            assertEquals(Set.of(), expected, "committed before the backup ended, and not in it");
            long next = insert(restored);
            assertFalse(found.contains(next), "the next number is free");
        }
        assertTrue(Files.exists(folder.resolve("as-it-was.files/0a/0a").resolve(KEY)));
        assertFalse(Files.exists(folder.resolve("as-it-was.files/0a/0a").resolve(KEY + ".part")));
    }

    @Test
    void bringsBackAnyMomentThatWasArchived() throws Exception {
        try (var restored = restored(first, moment, "at-a-moment")) {
            var found = numbers(restored);
            assertTrue(found.containsAll(before));
            assertFalse(found.containsAll(after));
        }
        try (var restored = restored(first, "latest", "all-there-is")) {
            assertTrue(numbers(restored).containsAll(after));
            assertEquals("2", text(restored, "select timeline_id::text from pg_control_checkpoint()"));
        }
        var tooLate = script("verify.sh", first, "2099-01-01 00:00:00+08");
        assertEquals(1, tooLate.status());
        assertTrue(
                tooLate.text().contains("recovery ended before configured recovery target was reached"),
                tooLate.text());
    }

    @Test
    void provesThatABackupCanBeUsed() throws Exception {
        var answer = script("verify.sh", "latest");
        assertEquals(0, answer.status(), answer.text());
        var said = Pattern.compile("(\\d+) 张表，(\\d+) 行，审计记录 (\\d+) 条").matcher(answer.text());
        assertTrue(said.find(), answer.text());
        assertTrue(Integer.parseInt(said.group(1)) > 80, answer.text());
        assertTrue(Integer.parseInt(said.group(3)) > 200, answer.text());
        try (var left = Files.list(backups())) {
            assertEquals(
                    Set.of("base", "wal", ".lock"),
                    left.map(each -> each.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void refusesADamagedBackup() throws Exception {
        for (var part : List.of("database/base.tar.gz", "database/backup_manifest", "facts", "files/0a/0a/" + KEY)) {
            var copy = copyOf(first);
            var file = base().resolve(copy).resolve(part);
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertRefused(copy, "已损坏");
            Files.delete(file);
            assertEquals(1, script("verify.sh", copy).status(), part);
        }
        // Whoever mends the sums has still PostgreSQL's own manifest against him.
        var forged = copyOf(first);
        var manifest = base().resolve(forged).resolve("database/backup_manifest");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("(\"PG_VERSION\".*\"Checksum\": \").", "$1x"));
        run(
                Map.of(),
                base().resolve(forged),
                "sh",
                "-c",
                "sha256sum $(cut -c 67- SHA256SUMS) > new && mv new SHA256SUMS");
        assertRefused(forged, "与其清单不符");
    }

    @Test
    void findsARecordThatWasChangedBeforeTheBackup() throws Exception {
        try (var other = EmbeddedPostgres.durable(folder.resolve("other"), Nginx.freePort())) {
            Schema.makeIn(other);
            try (var writers = WriteLoad.on(other)) {
                writers.awaitCommits(20);
            }
            execute(other, "alter table audit.event disable trigger append_only");
            execute(other, "update audit.event set act = 'another' where id = (select id from audit.event limit 1)");
            var elsewhere =
                    Map.of("WULI_BACKUP", folder.resolve("other-backups").toString(), "WULI_FILES_FOLDER", "");
            assertEquals(0, script(libpq(other, elsewhere), "backup.sh").status());
            var answer = script(elsewhere, "verify.sh");
            assertEquals(1, answer.status());
            assertTrue(answer.text().contains("CHANGED"), answer.text());
        }
    }

    @Test
    void linksFilesThatItHasAndMissesNone() throws Exception {
        store(LATER_KEY);
        var second = backup();
        var inFirst = base().resolve(first).resolve("files/0a/0a").resolve(KEY);
        var inSecond = base().resolve(second).resolve("files/0a/0a").resolve(KEY);
        assertEquals(Files.getAttribute(inFirst, "unix:ino"), Files.getAttribute(inSecond, "unix:ino"));
        assertTrue(Files.exists(base().resolve(second).resolve("files/0b/0b").resolve(LATER_KEY)));
        assertEquals(
                2,
                Files.readAllLines(base().resolve(second).resolve("files.sha256"))
                        .size());

        execute(postgres, row(NEVER_STORED));
        var third = backup();
        execute(postgres, "delete from biz.stored_file where storage_key = '" + NEVER_STORED + "'");
        var answer = script("verify.sh", third);
        assertEquals(1, answer.status());
        assertTrue(answer.text().contains("缺少 1 个"), answer.text());
        run(Map.of(), base(), "rm", "-r", third, second);
    }

    @Test
    void neverTakesTheKeysAlong() throws Exception {
        for (var place : List.of(backups(), files())) {
            var answer = script(libpq(postgres, Map.of("WULI_KEYS_FILE", place + "/x/../keys.json")), "backup.sh");
            assertEquals(1, answer.status());
            assertTrue(answer.text().contains("密钥绝不能与备份放在一起"), answer.text());
        }
    }

    @Test
    void backsUpProvesAndRotatesWhatRunsOnThisMachine() throws Exception {
        var own = folder.resolve("backup");
        var variables = Map.of(
                "WULI_VAR", folder.toString(),
                "WULI_BACKUP", own.toString(),
                "WULI_DATABASE_PORT", Integer.toString(postgres.port()),
                "WULI_BACKUP_DAILY", "1",
                "WULI_BACKUP_MONTHLY", "1");
        for (int i = 0; i < 2; i++) {
            var answer = script(variables, "local.sh", "once.sh");
            assertEquals(0, answer.status(), answer.text());
            assertTrue(answer.text().contains("可用"), answer.text());
            assertEquals(1, names(own.resolve("base")).split(" ").length);
        }
    }

    @Test
    void takesTheFirstAtOnceThenWaitsForTheNightAndEndsWhenTold() throws Exception {
        var own = folder.resolve("nightly");
        var nightly = start(libpq(postgres, Map.of("WULI_BACKUP", own.toString())), "nightly.sh");
        try {
            var said = nightly.inputReader(StandardCharsets.UTF_8);
            assertTrue(said.readLine().contains("备份已完成"));
            assertTrue(said.readLine().contains("可用"));
            while (nightly.children()
                    .noneMatch(child -> child.info().command().orElse("").endsWith("sleep"))) {
                assertTrue(nightly.isAlive());
                Thread.sleep(50);
            }
            var sleeper = nightly.children().toList();
            nightly.destroy();
            assertTrue(nightly.waitFor(10, TimeUnit.SECONDS));
            assertEquals(0, nightly.exitValue());
            assertEquals(1, names(own.resolve("base")).split(" ").length);
            for (var child : sleeper) {
                child.onExit().get(10, TimeUnit.SECONDS);
            }
        } finally {
            nightly.destroyForcibly();
        }
    }

    @Test
    void refusesToRestoreOverData() throws Exception {
        var answer =
                script("restore.sh", first, folder.resolve("postgres/cluster").toString());
        assertEquals(1, answer.status());
        assertTrue(answer.text().contains("不是空的"), answer.text());
    }

    @Test
    void neverArchivesTwoContentsUnderOneName() throws Exception {
        var segment = Files.writeString(folder.resolve("segment"), "one");
        var name = "0000000900000000000000FF";
        assertEquals(0, script("archive.sh", segment.toString(), name).status());
        assertEquals(0, script("archive.sh", segment.toString(), name).status());
        Files.writeString(segment, "two");
        var answer = script("archive.sh", segment.toString(), name);
        assertEquals(1, answer.status());
        assertTrue(answer.text().contains("内容不同"), answer.text());
        Files.delete(backups().resolve("wal").resolve(name + ".gz"));
    }

    @Test
    void keepsTheNewestOfEachMonthAndTheLogOfTheDailyOnes() throws Exception {
        var own = Files.createDirectories(folder.resolve("rotation"));
        var names = List.of(
                "20260131T183000Z", "20260227T183000Z", "20260228T183000Z", "20260330T183000Z", "20260331T183000Z");
        for (int i = 0; i < names.size(); i++) {
            var backup = Files.createDirectories(own.resolve("base").resolve(names.get(i)));
            Files.writeString(backup.resolve("facts"), "first_wal=0000000100000000000000%02X\n".formatted(8 + i));
        }
        Files.createDirectories(own.resolve("wal"));
        for (var segment : List.of(
                "00000001000000000000000A",
                "00000001000000000000000B",
                "00000002000000000000000B",
                "00000001000000000000000C",
                "00000001000000000000000A.00000028.backup",
                "00000002.history")) {
            Files.createFile(own.resolve("wal").resolve(segment + ".gz"));
        }
        var answer = script(
                Map.of("WULI_BACKUP", own.toString(), "WULI_BACKUP_DAILY", "2", "WULI_BACKUP_MONTHLY", "2"),
                "rotate.sh");
        assertEquals(new Answer(0, ""), answer);
        assertEquals("20260228T183000Z 20260330T183000Z 20260331T183000Z", names(own.resolve("base")));
        assertEquals(
                "00000001000000000000000B.gz 00000001000000000000000C.gz 00000002.history.gz 00000002000000000000000B.gz",
                names(own.resolve("wal")));
    }

    private static Path backups() {
        return folder.resolve("backups");
    }

    private static Path base() {
        return backups().resolve("base");
    }

    private static Path files() {
        return folder.resolve("files");
    }

    /** @return the name of the backup */
    private static String backup() throws Exception {
        var known = Files.exists(base()) ? names(base()) : "";
        var answer = script(
                libpq(
                        postgres,
                        Map.of(
                                "WULI_KEYS_FILE",
                                folder.resolve("keys/keys.json").toString())),
                "backup.sh");
        assertEquals(0, answer.status(), answer.text());
        var found = new ArrayList<>(List.of(names(base()).split(" ")));
        found.removeAll(List.of(known.split(" ")));
        assertEquals(1, found.size(), answer.text());
        return found.getFirst();
    }

    /** A server over what was restored; it takes the passwords of the old one, which are never in a backup. */
    private static EmbeddedPostgres restored(String backup, String moment, String name) throws Exception {
        var home = Files.createDirectory(folder.resolve(name));
        var answer = script(
                Map.of("WULI_FILES_FOLDER", folder.resolve(name + ".files").toString()),
                "restore.sh",
                backup,
                home.resolve("cluster").toString(),
                moment);
        assertEquals(0, answer.status(), answer.text());
        Files.copy(folder.resolve("postgres/passwords"), home.resolve("passwords"));
        var server = EmbeddedPostgres.durable(home, Nginx.freePort(), Map.of("hot_standby", "off"));
        assertEquals("f", text(server, "select pg_is_in_recovery()::text").substring(0, 1));
        return server;
    }

    private static String copyOf(String backup) throws Exception {
        var name = backup.replaceFirst("^....", "2019");
        run(Map.of(), base(), "sh", "-c", "rm -rf " + name + " && cp -r " + backup + " " + name);
        return name;
    }

    private static void assertRefused(String backup, String because) throws Exception {
        var target = folder.resolve("refused");
        var answer = script("restore.sh", backup, target.toString());
        assertEquals(1, answer.status());
        assertTrue(answer.text().contains(because), answer.text());
        run(Map.of(), folder, "rm", "-rf", target.toString());
    }

    /** The place in the log up to which PostgreSQL's own manifest says that the backup goes. */
    private static LogSequenceNumber end(String backup) throws IOException {
        var manifest = Files.readString(base().resolve(backup).resolve("database/backup_manifest"));
        var found = Pattern.compile("\"End-LSN\": \"([^\"]+)\"").matcher(manifest);
        assertTrue(found.find());
        return LogSequenceNumber.valueOf(found.group(1));
    }

    private static void store(String key) throws Exception {
        var place = Files.createDirectories(files().resolve(key.substring(0, 2)).resolve(key.substring(2, 4)));
        Files.write(place.resolve(key), HexFormat.of().parseHex(key));
        Files.write(place.resolve(key + ".part"), new byte[] {1});
        execute(postgres, row(key));
    }

    private static String row(String key) {
        return """
                insert into biz.stored_file (tenant_id, id, storage_key, name, media_type, size, sha256, wrapped_key, purpose,
                                             unit_id, person_id, uploaded_by)
                values (uuidv7(), uuidv7(), '%s', '试', 'text/plain', 1, '', '', 'TRIAL', uuidv7(), uuidv7(), uuidv7())
                """.formatted(key);
    }

    private static void awaitArchived(String segment) throws Exception {
        var file = backups().resolve("wal").resolve(segment + ".gz");
        for (int i = 0; i < 300 && !Files.exists(file); i++) {
            Thread.sleep(50);
        }
        assertTrue(Files.exists(file), segment);
    }

    private static Set<Long> numbers(WriteLoad load) {
        return load.commits().stream().map(WriteLoad.Commit::number).collect(Collectors.toSet());
    }

    private static Set<Long> numbers(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.superuserConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select number from trial.note")) {
            var found = new TreeSet<Long>();
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
            return found;
        }
    }

    private static long insert(EmbeddedPostgres server) throws SQLException {
        return Long.parseLong(text(server, "insert into trial.note (text) values ('又') returning number::text"));
    }

    private static String text(String query) throws SQLException {
        return text(postgres, query);
    }

    private static String text(EmbeddedPostgres server, String query) throws SQLException {
        try (var connection = server.superuserConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(EmbeddedPostgres server, String command) throws SQLException {
        try (var connection = server.superuserConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String names(Path parent) throws IOException {
        try (var files = Files.list(parent)) {
            return files.map(each -> each.getFileName().toString()).sorted().collect(Collectors.joining(" "));
        }
    }

    private static Map<String, String> libpq(EmbeddedPostgres server, Map<String, String> more) {
        var variables = new HashMap<>(more);
        variables.putAll(Map.of(
                "PGHOST",
                "127.0.0.1",
                "PGPORT",
                Integer.toString(server.port()),
                "PGUSER",
                "wuli_backup",
                "PGPASSWORD",
                server.passwordOf("wuli_backup")));
        return variables;
    }

    private static String script(String name) {
        return Deployment.folder("backup").resolve(name).toString();
    }

    private static Answer script(String name, String... words) throws Exception {
        return script(Map.of(), name, words);
    }

    private static Answer script(Map<String, String> variables, String name, String... words) throws Exception {
        return answer(start(variables, name, words));
    }

    private static Process start(Map<String, String> variables, String name, String... words) throws Exception {
        var all = new HashMap<>(Map.of(
                "WULI_BACKUP", backups().toString(),
                "WULI_FILES_FOLDER", files().toString(),
                "PSQL", Deployment.program("find-psql.sh"),
                "POSTGRES", EmbeddedPostgres.program().toString()));
        all.putAll(variables);
        var command = new ArrayList<>(List.of("sh", script(name)));
        command.addAll(List.of(words));
        return start(all, folder, command);
    }

    private static Process start(Map<String, String> variables, Path where, List<String> words) throws IOException {
        var builder = new ProcessBuilder(words).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().putAll(variables);
        return builder.start();
    }

    private static Answer run(Map<String, String> variables, Path where, String... words) throws Exception {
        return answer(start(variables, where, List.of(words)));
    }

    private static Answer answer(Process process) throws Exception {
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text.strip());
    }
}
