package cn.wuli.assistance.mutual;

import static cn.wuli.testsupport.As.as;

import cn.wuli.assistance.Families;
import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Claims of the sample members in a period that covers them. */
public final class ClaimSteps {
    public static final LocalDate TODAY = Calendars.today();
    static final Map<String, String> YES = Map.of("opinion", "同意");

    private ClaimSteps() {}

    /** A fund of the province for mutual aid. */
    public static UUID fund(String yuan) {
        String id = command(Persona.PROVINCE_TREASURER)
                .body(Map.of(
                        "name", "医疗互助资金",
                        "sourceCode", "MUTUAL",
                        "purposes", List.of("MUTUAL_CLAIM"),
                        "opening", Money.ofYuan(yuan),
                        "basisDocument", "测试〔2026〕30号"))
                .post("/api/funds")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        command(Persona.PROVINCE_CHAIR)
                .header("If-Match", 0)
                .post("/api/funds/" + id + "/approval")
                .then()
                .statusCode(200);
        return UUID.fromString(id);
    }

    static ValidatableResponse name(String period, UUID fund) {
        return command(Persona.PROVINCE_TREASURER)
                .body(Map.of("fundId", fund))
                .post("/api/mutual-periods/" + period + "/fund")
                .then();
    }

    /** A period that began half a year ago and covers both sample members: their union has paid. */
    public static String covered(PersonalNumbers numbers, FieldCipher cipher, UUID fund) throws Exception {
        RosterSteps.identify(numbers, cipher);
        String period = MutualSteps.open(TODAY.minusMonths(6), TODAY.plusMonths(6));
        RosterSteps.enrolBoth(period);
        RosterSteps.submit(period).statusCode(200);
        RosterSteps.answer(period, "APPROVE", "同意", "CHECKED");
        name(period, fund).statusCode(200);
        RosterSteps.pay(period, SmallProvince.CAMPUS, 22000, "R-" + period, TODAY.toString())
                .statusCode(200);
        MutualSteps.step(Persona.PROVINCE_WELFARE_OFFICER, period, "lock").statusCode(200);
        MutualSteps.step(Persona.PROVINCE_WELFARE_OFFICER, period, "effect").statusCode(200);
        return period;
    }

    public static Map<String, Object> stay(int admittedDaysAgo, int dischargedDaysAgo) {
        return Map.of(
                "hospital", "浙江省肿瘤医院",
                "admittedOn", TODAY.minusDays(admittedDaysAgo).toString(),
                "dischargedOn", TODAY.minusDays(dischargedDaysAgo).toString());
    }

    static Map<String, Object> invoice() {
        long number = ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
        return Map.of("code", "033001900211", "number", Long.toString(number), "amount", 1_000_000);
    }

    /** With one paper that the member uploads. */
    public static Map<String, Object> form(Persona member, List<Map<String, Object>> stays, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "stays",
                stays,
                "critical",
                false,
                "invoices",
                List.of(invoice()),
                "statement",
                "胆囊切除术后",
                "bankName",
                "工商银行下沙支行",
                "accountNumber",
                "6222 0212 0201 1234 567",
                "papers",
                List.of(Families.paper(member, "出院小结.pdf"))));
        form.putAll(more);
        return form;
    }

    public static String write(Persona member, String period, Map<String, Object> form) {
        return command(member)
                .body(Map.of("periodId", period, "form", form))
                .post("/api/mutual-claims")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    public static String submitted(Persona member, String period, Map<String, Object> form) {
        String id = write(member, period, form);
        step(member, id, "submission").statusCode(200);
        return id;
    }

    /** Checked by the branch and by the union of the member, assessed, waiting at the province. */
    public static String assessed(Persona member, String period, Map<String, Object> form) {
        String id = submitted(member, period, form);
        check(id);
        return id;
    }

    public static void check(String id) {
        step(Persona.BRANCH_SECRETARY, id, "taking").statusCode(200);
        step(Persona.BRANCH_SECRETARY, id, "check", YES).statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "taking").statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "check", YES)
                .statusCode(200)
                .body("status", org.hamcrest.Matchers.equalTo("ASSESSED"));
    }

    public static ValidatableResponse decide(Persona officer, String id, Map<String, Object> award) {
        step(officer, id, "taking").statusCode(200);
        return step(officer, id, "decision", award);
    }

    static ValidatableResponse step(Persona actor, String id, String step) {
        return command(actor)
                .header("If-Match", version(actor, id))
                .post("/api/mutual-claims/" + id + "/" + step)
                .then();
    }

    public static ValidatableResponse step(Persona actor, String id, String step, Map<String, ?> body) {
        return command(actor)
                .header("If-Match", version(actor, id))
                .body(body)
                .post("/api/mutual-claims/" + id + "/" + step)
                .then();
    }

    private static Object version(Persona actor, String id) {
        Object version = as(actor).get("/api/mutual-claims/" + id).path("version");
        return version == null ? 0 : version;
    }

    static io.restassured.specification.RequestSpecification command(Persona actor) {
        return as(actor).header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
