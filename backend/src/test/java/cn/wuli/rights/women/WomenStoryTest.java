package cn.wuli.rights.women;

import static cn.wuli.rights.WomenSteps.check;
import static cn.wuli.rights.WomenSteps.filed;
import static cn.wuli.rights.WomenSteps.filing;
import static cn.wuli.rights.WomenSteps.found;
import static cn.wuli.rights.WomenSteps.planned;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.rights.WomenSteps;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plan, checks and cases: the committee alone reads a case, over the API and in SQL. */
@WuliTest
class WomenStoryTest {
    private static final Persona HEAD = Persona.CAMPUS_VICE_CHAIR;
    private static final Persona CHAIR = Persona.CAMPUS_CHAIR;
    private static final String LEDGER = "/api/women-ledger?year=2026";

    @Inject
    Sql sql;

    @BeforeEach
    void seatTheCommittee() {
        WomenSteps.committee();
    }

    @AfterAll
    static void dissolve() {
        WomenSteps.dissolve();
    }

    @Test
    void bringsACaseToTheCommitteeAndToNobodyElse() throws Exception {
        String id = filed("怀孕八个月仍排夜班");
        as(HEAD).get("/api/inbox?objectId=" + id).then().body("items", hasSize(1));
        as(CHAIR).get("/api/inbox?objectId=" + id).then().body("items", hasSize(0));
        as(HEAD).get("/api/women-cases").then().statusCode(200).body("id", hasItem(id));
        as(CHAIR).get("/api/women-cases").then().statusCode(200).body("id", not(hasItem(id)));
        as(CHAIR).get("/api/women-cases/" + id).then().statusCode(404);
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .get("/api/women-cases/" + id)
                .then()
                .statusCode(200)
                .body("words", equalTo("怀孕八个月仍排夜班"));
        step(CHAIR, id, "closing", Map.of("opinion", "无权")).statusCode(404);
        step(HEAD, id, "notes", Map.of("notedOn", "2026-11-20", "words", "约谈了部门负责人"))
                .statusCode(200)
                .body("notes[0].words", equalTo("约谈了部门负责人"));
        step(HEAD, id, "closing", Map.of("opinion", "本周起不再排夜班")).statusCode(200);
        step(HEAD, id, "closing", Map.of("opinion", "再来一次")).statusCode(409);
        as(HEAD).get("/api/inbox?objectId=" + id).then().body("items", hasSize(0));
        as(Persona.MEMBER)
                .get("/api/own-women-cases")
                .then()
                .body("cases.find { it.id == '" + id + "' }.result", equalTo("本周起不再排夜班"))
                .body("cases.find { it.id == '" + id + "' }.notes", hasSize(0));
        as(Persona.OTHER_MEMBER).get("/api/own-women-cases").then().body("cases.id", not(hasItem(id)));
        as(Persona.MEMBER)
                .get("/api/my-data/accesses")
                .then()
                .body("items.find { it.objectType == 'women-case' }.purpose", equalTo("办理女职工权益事项"));
        assertThrows(
                RuntimeException.class,
                () -> inSql(HEAD, "select id from sec.women_case"),
                "the application has a right on the table");
        try (var connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement(
                        "select encode(content, 'escape') from sec.women_case where id = ?::uuid")) {
            query.setString(1, id);
            var row = query.executeQuery();
            row.next();
            assertFalse(row.getString(1).contains("夜班"));
        }
    }

    @Test
    void saysSoWhereThereIsNoCommittee() {
        WomenSteps.dissolve();
        as(Persona.MEMBER)
                .body(filing("没有委员会"))
                .post("/api/own-women-cases")
                .then()
                .statusCode(409)
                .body("title", containsString("女职工委员会"));
    }

    @Test
    void looksAtEveryRuleAndFollowsWhatIsNotKept() {
        Map<String, Object> half =
                Map.of("checkedOn", "2026-11-20", "items", List.of(Map.of("code", "protect-leave", "met", true)));
        as(HEAD).body(half).post("/api/women-checks").then().statusCode(422).body("errors.path", hasItem("items"));
        as(HEAD).body(check("protect-overtime", ""))
                .post("/api/women-checks")
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("items[0].situation"));
        String id = found("两名孕期教师排了晚自习");
        as(HEAD).get(LEDGER)
                .then()
                .body(finding(id) + ".overdue", equalTo(true))
                .body(finding(id) + ".basis", containsString("第六条"))
                .body("onCommittee", equalTo(true));
        settle(id).statusCode(204);
        settle(id).statusCode(404);
        as(CHAIR)
                .get(LEDGER)
                .then()
                .body(finding(id) + ".settledAs", equalTo("已调整排班"))
                .body("onCommittee", equalTo(false));
        as(Persona.MEMBER).get("/api/own-women-cases").then().body("protections.figure", hasItem("98天"));
    }

    @Test
    void doesWhatItPlannedOnce() {
        String id = planned("女职工权益讲座", "2026-03-08");
        as(HEAD).get(LEDGER).then().body("plan.find { it.id == '" + id + "' }.overdue", equalTo(true));
        complete(id).statusCode(204);
        complete(id).statusCode(404);
        as(HEAD).get(LEDGER)
                .then()
                .body("plan.find { it.id == '" + id + "' }.doneOn", equalTo("2026-03-07"))
                .body("plan.find { it.id == '" + id + "' }.overdue", equalTo(false));
        as(Persona.OTHER_CAMPUS_CHAIR).get(LEDGER).then().body("plan.id", not(hasItem(id)));
        as(Persona.MEMBER).get(LEDGER).then().statusCode(403);
    }

    private List<String> inSql(Persona persona, String query) {
        return ActingContext.callAs(
                new ActingPost(persona.subject(), persona.postId()),
                () -> QuarkusTransaction.requiringNew().call(() -> sql.list(row -> row.text("id"), query)));
    }

    private static ValidatableResponse complete(String id) {
        return as(HEAD).body(Map.of("doneOn", "2026-03-07", "account", "讲座一场，86 人参加"))
                .post("/api/women-plan-items/" + id + "/completion")
                .then();
    }

    private static ValidatableResponse settle(String id) {
        return as(HEAD).body(Map.of("opinion", "已调整排班"))
                .post("/api/women-findings/" + id + "/settlement")
                .then();
    }

    private static ValidatableResponse step(Persona persona, String id, String step, Map<String, ?> body) {
        return as(persona)
                .body(body)
                .post("/api/women-cases/" + id + "/" + step)
                .then();
    }

    private static String finding(String id) {
        return "findings.find { it.id == '" + id + "' }";
    }
}
