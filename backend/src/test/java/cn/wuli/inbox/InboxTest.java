package cn.wuli.inbox;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.inbox.TaskDecisions.Decision;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@WuliTest
class InboxTest {
    private static final String KIND = "probe.decidable";

    @Inject
    Inbox inbox;

    /** A module whose objects are decided from the list; it refuses one of them. */
    @ApplicationScoped
    static class Probe implements TaskDecisions {
        static volatile UUID refused = new UUID(0, 0);

        @Inject
        Inbox inbox;

        @Override
        public Set<String> kinds() {
            return Set.of(KIND);
        }

        @Override
        public void decide(String kind, UUID objectId, Decision decision, @Nullable String opinion) {
            if (objectId.equals(refused)) {
                throw new DomainProblem(CommonProblem.OWN_CASE);
            }
            inbox.close("PROBE", objectId, decision.name());
        }
    }

    @Test
    void waitsForThePostsOfTheUnitAndForNobodyElse() {
        UUID object = open(Persona.BRANCH_SECRETARY, KIND, Calendars.today());
        assertEquals(
                List.of("TODAY"),
                rows(Persona.CAMPUS_WELFARE_OFFICER, "TODO", object).getList("items.dueState"));
        assertEquals(
                1,
                rows(Persona.CAMPUS_SECOND_WELFARE_OFFICER, "TODO", object)
                        .getList("items")
                        .size());
        for (Persona other : List.of(
                Persona.CAMPUS_TREASURER,
                Persona.BRANCH_CHAIR,
                Persona.OTHER_CAMPUS_WELFARE_OFFICER,
                Persona.PROVINCE_WELFARE_OFFICER,
                Persona.OTHER_BRANCH_SECRETARY)) {
            assertEquals(0, rows(other, "TODO", object).getList("items").size(), other::name);
        }
        assertEquals(
                1,
                rows(Persona.BRANCH_SECRETARY, "STARTED", object)
                        .getList("items")
                        .size());
        assertEquals(
                0,
                rows(Persona.OTHER_BRANCH_SECRETARY, "STARTED", object)
                        .getList("items")
                        .size());
    }

    @Test
    void listsOverdueFirstAndPagesOn() {
        UUID later =
                open(Persona.BRANCH_SECRETARY, "probe.paging", Calendars.today().plusDays(30));
        UUID overdue =
                open(Persona.BRANCH_SECRETARY, "probe.paging", Calendars.today().minusDays(2));
        UUID never = open(Persona.BRANCH_SECRETARY, "probe.paging", null);
        JsonPath first = as(Persona.CAMPUS_WELFARE_OFFICER)
                .get("/api/inbox?kind=probe.paging&limit=2&withTotal=true")
                .then()
                .statusCode(200)
                .body("items[0].dueState", equalTo("OVERDUE"))
                .body("items[0].daysLeft", lessThan(0))
                .body("total", equalTo(3))
                .extract()
                .jsonPath();
        assertEquals(List.of(overdue.toString(), later.toString()), first.getList("items.objectId"));
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .queryParam("cursor", first.getString("nextCursor"))
                .get("/api/inbox?kind=probe.paging&limit=2")
                .then()
                .body("items.objectId", equalTo(List.of(never.toString())));
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .get("/api/inbox?kind=probe.paging&overdue=true")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void decidesManyAndReportsEachRow() {
        UUID good = open(Persona.BRANCH_SECRETARY, KIND, null);
        UUID bad = open(Persona.BRANCH_SECRETARY, KIND, null);
        Probe.refused = bad;
        List<String> tasks = List.of(taskOf(good), taskOf(bad), Ids.next().toString());
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .body(Map.of("taskIds", tasks, "decision", "APPROVE"))
                .post("/api/inbox/decisions")
                .then()
                .statusCode(200)
                .body("done", equalTo(List.of(true, false, false)))
                .body("[1].problem", equalTo("own-case"))
                .body("[2].problem", equalTo("not-found"));
        assertEquals(
                1,
                rows(Persona.CAMPUS_WELFARE_OFFICER, "DONE", good)
                        .getList("items")
                        .size());
        assertEquals(
                1,
                rows(Persona.CAMPUS_WELFARE_OFFICER, "TODO", bad)
                        .getList("items")
                        .size());
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .body(Map.of("taskIds", List.of(taskIdDone(good)), "decision", "APPROVE"))
                .post("/api/inbox/decisions")
                .then()
                .body("[0].problem", equalTo("task-already-closed"));
    }

    @Test
    void refusesAnEmptyBatchAndOneOf201() {
        for (int size : new int[] {0, 201}) {
            List<UUID> ids =
                    java.util.stream.Stream.generate(Ids::next).limit(size).toList();
            as(Persona.CAMPUS_WELFARE_OFFICER)
                    .body(Map.of("taskIds", ids, "decision", "APPROVE"))
                    .post("/api/inbox/decisions")
                    .then()
                    .statusCode(422)
                    .body("errors.message", hasItem("一次可办理 1 至 200 项"));
        }
    }

    @Test
    void keepsAClaimedTaskFromOthersOfTheSamePost() {
        UUID object = open(Persona.BRANCH_SECRETARY, KIND, null);
        String task = taskOf(object);
        assertTrue(rows(Persona.CAMPUS_WELFARE_OFFICER, "TODO", object).getBoolean("items[0].claimable"));
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .put("/api/inbox/tasks/" + task + "/claim")
                .then()
                .statusCode(204);
        JsonPath own = rows(Persona.CAMPUS_WELFARE_OFFICER, "TODO", object);
        assertTrue(own.getBoolean("items[0].releasable"));
        JsonPath others = rows(Persona.CAMPUS_SECOND_WELFARE_OFFICER, "TODO", object);
        assertFalse(others.getBoolean("items[0].claimable"));
        assertFalse(others.getBoolean("items[0].releasable"));
        assertFalse(others.getBoolean("items[0].decidable"));
        as(Persona.CAMPUS_SECOND_WELFARE_OFFICER)
                .put("/api/inbox/tasks/" + task + "/claim")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:task-claimed"))
                .body("title", equalTo("该事项已由测试CAMPUS_WELFARE_OFFICER签收"));
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .delete("/api/inbox/tasks/" + task + "/claim")
                .then()
                .statusCode(204);
        as(Persona.CAMPUS_SECOND_WELFARE_OFFICER)
                .put("/api/inbox/tasks/" + task + "/claim")
                .then()
                .statusCode(204);
        as(Persona.OTHER_CAMPUS_WELFARE_OFFICER)
                .put("/api/inbox/tasks/" + task + "/claim")
                .then()
                .statusCode(404);
    }

    @Test
    void copiesForInformation() {
        UUID object = Ids.next();
        inTransactionAs(
                Persona.BRANCH_SECRETARY,
                () -> inbox.copy(request("probe.copy", object, Persona.BRANCH_SECRETARY, "CHAIR", null)));
        assertEquals(
                1, rows(Persona.CAMPUS_CHAIR, "COPIED", object).getList("items").size());
        assertEquals(
                0,
                rows(Persona.CAMPUS_WELFARE_OFFICER, "COPIED", object)
                        .getList("items")
                        .size());
        as(Persona.CAMPUS_CHAIR).get("/api/inbox/counts").then().body("copied", not(equalTo(0)));
    }

    @Test
    void opensOnlyOneTaskOfAKindForAnObject() {
        UUID object = open(Persona.BRANCH_SECRETARY, KIND, null);
        assertThrows(
                RuntimeException.class,
                () -> inTransactionAs(
                        Persona.BRANCH_SECRETARY,
                        () -> inbox.open(request(KIND, object, Persona.BRANCH_SECRETARY, "WELFARE_OFFICER", null))));
    }

    @Test
    void showsTheNumberInTheSession() {
        open(Persona.BRANCH_SECRETARY, KIND, null);
        int waiting = as(Persona.CAMPUS_WELFARE_OFFICER)
                .get("/api/inbox/counts")
                .jsonPath()
                .getInt("waiting");
        as(Persona.CAMPUS_WELFARE_OFFICER).get("/api/session").then().body("counts.inbox", equalTo(waiting));
    }

    private UUID open(Persona by, String kind, @Nullable LocalDate dueOn) {
        UUID object = Ids.next();
        inTransactionAs(by, () -> inbox.open(request(kind, object, by, "WELFARE_OFFICER", dueOn)));
        return object;
    }

    private static TaskRequest request(String kind, UUID object, Persona by, String post, @Nullable LocalDate dueOn) {
        return new TaskRequest(
                kind,
                "PROBE",
                object,
                "测试事项",
                "/probe/" + object,
                by.unitId(),
                null,
                Assignee.posts(Persona.CAMPUS_CHAIR.unitId(), List.of(post), "甲大学工会"),
                new Starter(by.personId(), by.personName()),
                dueOn);
    }

    private static void inTransactionAs(Persona persona, Runnable work) {
        ActingContext.callAs(new ActingPost(persona.subject(), persona.postId()), () -> {
            QuarkusTransaction.requiringNew().run(work);
            return null;
        });
    }

    private static String taskOf(UUID object) {
        return rows(Persona.CAMPUS_WELFARE_OFFICER, "TODO", object).getString("items[0].id");
    }

    private static String taskIdDone(UUID object) {
        return rows(Persona.CAMPUS_WELFARE_OFFICER, "DONE", object).getString("items[0].id");
    }

    private static JsonPath rows(Persona persona, String box, UUID object) {
        return as(persona)
                .get("/api/inbox?box=" + box + "&objectId=" + object)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
