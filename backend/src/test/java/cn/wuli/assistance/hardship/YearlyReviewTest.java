package cn.wuli.assistance.hardship;

import static cn.wuli.assistance.Families.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.platform.export.TakenLists;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A file holds for a year: the morning's run calls, reminds and suspends; people keep, end and begin anew (A14, R12). */
@WuliTest
class YearlyReviewTest {
    @Inject
    YearlyReview yearlyReview;

    @Test
    void isCalledSixtyDaysAheadAndKeptAfterANewDeclaration() {
        String id = Families.active();
        file(id).body("reviewedUntil", equalTo(Calendars.today().plusMonths(12).toString()));
        run();
        file(id).body("status", equalTo("ACTIVE"));
        holdsUntil(id, Calendars.today().plusDays(60));
        run();
        file(id).body("status", equalTo("REVIEW_DUE")).body("round", equalTo(2)).body("dueOn", notNullValue());
        inbox(Persona.BRANCH_SECRETARY, id, "hardship.redeclare").body("items", hasSize(1));
        review(Persona.CAMPUS_CHAIR, id, "retention").statusCode(409).body("title", containsString("家庭还没有重新申报"));
        declareAnew(id, 6_000_000);
        file(id).body("status", equalTo("REVIEW_DUE"))
                .body("redeclaredAt", notNullValue())
                .body("category", equalTo("DEEP"));
        inbox(Persona.BRANCH_SECRETARY, id, "hardship.redeclare").body("items", hasSize(0));
        inbox(Persona.CAMPUS_CHAIR, id, "hardship.yearly").body("items", hasSize(1));
        review(Persona.BRANCH_SECRETARY, id, "retention").statusCode(403);
        review(Persona.CAMPUS_CHAIR, id, "retention")
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("category", equalTo("RELATIVE"))
                .body("redeclaredAt", nullValue())
                .body("reviewedUntil", equalTo(Calendars.today().plusMonths(12).toString()))
                .body("timeline.words", hasItem("启动年度复核"));
    }

    @Test
    void remindsTwiceAndSuspendsTheDayAfter() {
        String id = Families.active();
        holdsUntil(id, Calendars.today().plusDays(31));
        run();
        assertEquals(0, reminders(id));
        holdsUntil(id, Calendars.today().plusDays(30));
        run();
        run();
        assertEquals(1, reminders(id));
        holdsUntil(id, Calendars.today().plusDays(7));
        run();
        run();
        assertEquals(2, reminders(id));
        holdsUntil(id, Calendars.today());
        run();
        file(id).body("status", equalTo("REVIEW_DUE"));
        propose(id).statusCode(201);
        holdsUntil(id, Calendars.today().minusDays(1));
        run();
        file(id).body("status", equalTo("SUSPENDED")).body("reason", containsString("期满未重新申报"));
        propose(id).statusCode(409);
        declareAnew(id, 3_000_000);
        file(id).body("status", equalTo("REVIEW_DUE"));
        run();
        file(id).body("status", equalTo("REVIEW_DUE"));
        review(Persona.CAMPUS_VICE_CHAIR, id, "retention").statusCode(200).body("status", equalTo("ACTIVE"));
    }

    @Test
    void endsWithWordsAndBeginsAnewAsReturnedHardship() {
        String id = Families.active();
        UUID person = UUID.fromString(
                as(Persona.CAMPUS_CHAIR).get("/api/hardship-files/" + id).path("personId"));
        review(Persona.CAMPUS_CHAIR, id, "call").statusCode(200).body("status", equalTo("REVIEW_DUE"));
        review(Persona.CAMPUS_CHAIR, id, "exit", Map.of()).statusCode(422).body("errors[0].path", equalTo("opinion"));
        review(Persona.CAMPUS_CHAIR, id, "exit", Map.of("opinion", "子女已就业，家庭收入恢复"))
                .statusCode(200)
                .body("status", equalTo("EXITED"))
                .body("reason", equalTo("子女已就业，家庭收入恢复"));
        propose(id).statusCode(409);
        as(Persona.BRANCH_SECRETARY)
                .body(Map.of("personId", person))
                .post("/api/hardship-files")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("earlierFileId", equalTo(id))
                .body("declaration.primaryCause", equalTo("ILLNESS"))
                .body("declaration.family.agreementFileId", hasItem(nullValue()))
                .body("declaration.family[0].agreedOn", nullValue());
        file(id).body("status", equalTo("EXITED"));
    }

    @Test
    void isCancelledForGoodAndNeverByTheFamilyItself() {
        String id = Families.active();
        review(Persona.CAMPUS_WELFARE_OFFICER, id, "call").statusCode(200);
        review(Persona.BRANCH_CHAIR, id, "cancellation", Map.of("opinion", "x")).statusCode(403);
        review(Persona.CAMPUS_CHAIR, id, "cancellation", Map.of("opinion", "调离本校"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("allowedActions", hasSize(0));
    }

    @Test
    void listsTheQueueByDayWithItsFilters() {
        String late = Families.active();
        String soon = Families.active();
        String far = Families.active();
        holdsUntil(late, LocalDate.of(2020, 1, 1));
        holdsUntil(soon, LocalDate.of(2020, 1, 2));
        review(Persona.CAMPUS_CHAIR, soon, "call").statusCode(200);
        queue("?until=2020-01-02&limit=200")
                .body("items.id", hasItem(late))
                .body("items.id", hasItem(soon))
                .body("items.id", not(hasItem(far)))
                .body("items.find { it.id == '" + soon + "' }.stage", equalTo("WAITING"));
        queue("?until=2020-01-02&stage=WAITING&limit=200")
                .body("items.id", not(hasItem(late)))
                .body("items.id", hasItem(soon));
        String cursor = queue("?until=2020-01-02&limit=1")
                .body("items.id", equalTo(List.of(late)))
                .extract()
                .path("nextCursor");
        queue("?until=2020-01-02&limit=1&cursor=" + cursor).body("items.id", equalTo(List.of(soon)));
        as(Persona.OTHER_BRANCH_SECRETARY)
                .get("/api/hardship-reviews?until=2020-01-02")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        String sheet = TakenLists.take(Persona.CAMPUS_CHAIR, "/api/hardship-reviews/export?until=2020-01-02");
        assertTrue(sheet.contains("待重新申报"), sheet);
        TakenLists.ask(Persona.BRANCH_SECRETARY, "/api/hardship-reviews/export", false)
                .statusCode(403);
        review(Persona.CAMPUS_CHAIR, soon, "cancellation", Map.of("opinion", "测试结束"))
                .statusCode(200);
        holdsUntil(late, Calendars.today().plusMonths(12));
    }

    private void run() {
        ActingContext.callAs(service(), () -> {
            yearlyReview.run(Calendars.today());
            return true;
        });
    }

    /** As whom the scheduler works for the campus. */
    private static ActingPost service() {
        String subject = "service:" + SmallProvince.CAMPUS;
        try (var connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement("select post_id from auth.service_posts() where subject = ?")) {
            query.setString(1, subject);
            try (var row = query.executeQuery()) {
                row.next();
                return new ActingPost(subject, row.getObject(1, UUID.class));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void declareAnew(String id, long incomeFen) {
        Map<String, Object> declared =
                Families.declaration(Persona.BRANCH_SECRETARY, Families.adult(), Families.adult());
        List<Map<String, Object>> family = castFamily(declared);
        family.getFirst().put("annualIncome", incomeFen);
        as(Persona.BRANCH_SECRETARY)
                .header("If-Match", Families.version(Persona.BRANCH_SECRETARY, id))
                .body(declared)
                .put("/api/hardship-files/" + id + "/declaration")
                .then()
                .statusCode(200);
        step(Persona.BRANCH_SECRETARY, id, "submission").statusCode(200);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> castFamily(Map<String, Object> declared) {
        return (List<Map<String, Object>>) declared.get("family");
    }

    private static ValidatableResponse review(Persona persona, String id, String act) {
        return review(persona, id, act, Map.of("opinion", "同意"));
    }

    private static ValidatableResponse review(Persona persona, String id, String act, Object body) {
        return as(persona)
                .header("If-Match", Families.version(Persona.CAMPUS_CHAIR, id))
                .body(body)
                .post("/api/hardship-reviews/" + id + "/" + act)
                .then();
    }

    private static ValidatableResponse propose(String id) {
        return as(Persona.BRANCH_SECRETARY)
                .body(Map.of("fileId", id, "purpose", "HARDSHIP_AID", "amount", 10_000, "explanation", "治疗费用"))
                .post("/api/aid-grants")
                .then();
    }

    private static ValidatableResponse file(String id) {
        return as(Persona.CAMPUS_CHAIR).get("/api/hardship-files/" + id).then().statusCode(200);
    }

    private static ValidatableResponse queue(String query) {
        return as(Persona.CAMPUS_CHAIR)
                .get("/api/hardship-reviews" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse inbox(Persona persona, String id, String kind) {
        return as(persona)
                .get("/api/inbox?objectId=" + id + "&kind=" + kind)
                .then()
                .statusCode(200);
    }

    private static void holdsUntil(String id, LocalDate day) {
        Families.sql("update biz.hardship_file set reviewed_until = ? where id = ?", day, UUID.fromString(id));
    }

    private static int reminders(String id) {
        try (var connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement("select reminders from biz.hardship_file where id = ?")) {
            query.setObject(1, UUID.fromString(id));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
