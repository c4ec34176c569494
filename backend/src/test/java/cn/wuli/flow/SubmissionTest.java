package cn.wuli.flow;

import static cn.wuli.flow.SubmissionSteps.acting;
import static cn.wuli.flow.SubmissionSteps.grant;
import static cn.wuli.flow.SubmissionSteps.submit;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@WuliTest
class SubmissionTest {
    @Inject
    Submissions submissions;

    @Inject
    Heard heard;

    /** A module of the sender that waits for decisions, and reads its own union's rows when it hears of one. */
    @ApplicationScoped
    static class Heard {
        private final BlockingQueue<SubmissionDecided> decisions = new LinkedBlockingQueue<>();

        @Inject
        CaseSearch search;

        void on(@Observes SubmissionDecided decision) {
            search.sent(decision.caseId());
            decisions.add(decision);
        }

        /** Decisions of other tests may come first. */
        SubmissionDecided of(UUID caseId) throws InterruptedException {
            for (int i = 0; i < 50; i++) {
                SubmissionDecided decision = decisions.poll(10, TimeUnit.SECONDS);
                assertNotNull(decision, "nothing was delivered");
                if (decision.caseId().equals(caseId)) {
                    return decision;
                }
            }
            throw new AssertionError("not delivered");
        }
    }

    @Test
    void bringsTheResultBackToTheSendersModule() throws InterruptedException {
        UUID id = submit(Persona.CAMPUS_CHAIR, SmallProvince.PROVINCE);
        as(Persona.PROVINCE_WELFARE_OFFICER)
                .get("/api/submissions/received/{id}", id)
                .then()
                .statusCode(200)
                .body("fromName", equalTo("甲大学工会"))
                .body("snapshot.amount", equalTo(500_000))
                .body("allowedActions.action", hasItem("APPROVE"));
        decide(Persona.PROVINCE_CHAIR, id, "APPROVE", "同意追加").statusCode(200).body("status", equalTo("APPROVED"));
        SubmissionDecided decision = heard.of(id);
        assertEquals(CaseStatus.APPROVED, decision.status());
        assertEquals(500_000, decision.result().get("amount").asInt());
        as(Persona.CAMPUS_CHAIR)
                .get("/api/submissions/sent/{id}", id)
                .then()
                .body("status", equalTo("APPROVED"))
                .body("opinion", equalTo("同意追加"));
    }

    @Test
    void decidesOnceAndWantsAnOpinionForARefusal() {
        UUID id = submit(Persona.CAMPUS_CHAIR, SmallProvince.PROVINCE);
        decide(Persona.PROVINCE_CHAIR, id, "RETURN", "").statusCode(422).body("errors[0].path", equalTo("opinion"));
        decide(Persona.PROVINCE_CHAIR, id, "RETURN", "请补充材料").statusCode(200);
        decide(Persona.PROVINCE_CHAIR, id, "APPROVE", "").statusCode(409);
    }

    @Test
    void submitsMoneyMattersByManagementOnly() {
        DomainProblem guided =
                assertThrows(DomainProblem.class, () -> submit(Persona.GUIDED_CAMPUS_CHAIR, SmallProvince.PROVINCE));
        assertEquals(FlowProblem.TARGET, guided.type());
        submit(Persona.GUIDED_CAMPUS_CHAIR, SmallProvince.CITY);
        DomainProblem sibling =
                assertThrows(DomainProblem.class, () -> submit(Persona.CAMPUS_CHAIR, SmallProvince.OTHER_CAMPUS));
        assertEquals(FlowProblem.TARGET, sibling.type());
    }

    @Test
    void keepsOneOpenSubmissionForAnObject() {
        UUID grant = Ids.next();
        UUID first = acting(Persona.CAMPUS_CHAIR, () -> submissions.submit(grant(SmallProvince.PROVINCE, grant)));
        DomainProblem again = assertThrows(
                DomainProblem.class,
                () -> acting(Persona.CAMPUS_CHAIR, () -> submissions.submit(grant(SmallProvince.PROVINCE, grant))));
        assertEquals(FlowProblem.ALREADY_SUBMITTED, again.type());
        as(Persona.CAMPUS_CHAIR)
                .post("/api/submissions/sent/{id}/withdrawal", first)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        decide(Persona.PROVINCE_CHAIR, first, "APPROVE", "").statusCode(409);
        acting(Persona.CAMPUS_CHAIR, () -> submissions.submit(grant(SmallProvince.PROVINCE, grant)));
    }

    @Test
    void showsNothingToASiblingOrToWhoSubmitted() {
        UUID id = submit(Persona.CAMPUS_CHAIR, SmallProvince.PROVINCE);
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/submissions/sent/{id}", id)
                .then()
                .statusCode(404);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/submissions/received/{id}", id)
                .then()
                .statusCode(404);
        as(Persona.PROVINCE_CHAIR)
                .get("/api/submissions/sent?limit=200")
                .then()
                .body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void letsTheAuditorReadAndNotDecide() {
        UUID id = submit(Persona.CAMPUS_CHAIR, SmallProvince.PROVINCE);
        as(Persona.PROVINCE_AUDITOR)
                .get("/api/submissions/received/{id}", id)
                .then()
                .statusCode(200);
        decide(Persona.PROVINCE_AUDITOR, id, "APPROVE", "").statusCode(403);
    }

    @Test
    void keepsTheCopyAsItWasHandedIn() throws SQLException {
        UUID id = submit(Persona.CAMPUS_CHAIR, SmallProvince.PROVINCE);
        String forge = "update biz.inbox_case set snapshot = '{\"amount\": 1}' where id = '" + id + "'";
        try (Connection connection = TestDatabase.server().superuserConnection();
                var statement = connection.createStatement()) {
            assertEquals(
                    "23514",
                    assertThrows(SQLException.class, () -> statement.execute(forge))
                            .getSQLState());
            // Even if somebody took the guard away, reading would tell.
            statement.execute("alter table biz.inbox_case disable trigger immutable");
            statement.execute(forge);
            statement.execute("alter table biz.inbox_case enable trigger immutable");
            as(Persona.PROVINCE_CHAIR)
                    .get("/api/submissions/received/{id}", id)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:wuli:problem:flow-copy-altered"));
            statement.execute("set session_replication_role = replica");
            statement.execute("delete from biz.inbox_case where id = '" + id + "'");
        }
    }

    private static ValidatableResponse decide(Persona persona, UUID id, String action, String opinion) {
        return as(persona)
                .body(Map.of("action", action, "opinion", opinion, "result", Map.of("amount", 500_000)))
                .post("/api/submissions/received/{id}/decision", id)
                .then();
    }
}
