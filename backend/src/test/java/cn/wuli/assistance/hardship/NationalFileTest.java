package cn.wuli.assistance.hardship;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.platform.export.TakenLists;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The fields of the national file: filled in with the declaration, hidden like it, handed out in that layout (A7). */
@WuliTest
class NationalFileTest {
    @Test
    void keepsTheFieldsOfTheNationalFileAndHidesWhatTellsOfHealth() {
        String id = declared("陈晓明");
        as(Persona.CAMPUS_CHAIR)
                .get("/api/hardship-files/" + id)
                .then()
                .body("profile.ethnicity", equalTo("畲族"))
                .body("profile.disability", equalTo("***"))
                .body("profile.otherContact", equalTo("139****4321"));
        Map<String, Object> masked = as(Persona.CAMPUS_WELFARE_OFFICER)
                .get("/api/hardship-files/" + id)
                .path("profile");
        masked.put("ethnicity", "回族");
        save(Persona.CAMPUS_WELFARE_OFFICER, id, masked)
                .statusCode(200)
                .body("profile.ethnicity", equalTo("回族"))
                .body("profile.otherContact", equalTo("139****4321"));
        save(Persona.CAMPUS_WELFARE_OFFICER, id, Map.of("postcode", "31"))
                .statusCode(422)
                .body("errors[0].path", equalTo("postcode"));
        save(Persona.OTHER_CAMPUS_WELFARE_OFFICER, id, masked).statusCode(404);
    }

    @Test
    void takesNothingMoreWhenTheFileEnded() {
        String id = declared("冯子墨");
        as(Persona.BRANCH_SECRETARY)
                .header("If-Match", Families.version(Persona.BRANCH_SECRETARY, id))
                .header("Idempotency-Key", id)
                .body(Map.of())
                .post("/api/hardship-files/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("mayEditProfile", equalTo(false));
        save(Persona.BRANCH_SECRETARY, id, Map.of("ethnicity", "汉族")).statusCode(409);
    }

    @Test
    void printsTheNationalForm() {
        as(Persona.CAMPUS_CHAIR)
                .post("/api/hardship-files/" + declared("韩雨") + "/national-form")
                .then()
                .statusCode(200)
                .body("url", startsWith("/api/files/links/"));
    }

    @Test
    void handsOutTheLayoutOfTheNationalFileWithoutNumbersAndHealth() {
        String id = declared("欧阳若水");
        Families.step(Persona.BRANCH_SECRETARY, id, "submission").statusCode(200);
        String all = TakenLists.take(Persona.CAMPUS_CHAIR, "/api/hardship-files/export?status=SUBMITTED");
        List<List<String>> rows =
                all.lines().map(line -> List.of(line.split("\t", -1))).toList();
        List<String> shown = NationalRow.HEADERS.stream()
                .filter(head -> !head.equals("家庭成员"))
                .toList();
        assertTrue(rows.contains(shown), "the children are left out: " + all);
        List<String> family =
                rows.stream().filter(row -> row.contains("欧阳若水")).findFirst().orElseThrow();
        String identity = family.get(shown.indexOf("身份证号"));
        boolean male = Character.digit(identity.charAt(identity.length() - 2), 10) % 2 == 1;
        assertTrue(
                family.containsAll(List.of("畲族", "深度困难", male ? "男" : "女", "本人或家庭成员患病", "30,000.00", "2,500.00")),
                family.toString());
        assertFalse(all.contains("6222020200112233445"));
        assertFalse(all.contains("肺部疾病"));
        assertFalse(all.contains("肢体"));
        TakenLists.ask(Persona.BRANCH_SECRETARY, "/api/hardship-files/export", false)
                .statusCode(403);
    }

    private static String declared(String name) {
        String self = Families.adult();
        String spouse = Families.adult();
        String id = Families.draft(Persona.BRANCH_SECRETARY, SmallProvince.BRANCH, name, self, spouse);
        as(Persona.BRANCH_SECRETARY)
                .header("If-Match", Families.version(Persona.BRANCH_SECRETARY, id))
                .body(Families.declaration(Persona.BRANCH_SECRETARY, self, spouse))
                .put("/api/hardship-files/" + id + "/declaration")
                .then()
                .statusCode(200);
        save(
                        Persona.BRANCH_SECRETARY,
                        id,
                        Map.of(
                                "ethnicity",
                                "畲族",
                                "disability",
                                "肢体三级",
                                "otherContact",
                                "13900004321",
                                "singleParent",
                                false))
                .statusCode(200);
        return id;
    }

    private static ValidatableResponse save(Persona persona, String id, Map<String, Object> profile) {
        return as(persona)
                .header("If-Match", Families.version(Persona.BRANCH_SECRETARY, id))
                .body(profile)
                .put("/api/hardship-files/" + id + "/profile")
                .then();
    }
}
