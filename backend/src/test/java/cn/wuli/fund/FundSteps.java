package cn.wuli.fund;

import static cn.wuli.testsupport.As.as;

import cn.wuli.fund.ReserveRequest.Ceiling;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.testsupport.Persona;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The steps that the tests of money share. */
final class FundSteps {
    static final Decision DECISION = new Decision("GRANT_APPROVAL", Ids.next());

    private FundSteps() {}

    /** A fund of the special source, proposed by the treasurer and approved by the chair. */
    static UUID openFund(Persona treasurer, Persona chair, String yuan) {
        UUID id = proposeFund(treasurer, "SPECIAL", List.of("HARDSHIP_AID", "CONDOLENCE"), yuan);
        as(chair)
                .header("If-Match", 0)
                .post("/api/funds/{id}/approval", id)
                .then()
                .statusCode(200);
        return id;
    }

    static UUID openCampusFund(String yuan) {
        return openFund(Persona.CAMPUS_TREASURER, Persona.CAMPUS_CHAIR, yuan);
    }

    static UUID proposeFund(Persona treasurer, String source, List<String> purposes, String yuan) {
        return UUID.fromString(as(treasurer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "name",
                        "困难教职工专项帮扶资金",
                        "sourceCode",
                        source,
                        "purposes",
                        purposes,
                        "opening",
                        Money.ofYuan(yuan),
                        "basisDocument",
                        "测试〔2026〕7号"))
                .post("/api/funds")
                .then()
                .statusCode(200)
                .extract()
                .path("id"));
    }

    static ReserveRequest grant(UUID fund, String yuan, Ceiling... ceilings) {
        return new ReserveRequest(
                fund,
                "HARDSHIP_AID",
                Money.ofYuan(yuan),
                Persona.BRANCH_SECRETARY.unitId(),
                Persona.MEMBER.personId(),
                "张*（三口之家）",
                "GRANT",
                Ids.next(),
                DECISION,
                List.of(ceilings));
    }

    /** In a transaction of its own, as a persona. */
    static <T> T acting(Persona persona, Supplier<T> work) {
        return ActingContext.callAs(
                new ActingPost(persona.subject(), persona.postId()),
                () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
