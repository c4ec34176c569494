package cn.wuli.assistance.care;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.assistance.CareCases;
import cn.wuli.assistance.Families;
import cn.wuli.membership.SampleMembers;
import cn.wuli.platform.export.TakenLists;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.FlowDiagrams;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 五必访: what happens to a member becomes a visit by the union's own list, written down and signed for (A17, R20). */
@WuliTest
class CareStoryTest {
    @Test
    void goesFromTheEventToTheSignature() {
        String kind = CareCases.kind("住院甲", "BRANCH", 50_000);
        String id = CareCases.report(Persona.BRANCH_SECRETARY, kind)
                .statusCode(201)
                .body("visitor", equalTo("BRANCH"))
                .body("status", equalTo("OPEN"))
                .extract()
                .path("id");
        as(Persona.BRANCH_CHAIR)
                .get("/api/inbox?kind=care.visit&objectId=" + id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].dueOn", equalTo(CareCases.inWorkingDays(3)));
        CareCases.visit(Persona.BRANCH_CHAIR, id, Map.of("amount", 50_001))
                .statusCode(422)
                .body("errors[0].message", containsString("慰问金上限 500.00 元"));
        CareCases.visit(Persona.BRANCH_CHAIR, id, Map.of("amount", 50_000, "goods", "水果一篮"))
                .statusCode(200)
                .body("status", equalTo("VISITED"))
                .body("visit.words", equalTo("（已隐去，共 12 字）"))
                .body("visit.signedBy", nullValue());
        as(Persona.MEMBER)
                .get("/api/inbox?kind=care.sign&objectId=" + id)
                .then()
                .body("items[0].title", containsString("请确认收到慰问"));
        as(Persona.OTHER_MEMBER).get("/api/care-events/" + id).then().statusCode(404);
        CareCases.sign(Persona.BRANCH_CHAIR, id, Map.of())
                .statusCode(422)
                .body("errors[0].path", equalTo("receiptFileId"));
        CareCases.sign(Persona.MEMBER, id, Map.of())
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("visit.words", equalTo("术后恢复良好，家属陪护。"))
                .body("visit.signedBy", equalTo(SampleMembers.MEMBER.memberName()));
        CareCases.sign(Persona.MEMBER, id, Map.of()).statusCode(409);
    }

    @Test
    void acceptsTheSignedPaperInPlaceOfThePhone() {
        String id = CareCases.report(Persona.BRANCH_SECRETARY, CareCases.kind("住院乙", "BRANCH", 50_000))
                .extract()
                .path("id");
        CareCases.visit(Persona.BRANCH_SECRETARY, id, Map.of("goods", "水果一篮")).statusCode(200);
        String receipt = Families.paper(Persona.BRANCH_SECRETARY, "签字单.pdf");
        CareCases.sign(Persona.BRANCH_SECRETARY, id, Map.of("receiptFileId", receipt))
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("visit.receiptFileId", equalTo(receipt));
    }

    @Test
    void endsAtOnceWhenNothingWasGivenAndGivesNoMoneyWithoutARule() {
        String id = CareCases.report(Persona.BRANCH_SECRETARY, CareCases.kind("退休", "BRANCH", null))
                .extract()
                .path("id");
        CareCases.visit(Persona.BRANCH_CHAIR, id, Map.of("amount", 1))
                .statusCode(422)
                .body("errors[0].message", containsString("没有为“退休”设慰问金标准"));
        CareCases.visit(Persona.BRANCH_CHAIR, id, Map.of()).statusCode(200).body("status", equalTo("DONE"));
    }

    @Test
    void recordsAnEventOnceAndTheUnionVisitsWhereItsListSaysSo() {
        String kind = CareCases.kind("意外", "UNION", null);
        String id = CareCases.report(Persona.BRANCH_SECRETARY, kind)
                .statusCode(201)
                .body("visitor", equalTo("UNION"))
                .extract()
                .path("id");
        CareCases.report(Persona.BRANCH_SECRETARY, kind)
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:care-event-recorded"));
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .get("/api/inbox?kind=care.visit&objectId=" + id)
                .then()
                .body("items", hasSize(1));
        as(Persona.CAMPUS_CHAIR)
                .header("If-Match", CareCases.version(id))
                .body(Map.of())
                .post("/api/care-events/" + id + "/cancellation")
                .then()
                .statusCode(422);
        as(Persona.CAMPUS_CHAIR)
                .header("If-Match", CareCases.version(id))
                .body(Map.of("opinion", "登记有误"))
                .post("/api/care-events/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("reason", equalTo("登记有误"));
        CareCases.report(Persona.BRANCH_SECRETARY, kind).statusCode(201);
    }

    @Test
    void listsWhatIsOverdueAndCountsTheYear() {
        String id = CareCases.report(Persona.BRANCH_SECRETARY, CareCases.kind("婚丧", "BRANCH", null))
                .extract()
                .path("id");
        Families.sql("update biz.care_event set due_on = current_date - 3 where id = ?", UUID.fromString(id));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/care-events?overdue=true&limit=200")
                .then()
                .body("items.id", hasItem(id));
        as(Persona.OTHER_BRANCH_SECRETARY)
                .get("/api/care-events?overdue=true&limit=200")
                .then()
                .body("items.id", not(hasItem(id)));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/care-events/figures?year="
                        + LocalDate.now(Calendars.ZONE).getYear())
                .then()
                .statusCode(200)
                .body("find { it.kindName == '婚丧' }.overdue", greaterThanOrEqualTo(1));
        TakenLists.ask(Persona.MEMBER, "/api/care-events/export", false).statusCode(403);
    }

    @Test
    void isConfiguredByTheUnionAndTheTemplateAddsOnlyWhatIsMissing() {
        as(Persona.BRANCH_CHAIR)
                .body(Map.of())
                .post("/api/care-kinds/template")
                .then()
                .statusCode(403);
        as(Persona.OTHER_CAMPUS_CHAIR)
                .body(Map.of("name", "生病住院", "visitor", "UNION", "withinDays", 1, "basis", "本校文件"))
                .post("/api/care-kinds")
                .then()
                .statusCode(200);
        as(Persona.OTHER_CAMPUS_CHAIR)
                .body(Map.of())
                .post("/api/care-kinds/template")
                .then()
                .statusCode(200)
                .body("name", hasItems("婚丧喜庆", "生病住院", "发生意外", "生活困难", "生育或离岗退休"))
                .body("find { it.name == '生病住院' }.withinDays", equalTo(1))
                .body("find { it.name == '婚丧喜庆' }.amountCap", nullValue());
        List<Map<String, Object>> kinds =
                as(Persona.OTHER_CAMPUS_CHAIR).get("/api/care-kinds").path("findAll { it.name == '发生意外' }");
        as(Persona.OTHER_CAMPUS_CHAIR)
                .header("If-Match", kinds.getFirst().get("version"))
                .body(Map.of(
                        "name",
                        "发生意外",
                        "visitor",
                        "UNION",
                        "withinDays",
                        1,
                        "amountCap",
                        100_000,
                        "basis",
                        "本校文件",
                        "active",
                        false))
                .put("/api/care-kinds/" + kinds.getFirst().get("id"))
                .then()
                .statusCode(200)
                .body("find { it.name == '发生意外' }.active", equalTo(false))
                .body("find { it.name == '发生意外' }.amountCap", equalTo(100_000));
        as(Persona.CAMPUS_CHAIR).get("/api/care-kinds").then().body("name", not(hasItem("生育或离岗退休")));
    }

    @Test
    void allowsExactlyTheMovesOfTheTable() throws IOException {
        assertEquals(16, FlowDiagrams.expectTotal(CareStatus.FLOW, CareStatus.class, CareAction.class));
        FlowDiagrams.expectDrawn("assistance.md", "CareStatus", CareStatus.FLOW);
    }
}
