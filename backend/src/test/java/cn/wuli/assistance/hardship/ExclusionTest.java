package cn.wuli.assistance.hardship;

import static cn.wuli.assistance.Families.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.wuli.assistance.Families;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An excluded family goes no further unless a second person sets the exclusion aside, with words (R6). */
@WuliTest
class ExclusionTest {
    @Test
    void blocksTheReviewUntilTheChairOverridesAndSomebodyElseApproves() {
        String id = underReview(Map.of("homes", 1, "areaHundredths", 7000, "cars", 2));
        step(Persona.CAMPUS_VICE_CHAIR, id, "review")
                .statusCode(409)
                .body("title", containsString("有家庭用车 2 辆。确有特殊情况的，由校工会主席写明理由特批"));
        step(Persona.CAMPUS_VICE_CHAIR, id, "override").statusCode(403);
        step(Persona.CAMPUS_CHAIR, id, "override", Map.of()).statusCode(422).body("errors[0].path", equalTo("opinion"));
        step(Persona.CAMPUS_CHAIR, id, "override", Map.of("opinion", "第二辆为残疾人代步车"))
                .statusCode(200)
                .body("status", equalTo("UNIT_REVIEW"))
                .body("timeline.words", hasItem("特批"))
                .body("timeline.opinion", hasItem("第二辆为残疾人代步车"));
        step(Persona.CAMPUS_CHAIR, id, "override", Map.of("opinion", "再来"))
                .statusCode(409)
                .body("title", containsString("本轮已经特批"));
        step(Persona.CAMPUS_CHAIR, id, "review").statusCode(409).body("title", containsString("评议须由他人办理"));
        step(Persona.CAMPUS_VICE_CHAIR, id, "review").statusCode(200).body("status", equalTo("NOTICE"));
        Families.endNotice(id);
        step(Persona.CAMPUS_CHAIR, id, "activation").statusCode(200).body("status", equalTo("ACTIVE"));
    }

    @Test
    void letsTheFamilyWithTheDocumentedExceptionPass() {
        String id = underReview(Map.of("homes", 2, "areaHundredths", 4400, "cars", 1));
        step(Persona.CAMPUS_CHAIR, id, "override", Map.of("opinion", "不需要"))
                .statusCode(409)
                .body("title", containsString("没有不予建档的情形"));
        step(Persona.CAMPUS_CHAIR, id, "review").statusCode(200);
    }

    private static String underReview(Map<String, Object> assets) {
        String self = Families.adult();
        String spouse = Families.adult();
        String id = Families.draft(Persona.BRANCH_SECRETARY, SmallProvince.BRANCH, self, spouse);
        Map<String, Object> declared = Families.declaration(Persona.BRANCH_SECRETARY, self, spouse);
        declared.put("assets", assets);
        as(Persona.BRANCH_SECRETARY)
                .header("If-Match", Families.version(Persona.BRANCH_SECRETARY, id))
                .body(declared)
                .put("/api/hardship-files/" + id + "/declaration")
                .then()
                .statusCode(200);
        step(Persona.BRANCH_SECRETARY, id, "submission").statusCode(200);
        step(Persona.BRANCH_CHAIR, id, "branch-check").statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "visits", Families.visit("甲", "乙"))
                .statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "investigation").statusCode(200);
        return id;
    }
}
