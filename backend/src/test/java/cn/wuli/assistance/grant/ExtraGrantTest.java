package cn.wuli.assistance.grant;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A campus asks the province for more than it has. */
@WuliTest
class ExtraGrantTest {
    @Test
    void goesUpWithoutNamesAndComesBackWithTheDecision() throws InterruptedException {
        String file = Families.active();
        String sent = apply(Persona.CAMPUS_WELFARE_OFFICER, file, SmallProvince.PROVINCE)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .extract()
                .path("id");
        as(Persona.PROVINCE_WELFARE_OFFICER)
                .get("/api/submissions/received/" + sent)
                .then()
                .statusCode(200)
                .body(containsString("陈**"))
                .body(not(containsString("陈晓明")))
                .body(not(containsString("339900")));
        as(Persona.PROVINCE_WELFARE_OFFICER)
                .get("/api/hardship-files/" + file)
                .then()
                .statusCode(404);
        as(Persona.PROVINCE_WELFARE_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("action", "APPROVE", "opinion", "同意追加"))
                .post("/api/submissions/received/" + sent + "/decision")
                .then()
                .statusCode(200);
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .get("/api/hardship-files/" + file + "/extra-grant-application")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("opinion", equalTo("同意追加"));
        assertTrue(isTold(Persona.BRANCH_SECRETARY, file) && isTold(Persona.CAMPUS_CHAIR, file));
    }

    @Test
    void isForActiveFilesAndForTheManagingSuperior() {
        apply(Persona.CAMPUS_CHAIR, Families.published(), SmallProvince.PROVINCE)
                .statusCode(409)
                .body("title", containsString("先建档、后帮扶"));
        String file = Families.active();
        apply(Persona.CAMPUS_CHAIR, file, SmallProvince.OTHER_CAMPUS).statusCode(not(200));
        apply(Persona.OTHER_CAMPUS_CHAIR, file, SmallProvince.PROVINCE).statusCode(404);
        apply(Persona.BRANCH_CHAIR, file, SmallProvince.PROVINCE).statusCode(403);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/hardship-files/" + file + "/extra-grant-application")
                .then()
                .statusCode(404);
    }

    /** The decision is delivered in a transaction of its own, shortly after the superior decided. */
    private static boolean isTold(Persona persona, String file) throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            List<String> kinds =
                    as(persona).get("/api/inbox?box=COPIED&objectId=" + file).path("items.kind");
            if (kinds.contains("grant.extra-result")) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    private static ValidatableResponse apply(Persona persona, String file, UUID superior) {
        return as(persona)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("superiorId", superior, "amount", 500_000, "explanation", "治疗费用巨大，本级资金不足"))
                .post("/api/hardship-files/" + file + "/extra-grant-application")
                .then();
    }
}
