package cn.wuli.assistance.hardship;

import static cn.wuli.assistance.Families.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.wuli.assistance.Families;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Proofs and photos stay with the file and open for those who handle it. */
@WuliTest
class HardshipPapersTest {
    @Test
    void keepsTheProofsOfADraftForTheFamilyAndForThoseWhoHandleTheFile() {
        String id = Families.draft();
        String proof = Families.paper(Persona.BRANCH_SECRETARY, "证明.pdf");
        save(Persona.BRANCH_SECRETARY, id, proof).then().statusCode(200);
        step(Persona.BRANCH_SECRETARY, id, "submission").statusCode(200);

        open(Persona.CAMPUS_WELFARE_OFFICER, proof, 200);
        open(Persona.BRANCH_CHAIR, proof, 200);
        open(Persona.CAMPUS_AUDITOR, proof, 404);
        open(Persona.OTHER_BRANCH_SECRETARY, proof, 404);
        open(Persona.OTHER_CAMPUS_CHAIR, proof, 404);
        open(Persona.PROVINCE_CHAIR, proof, 404);
    }

    @Test
    void tellsTheMemberWhoOpenedHisProofs() {
        String id = Families.ownFile(Persona.OTHER_MEMBER);
        String proof = Families.paper(Persona.OTHER_MEMBER, "证明.pdf");
        save(Persona.OTHER_MEMBER, id, proof).then().statusCode(200);
        open(Persona.CAMPUS_CHAIR, proof, 200);
        as(Persona.OTHER_MEMBER)
                .get("/api/my-data/accesses")
                .then()
                .body("items.purpose", hasItem(containsString("查看证明材料")));
        step(Persona.OTHER_MEMBER, id, "withdrawal").statusCode(200);
    }

    @Test
    void refusesAPaperOfSomebodyElse() {
        String id = Families.draft();
        save(Persona.BRANCH_SECRETARY, id, Families.paper(Persona.BRANCH_CHAIR, "证明.pdf"))
                .then()
                .statusCode(422)
                .body("errors[0].path", equalTo("attachments"));
    }

    @Test
    void keepsThePhotosOfAVisit() {
        String id = Families.submitted();
        step(Persona.BRANCH_CHAIR, id, "branch-check").statusCode(200);
        String photo = Families.paper(Persona.CAMPUS_WELFARE_OFFICER, "证明.pdf");
        Map<String, Object> visit = new HashMap<>(Families.visit("甲", "乙"));
        visit.put("photos", List.of(photo));
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "visits", visit).statusCode(200);
        open(Persona.CAMPUS_CHAIR, photo, 200);
    }

    private static io.restassured.response.Response save(Persona filler, String id, String paper) {
        Map<String, Object> declaration = Families.declaration(filler, Families.adult(), Families.adult());
        declaration.put("attachments", new ArrayList<>(List.of(paper)));
        return as(filler)
                .header("If-Match", Families.version(filler, id))
                .body(declaration)
                .put("/api/hardship-files/" + id + "/declaration");
    }

    private static void open(Persona reader, String paper, int status) {
        as(reader).get("/api/files/{id}", paper).then().statusCode(status);
    }
}
