package cn.wuli.organisation;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Changes inside a union, decided by four eyes, and on the union itself, decided by its manager. */
@cn.wuli.testsupport.WuliTest
class UnitChangeTest {
    private static final LocalDate TODAY = Calendars.today();
    private static final UUID UNION = SmallProvince.OTHER_CAMPUS;

    @Test
    void foundsRenamesMovesSplitsMergesAndDissolvesBranches() {
        String mother = create(UNION, "母体分工会");
        String daughter = create(UNION, "新建分工会");
        String group = create(UUID.fromString(mother), "GROUP", "工会小组一");

        apply("RENAME", daughter, Map.of("name", "音乐学院分工会"));
        as(Persona.OTHER_CAMPUS_CHAIR).get("/api/units/" + daughter).then().body("name", equalTo("音乐学院分工会"));
        as(Persona.OTHER_CAMPUS_CHAIR)
                .queryParam("q", "yinyuexueyuan")
                .get("/api/units")
                .then()
                .body("items.id", hasItem(daughter));

        apply("MOVE", group, Map.of("parentId", daughter));
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/units/tree?root=" + daughter)
                .then()
                .body("children.id", contains(group));

        apply("SPLIT", daughter, Map.of("newUnits", List.of(unit("BRANCH", "戏剧学院分工会"))));
        String split = idOf("戏剧学院分工会");
        apply("MERGE", mother, Map.of("unitIds", List.of(daughter, split)));
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/units/" + mother)
                .then()
                .body("managedCount", equalTo(1))
                .body("succession.kind", hasItems("MERGE"));
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/units/" + daughter)
                .then()
                .body("status", equalTo("MERGED"))
                .body("superiors.findAll { it.current }", empty());

        refused("DISSOLVE", mother, Map.of(), "unit-not-empty");
        apply("DISSOLVE", group, Map.of());
        apply("DISSOLVE", mother, Map.of());
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/units?parent=" + UNION)
                .then()
                .body("items.name", not(hasItem("母体分工会")));
    }

    @Test
    void keepsThePastAsItWasAndTheFutureForLater() {
        String branch = create(UNION, "数学分工会", TODAY.minusYears(2));
        apply("RENAME", branch, Map.of("name", "统计分工会"), TODAY.minusYears(1));
        apply("RENAME", branch, Map.of("name", "数据科学分工会"), TODAY.plusDays(30), "APPROVED");
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/units/" + branch + "?asOf=" + TODAY.minusMonths(18))
                .then()
                .body("name", equalTo("数学分工会"));
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/units/" + branch)
                .then()
                .body("name", equalTo("统计分工会"))
                .body("versions.name", contains("数据科学分工会", "统计分工会", "数学分工会"))
                .body("succession.kind", contains("RENAME", "RENAME"))
                .body("succession[1].fromName", equalTo("数学分工会"))
                .body("succession[1].toName", equalTo("统计分工会"))
                .body("versions[1].to", equalTo(TODAY.plusDays(29).toString()));
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/units/tree?depth=1&asOf=" + TODAY.plusDays(30))
                .then()
                .body("children.name", hasItem("数据科学分工会"));
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/units/" + branch + "?asOf=" + TODAY.minusYears(3))
                .then()
                .statusCode(404);
        apply("DISSOLVE", branch, Map.of(), TODAY.plusDays(60), "APPROVED");
    }

    @Test
    void refusesTheDecisionOfThePersonWhoProposed() {
        String change = submitted(Persona.OTHER_CAMPUS_ORGANISER, "CREATE", UNION.toString(), newUnit("自批分工会"), TODAY);
        as(Persona.OTHER_CAMPUS_ORGANISER)
                .get("/api/unit-changes/" + change)
                .then()
                .body("allowedActions.find { it.action == 'APPROVE' }.allowed", equalTo(false))
                .body("allowedActions.find { it.action == 'APPROVE' }.reason", notNullValue());
        decide(Persona.OTHER_CAMPUS_ORGANISER, change, "APPROVE", null)
                .statusCode(403)
                .body("type", equalTo("urn:wuli:problem:own-case"));
        decide(Persona.OTHER_CAMPUS_CHAIR, change, "RETURN", null).statusCode(422);
        decide(Persona.OTHER_CAMPUS_CHAIR, change, "RETURN", "请补充批复")
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("opinion", equalTo("请补充批复"));
        as(Persona.CAMPUS_CHAIR).get("/api/unit-changes/" + change).then().statusCode(404);
        as(Persona.OTHER_CAMPUS_ORGANISER)
                .delete("/api/unit-changes/" + change)
                .then()
                .statusCode(204);
    }

    @Test
    void asksTheManagingUnionBeforeTheUnionItselfChanges() {
        LocalDate day = TODAY.plusDays(200);
        String change = submitted(
                Persona.CAMPUS_ORGANISER, "RENAME", SmallProvince.CAMPUS.toString(), Map.of("name", "甲理工大学工会"), day);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/unit-changes/" + change)
                .then()
                .body("superiorId", equalTo(SmallProvince.PROVINCE.toString()));
        decide(Persona.CAMPUS_CHAIR, change, "APPROVE", null).statusCode(403);

        String caseId = as(Persona.PROVINCE_ORGANISER)
                .get("/api/unit-change-cases?status=SUBMITTED")
                .then()
                .statusCode(200)
                .body("items[0].snapshot.details.name", equalTo("甲理工大学工会"))
                .extract()
                .path("items[0].id");
        as(Persona.CITY_CHAIR)
                .get("/api/unit-change-cases")
                .then()
                .statusCode(200)
                .body("items", empty());
        as(Persona.CITY_CHAIR)
                .body(Map.of("decision", "APPROVE"))
                .post("/api/unit-change-cases/" + caseId + "/decision")
                .then()
                .statusCode(404);
        answer(caseId, "RETURN", "请附党委意见").statusCode(200).body("status", equalTo("RETURNED"));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/unit-changes/" + change)
                .then()
                .body("status", equalTo("RETURNED"))
                .body("opinion", equalTo("请附党委意见"));

        as(Persona.CAMPUS_ORGANISER)
                .post("/api/unit-changes/" + change + "/submission")
                .then()
                .statusCode(200);
        String again = as(Persona.PROVINCE_CHAIR)
                .get("/api/unit-change-cases?status=SUBMITTED")
                .then()
                .extract()
                .path("items[0].id");
        answer(again, "APPROVE", null).statusCode(200);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/units/" + SmallProvince.CAMPUS + "?asOf=" + day)
                .then()
                .body("name", equalTo("甲理工大学工会"));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/units/" + SmallProvince.CAMPUS)
                .then()
                .body("name", equalTo("甲大学工会"));
        answer(again, "APPROVE", null).statusCode(409);
    }

    @Test
    void refusesCyclesForeignUnitsAndCodesThatAreTaken() {
        String upper = create(UNION, "上层分工会");
        String lower = create(UUID.fromString(upper), "GROUP", "下层小组");
        refused("MOVE", upper, Map.of("parentId", lower), "organisation-cycle");
        refused("MOVE", upper, Map.of("parentId", SmallProvince.BRANCH.toString()), "outside-own-union");
        Map<String, Object> taken = new HashMap<>(unit("BRANCH", "重号分工会"));
        taken.put("code", "T-U2-B1");
        refused("CREATE", UNION.toString(), Map.of("newUnits", List.of(taken)), "unit-code-taken");
        refused(
                "CREATE",
                UNION.toString(),
                Map.of("newUnits", List.of(unit("UNIVERSITY", "自建大学工会"))),
                "founded-from-above");
        propose(
                        Persona.OTHER_CAMPUS_ORGANISER,
                        "RENAME",
                        SmallProvince.GUIDED_CAMPUS.toString(),
                        Map.of("name", "越权"),
                        TODAY)
                .statusCode(403)
                .body("type", equalTo("urn:wuli:problem:outside-own-union"));
        propose(Persona.OTHER_CAMPUS_ORGANISER, "RENAME", upper, Map.of(), TODAY)
                .statusCode(422)
                .body("errors[0].path", equalTo("details.name"));
        apply("DISSOLVE", lower, Map.of());
        apply("DISSOLVE", upper, Map.of());
    }

    @Test
    void letsTheManagerFoundAndGuideUnions() {
        String change = submitted(
                Persona.PROVINCE_ORGANISER,
                "CREATE",
                SmallProvince.PROVINCE.toString(),
                Map.of("newUnits", List.of(unit("UNIVERSITY", "丁大学工会"))),
                TODAY);
        decide(Persona.PROVINCE_CHAIR, change, "APPROVE", null).statusCode(200).body("status", equalTo("APPLIED"));
        String union = as(Persona.PROVINCE_CHAIR)
                .queryParam("q", "丁大学工会")
                .get("/api/units")
                .then()
                .body("items[0].standing", equalTo("MANAGED"))
                .body("items[0].parentId", equalTo(SmallProvince.PROVINCE.toString()))
                .extract()
                .path("items[0].id");
        String rename = submitted(Persona.PROVINCE_ORGANISER, "RENAME", union, Map.of("name", "丁理工大学工会"), TODAY);
        decide(Persona.PROVINCE_CHAIR, rename, "APPROVE", null).statusCode(200);
        as(Persona.PROVINCE_CHAIR).get("/api/units/" + union).then().body("name", equalTo("丁理工大学工会"));
        String end = submitted(Persona.PROVINCE_ORGANISER, "DISSOLVE", union, Map.of(), TODAY);
        decide(Persona.PROVINCE_CHAIR, end, "APPROVE", null).statusCode(200);
    }

    @Test
    void keepsTheVersionThatTheEditorSaw() {
        String change = propose(Persona.OTHER_CAMPUS_ORGANISER, "CREATE", UNION.toString(), newUnit("草稿分工会"), TODAY)
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("decidedAt", nullValue())
                .extract()
                .path("id");
        Map<String, Object> body = body("CREATE", UNION.toString(), newUnit("改名分工会"), TODAY);
        as(Persona.OTHER_CAMPUS_ORGANISER)
                .body(body)
                .put("/api/unit-changes/" + change)
                .then()
                .statusCode(428);
        as(Persona.OTHER_CAMPUS_ORGANISER)
                .header("If-Match", "9")
                .body(body)
                .put("/api/unit-changes/" + change)
                .then()
                .statusCode(412);
        as(Persona.OTHER_CAMPUS_ORGANISER)
                .header("If-Match", "0")
                .body(body)
                .put("/api/unit-changes/" + change)
                .then()
                .statusCode(200)
                .body("details.newUnits[0].name", equalTo("改名分工会"));
        as(Persona.OTHER_CAMPUS_ORGANISER)
                .get("/api/unit-changes?status=DRAFT")
                .then()
                .body("items.id", hasItem(change));
    }

    private static String create(UUID parent, String name) {
        return create(parent, "BRANCH", name);
    }

    private static String create(UUID parent, String kind, String name) {
        apply("CREATE", parent.toString(), Map.of("newUnits", List.of(unit(kind, name))));
        return idOf(name);
    }

    private static String create(UUID parent, String name, LocalDate on) {
        apply("CREATE", parent.toString(), Map.of("newUnits", List.of(unit("BRANCH", name))), on, "APPLIED");
        return idOf(name);
    }

    private static String idOf(String name) {
        return as(Persona.OTHER_CAMPUS_CHAIR)
                .queryParam("q", name)
                .get("/api/units?own=true")
                .then()
                .extract()
                .path("items[0].id");
    }

    private static Map<String, Object> newUnit(String name) {
        return Map.of("newUnits", List.of(unit("BRANCH", name)));
    }

    private static Map<String, Object> unit(String kind, String name) {
        return Map.of(
                "kind",
                kind,
                "name",
                name,
                "code",
                "T-N-" + UUID.randomUUID().toString().substring(0, 8));
    }

    private static void apply(String kind, String unit, Map<String, Object> details) {
        apply(kind, unit, details, TODAY, "APPLIED");
    }

    private static void apply(String kind, String unit, Map<String, Object> details, LocalDate on) {
        apply(kind, unit, details, on, "APPLIED");
    }

    private static void apply(String kind, String unit, Map<String, Object> details, LocalDate on, String status) {
        String change = submitted(Persona.OTHER_CAMPUS_ORGANISER, kind, unit, details, on);
        decide(Persona.OTHER_CAMPUS_CHAIR, change, "APPROVE", null)
                .statusCode(200)
                .body("status", equalTo(status));
    }

    private static void refused(String kind, String unit, Map<String, Object> details, String problem) {
        String change = submitted(Persona.OTHER_CAMPUS_ORGANISER, kind, unit, details, TODAY);
        decide(Persona.OTHER_CAMPUS_CHAIR, change, "APPROVE", null)
                .body("type", equalTo("urn:wuli:problem:" + problem));
        decide(Persona.OTHER_CAMPUS_CHAIR, change, "REJECT", "不符合规定")
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
    }

    private static String submitted(Persona who, String kind, String unit, Map<String, Object> details, LocalDate on) {
        String id =
                propose(who, kind, unit, details, on).statusCode(201).extract().path("id");
        as(who).post("/api/unit-changes/" + id + "/submission")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
        return id;
    }

    private static ValidatableResponse propose(
            Persona who, String kind, String unit, Map<String, Object> details, LocalDate on) {
        return as(who).body(body(kind, unit, details, on))
                .post("/api/unit-changes")
                .then();
    }

    private static Map<String, Object> body(String kind, String unit, Map<String, Object> details, LocalDate on) {
        return Map.of(
                "kind", kind,
                "unitId", unit,
                "effectiveOn", on.toString(),
                "basisDocument", "测工〔2026〕1号",
                "details", details);
    }

    private static ValidatableResponse decide(Persona who, String change, String decision, String opinion) {
        Map<String, Object> body = new HashMap<>(Map.of("decision", decision));
        body.put("opinion", opinion);
        return as(who).body(body)
                .post("/api/unit-changes/" + change + "/decision")
                .then();
    }

    private static ValidatableResponse answer(String caseId, String decision, String opinion) {
        Map<String, Object> body = new HashMap<>(Map.of("decision", decision));
        body.put("opinion", opinion);
        return as(Persona.PROVINCE_ORGANISER)
                .body(body)
                .post("/api/unit-change-cases/" + caseId + "/decision")
                .then();
    }
}
