package cn.wuli.proof;

import static cn.wuli.testsupport.As.as;

import cn.wuli.platform.id.Ids;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;

/** Fixtures of the operations on files, jobs and imports. */
final class PieceFixtures {
    private static final byte[] GIFTS = "名称,单价\n毛巾,10\n".getBytes(StandardCharsets.UTF_8);

    private PieceFixtures() {}

    /** @param pdf with the canary of the campus in its text */
    static void addTo(FixtureBook book, byte[] pdf) throws SQLException {
        giftTable();
        UUID job = job();
        String file = as(Persona.CAMPUS_CHAIR)
                .contentType("multipart/form-data")
                .multiPart("file", "a.pdf", pdf, "application/pdf")
                .post("/api/files")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        UUID run = importRun(file);
        book.add("uploadFile", () -> Fixture.call().upload("file", "a.pdf", pdf, "application/pdf"));
        book.add("downloadFile", () -> Fixture.call().path("id", file));
        book.add("linkFile", () -> Fixture.call().path("id", file));
        book.add("downloadLinkedFile", () -> Fixture.call().path("token", "a-token-that-nobody-signed"));
        book.add("listJobs", Fixture::call);
        book.add("getJob", () -> Fixture.call().path("id", job));
        book.add("cancelJob", () -> Fixture.call().path("id", job));
        book.add("downloadImportTemplate", () -> Fixture.call().path("kind", "test-gifts"));
        book.add(
                "uploadImport",
                () -> Fixture.call().path("kind", "test-gifts").upload("file", "gifts.csv", GIFTS, "text/csv"));
        for (String operation : new String[] {"getImport", "downloadImportErrors", "confirmImport"}) {
            book.add(operation, () -> Fixture.call().path("id", run));
        }
    }

    /** What the import of the tests writes to. */
    private static void giftTable() throws SQLException {
        try (var connection = TestDatabase.server().superuserConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists public.test_gift (name text, price bigint, unit uuid)");
            statement.execute("grant select, insert on public.test_gift to wuli_app");
        }
    }

    private static UUID job() throws SQLException {
        return insert(
                "insert into biz.job (tenant_id, id, kind, parameters, status, finished_at, message, person_id,"
                        + " unit_id, post_id) values (?, ?, 'test', '{}', 'DONE', now(), ?, ?, ?, ?::uuid)",
                Persona.CAMPUS_CHAIR.postId().toString());
    }

    private static UUID importRun(String errorFile) throws SQLException {
        return insert(
                "insert into biz.import_run (tenant_id, id, kind, file_id, file_name, status, message, person_id,"
                        + " unit_id, error_file_id)"
                        + " values (?, ?, 'test-gifts', gen_random_uuid(), 'gifts.csv', 'REFUSED', ?, ?, ?, ?::uuid)",
                errorFile);
    }

    private static UUID insert(String sql, String last) throws SQLException {
        UUID id = Ids.next();
        try (var connection = TestDatabase.server().superuserConnection();
                var insert = connection.prepareStatement(sql)) {
            connection.createStatement().execute("set session_replication_role = replica");
            insert.setObject(1, SmallProvince.CAMPUS);
            insert.setObject(2, id);
            insert.setString(3, Canary.of(SmallProvince.CAMPUS));
            insert.setObject(4, Persona.CAMPUS_CHAIR.personId());
            insert.setObject(5, SmallProvince.CAMPUS);
            insert.setString(6, last);
            insert.execute();
        }
        return id;
    }
}
