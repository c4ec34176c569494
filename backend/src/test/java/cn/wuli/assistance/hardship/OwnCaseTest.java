package cn.wuli.assistance.hardship;

import static cn.wuli.assistance.Families.step;
import static cn.wuli.assistance.Families.visit;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.platform.crypto.BlindIndexes;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.id.Ids;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A3: nobody decides on his own or a relative's file, or after an earlier step. Tried as every persona. */
@WuliTest
class OwnCaseTest {
    @Inject
    BlindIndexes blindIndexes;

    private static final List<String> STEPS =
            List.of("branch-check", "investigation", "review", "activation", "return", "rejection");

    @Test
    void isRefusedToEverybodyWhoTookAnEarlierStep() {
        String id = Families.submitted();
        refuse(id, Persona.BRANCH_SECRETARY, "branch-check");
        step(Persona.BRANCH_CHAIR, id, "branch-check").statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "visits", visit("甲", "乙")).statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "investigation").statusCode(200);
        refuse(id, Persona.CAMPUS_WELFARE_OFFICER, "review");
        refuse(id, Persona.CAMPUS_WELFARE_OFFICER, "rejection");
        step(Persona.CAMPUS_CHAIR, id, "review").statusCode(200);
        Families.endNotice(id);
        refuse(id, Persona.CAMPUS_CHAIR, "activation");
        refuse(id, Persona.CAMPUS_WELFARE_OFFICER, "activation");
        step(Persona.CAMPUS_SECOND_WELFARE_OFFICER, id, "activation").statusCode(200);
    }

    @Test
    void letsNoPersonaTakeTwoStepsWhateverHeHolds() {
        String id = Families.submitted();
        List<Persona> deciders = new ArrayList<>();
        for (Persona persona : Persona.values()) {
            for (String step : STEPS) {
                String before = status(id);
                int answer = step(persona, id, step, Map.of("opinion", "试"))
                        .extract()
                        .statusCode();
                if (answer == 200) {
                    assertTrue(!deciders.contains(persona), () -> persona + " decided twice");
                    assertTrue(persona != Persona.BRANCH_SECRETARY, "the filler decided");
                    deciders.add(persona);
                } else {
                    assertEquals(before, status(id), () -> persona + " " + step);
                }
            }
        }
        assertTrue(deciders.size() >= 1);
    }

    @Test
    void isRefusedToARelativeWhoHoldsAPost() {
        String spouse = Families.adult();
        Families.sql(
                "insert into auth.person_identity (person_id, identity_index) values (?, ?)",
                Persona.BRANCH_CHAIR.personId(),
                blindIndexes.of(DataClass.IDENTITY, spouse));
        String id = Families.draft(Persona.BRANCH_SECRETARY, SmallProvince.BRANCH, Families.adult(), spouse);
        step(Persona.BRANCH_SECRETARY, id, "submission").statusCode(200);
        Families.sql("delete from auth.person_identity where person_id = ?", Persona.BRANCH_CHAIR.personId());
        refuse(id, Persona.BRANCH_CHAIR, "branch-check");
        as(Persona.BRANCH_CHAIR)
                .get("/api/hardship-files/" + id)
                .then()
                .body(
                        "allowedActions.find { it.action == 'BRANCH_CONFIRM' }.reason",
                        equalTo("不能办理本人、亲属或本人代填的档案，请由他人办理"));
    }

    @Test
    void isRefusedToTheApplicantWhateverHeHolds() {
        Families.setSubsistenceLine();
        String id = as(Persona.BRANCH_CHAIR)
                .body(Map.of())
                .post("/api/hardship-files")
                .then()
                .statusCode(201)
                .body("mine", equalTo(true))
                .extract()
                .path("id");
        as(Persona.BRANCH_CHAIR)
                .header("If-Match", 0)
                .body(Families.declaration(Persona.BRANCH_CHAIR, Families.adult(), Families.adult()))
                .put("/api/hardship-files/" + id + "/declaration")
                .then()
                .statusCode(200);
        step(Persona.BRANCH_CHAIR, id, "submission").statusCode(200);
        for (String step : List.of("branch-check", "return", "rejection")) {
            refuse(id, Persona.BRANCH_CHAIR, step);
        }
        step(Persona.BRANCH_SECRETARY, id, "branch-check").statusCode(200);
        step(Persona.BRANCH_CHAIR, id, "withdrawal", Map.of()).statusCode(200);
    }

    @Test
    void isRefusedByTheDatabaseWhateverTheServiceDoes() {
        String id = Families.submitted();
        step(Persona.BRANCH_CHAIR, id, "branch-check").statusCode(200);
        assertThrows(IllegalStateException.class, () -> insertStep(id, Persona.BRANCH_CHAIR));
        assertThrows(IllegalStateException.class, () -> insertStep(id, Persona.BRANCH_SECRETARY));
        insertStep(id, Persona.CAMPUS_WELFARE_OFFICER);
    }

    private static void insertStep(String id, Persona persona) {
        Families.sql(
                "insert into biz.hardship_step (tenant_id, id, file_id, unit_id, person_id, round, action, from_status,"
                        + " to_status, deciding, actor_person_id, actor_post_id, actor_name, actor_post_name, at)"
                        + " select tenant_id, ?, id, unit_id, person_id, round, 'APPROVE', 'UNIT_REVIEW', 'NOTICE', true, ?, ?,"
                        + " 'x', 'x', now() from biz.hardship_file where id = ? and tenant_id = ?",
                Ids.next(),
                persona.personId(),
                persona.postId(),
                UUID.fromString(id),
                SmallProvince.CAMPUS);
    }

    private static void refuse(String id, Persona persona, String step) {
        step(persona, id, step, Map.of("opinion", "试"))
                .statusCode(403)
                .body("type", equalTo("urn:wuli:problem:own-case"));
    }

    private static String status(String id) {
        return as(Persona.CAMPUS_CHAIR).get("/api/hardship-files/" + id).path("status");
    }
}
