package cn.wuli.proof;

import cn.wuli.flow.SubmissionSteps;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Fixtures of the operations on submissions. */
final class FlowFixtures {
    private FlowFixtures() {}

    static void addTo(FixtureBook book) throws SQLException {
        UUID sent = SubmissionSteps.submit(Persona.CAMPUS_CHAIR, SmallProvince.PROVINCE);
        UUID received = received();
        book.add("listSubmissionTargets", () -> Fixture.call().query("flow", "assistance-grant"));
        book.add("listSentSubmissions", Fixture::call);
        book.add("getSentSubmission", () -> Fixture.call().path("id", sent));
        book.add("withdrawSubmission", () -> Fixture.call().path("id", sent).idempotent());
        book.add("listReceivedSubmissions", Fixture::call);
        book.add("getReceivedSubmission", () -> Fixture.call().path("id", received));
        book.add(
                "decideSubmission",
                () -> Fixture.call().path("id", received).idempotent().body(Map.of("action", "APPROVE")));
    }

    /** Nobody submits to a campus in the small province: the row is put there. */
    private static UUID received() throws SQLException {
        UUID id = UUID.randomUUID();
        try (var connection = TestDatabase.server().superuserConnection();
                var insert = connection.prepareStatement(
                        "insert into biz.inbox_case (tenant_id, id, flow, from_unit_id, from_name, object_type, title,"
                                + " snapshot, digest, files) values (?, ?, 'statistics', ?, '试验', 'REPORT', '试验', '{}',"
                                + " biz.copy_digest('{}', '[]'), '[]')")) {
            insert.setObject(1, SmallProvince.CAMPUS);
            insert.setObject(2, id);
            insert.setObject(3, SmallProvince.BRANCH);
            insert.execute();
        }
        return id;
    }
}
