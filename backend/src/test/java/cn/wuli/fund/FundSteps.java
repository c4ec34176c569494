package cn.wuli.fund;

import static cn.wuli.testsupport.As.as;

import cn.wuli.fund.ReserveRequest.Ceiling;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The steps that the tests of money share. */
public final class FundSteps {
    static final Decision DECISION = new Decision("GRANT_APPROVAL", Ids.next());

    private FundSteps() {}

    /** A fund of the special source, proposed by the treasurer and approved by the chair. */
    static UUID openFund(Persona treasurer, Persona chair, String yuan) {
        UUID id = proposeFund(treasurer, "SPECIAL", List.of("HARDSHIP_AID", "CONDOLENCE"), yuan);
        command(chair)
                .header("If-Match", 0)
                .post("/api/funds/{id}/approval", id)
                .then()
                .statusCode(200);
        return id;
    }

    public static UUID openCampusFund(String yuan) {
        return openFund(Persona.CAMPUS_TREASURER, Persona.CAMPUS_CHAIR, yuan);
    }

    static UUID openProvinceFund(String yuan) {
        return openFund(Persona.PROVINCE_TREASURER, Persona.PROVINCE_CHAIR, yuan);
    }

    static UUID proposeFund(Persona treasurer, String source, List<String> purposes, String yuan) {
        return id(command(treasurer)
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

    static ValidatableResponse propose(Persona treasurer, UUID fund, UUID toUnit, String yuan) {
        return command(treasurer)
                .body(order(fund, toUnit, yuan))
                .post("/api/allocations")
                .then();
    }

    static UUID proposed(Persona treasurer, UUID fund, UUID toUnit, String yuan) {
        return id(
                propose(treasurer, fund, toUnit, yuan).statusCode(200).extract().path("[0].id"));
    }

    static Map<String, Object> order(UUID fund, UUID toUnit, String yuan) {
        return Map.of(
                "fundId",
                fund,
                "title",
                "下达专项帮扶资金",
                "basisDocument",
                "测试〔2026〕8号",
                "shares",
                List.of(Map.of("toUnitId", toUnit, "amount", Money.ofYuan(yuan))));
    }

    static ValidatableResponse act(Persona persona, UUID allocation, String act, int version) {
        return command(persona)
                .header("If-Match", version)
                .body(Map.of("reason", "测试"))
                .post("/api/allocations/{id}/" + act, allocation)
                .then();
    }

    /** From the province: proposed, approved and issued by three persons; not acknowledged yet. */
    public static UUID issuedByProvince(UUID fund, UUID toUnit, String yuan) {
        UUID id = proposed(Persona.PROVINCE_TREASURER, fund, toUnit, yuan);
        act(Persona.PROVINCE_CHAIR, id, "approval", 0).statusCode(200);
        act(Persona.PROVINCE_CASHIER, id, "issue", 1).statusCode(200);
        return id;
    }

    /** @return the fund of the taker */
    public static UUID acknowledge(Persona treasurer, UUID allocation) {
        return id(command(treasurer)
                .post("/api/incoming-allocations/{id}/acknowledgement", allocation)
                .then()
                .statusCode(200)
                .extract()
                .path("fundId"));
    }

    /** An incoming allocation of the campus that nobody has acknowledged. */
    public static UUID incomingOfCampus() {
        return issuedByProvince(openProvinceFund("100.00"), SmallProvince.CAMPUS, "100.00");
    }

    /** A return of unused money that the campus drew up. */
    public static UUID returnOfCampus() {
        UUID fund = acknowledge(Persona.CAMPUS_TREASURER, incomingOfCampus());
        return id(command(Persona.CAMPUS_TREASURER)
                .body(order(fund, SmallProvince.PROVINCE, "1.00"))
                .post("/api/allocations/returns")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id"));
    }

    /** A batch that the treasurer of the campus builds; all payments go to one account. */
    static UUID buildBatch(UUID fund, String format, String account, List<UUID> reservations) {
        return id(command(Persona.CAMPUS_TREASURER)
                .body(Map.of(
                        "fundId",
                        fund,
                        "title",
                        "十一月救助金",
                        "formatCode",
                        format,
                        "payments",
                        reservations.stream()
                                .map(reservation -> Map.of(
                                        "reservationId",
                                        reservation,
                                        "payeeName",
                                        "张三",
                                        "bankName",
                                        "工商银行下沙支行",
                                        "accountNumber",
                                        account))
                                .toList()))
                .post("/api/payment-batches")
                .then()
                .statusCode(200)
                .extract()
                .path("id"));
    }

    /** A batch of the campus with one payment, still being built. */
    public static UUID batchOfCampus() {
        UUID fund = openCampusFund("10.00");
        Funds funds = Arc.container().instance(Funds.class).get();
        UUID reservation = acting(Persona.CAMPUS_CHAIR, () -> funds.reserve(grant(fund, "10.00")));
        return buildBatch(fund, "CSV", "6222020000000001234", List.of(reservation));
    }

    /** Locked, approved and released by three persons. */
    static void releaseBatch(UUID batch) {
        actOnBatch(Persona.CAMPUS_TREASURER, batch, "lock", 0).statusCode(200);
        actOnBatch(Persona.CAMPUS_CHAIR, batch, "approval", 1).statusCode(200);
        actOnBatch(Persona.CAMPUS_CASHIER, batch, "release", 2).statusCode(200);
    }

    static ValidatableResponse actOnBatch(Persona persona, UUID batch, String act, int version) {
        return command(persona)
                .header("If-Match", version)
                .post("/api/payment-batches/{id}/" + act, batch)
                .then();
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

    /** A request that carries an idempotency key of its own. */
    public static RequestSpecification command(Persona persona) {
        return as(persona).header("Idempotency-Key", UUID.randomUUID());
    }

    /** In a transaction of its own, as a persona. */
    public static <T> T acting(Persona persona, Supplier<T> work) {
        return ActingContext.callAs(
                new ActingPost(persona.subject(), persona.postId()),
                () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }
}
