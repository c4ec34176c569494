package cn.wuli.rulepack;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rulepack.SetRule.NewRule;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WuliTest
class RulePackTest {
    private static final String PACK = "test-pack";

    @Inject
    SetRule setRule;

    @Inject
    RulePacks rulePacks;

    @BeforeEach
    void arrange() throws SQLException {
        clear();
        sql("""
                insert into ref.rule_parameter (pack, code, name, kind, by_region, mandatory, tighter, ordinal) values
                  ('test-pack', 'cap', '上限', 'INTEGER', false, true, 'LOWER', 1),
                  ('test-pack', 'days', '期限', 'INTEGER', false, true, 'HIGHER', 2),
                  ('test-pack', 'line', '标准', 'MONEY', true, true, 'NONE', 3)""");
        sql("""
                insert into ref.rule_version (id, pack, code, valid, value, basis, trust) values
                  (gen_random_uuid(), 'test-pack', 'cap', '[2020-01-01,)', '10', '缺省', 'UNVERIFIED'),
                  (gen_random_uuid(), 'test-pack', 'days', '[2020-01-01,)', '5', '缺省', 'UNVERIFIED')""");
    }

    @AfterEach
    void clear() throws SQLException {
        sql("delete from ref.rule_version where pack = 'test-pack'");
        sql("delete from ref.rule_parameter where pack = 'test-pack'");
    }

    @Test
    void inheritsWhatASuperiorSetsAndKeepsItFromSiblings() {
        set(Persona.PROVINCE_CHAIR, "cap", "8").statusCode(201);
        set(Persona.CAMPUS_CHAIR, "cap", "6").statusCode(201);
        assertEquals("6", valueFor(Persona.BRANCH_SECRETARY, "cap"));
        assertEquals("8", valueFor(Persona.OTHER_CAMPUS_CHAIR, "cap"));
        assertEquals("8", valueFor(Persona.GUIDED_CAMPUS_CHAIR, "cap"));
    }

    @Test
    void refusesToLoosen() {
        set(Persona.PROVINCE_CHAIR, "cap", "8").statusCode(201);
        set(Persona.CAMPUS_CHAIR, "cap", "9")
                .statusCode(422)
                .body("type", equalTo("urn:wuli:problem:rule-loosened"))
                .body("title", containsString("8"));
        set(Persona.CAMPUS_CHAIR, "days", "4").statusCode(422);
        set(Persona.CAMPUS_CHAIR, "days", "7").statusCode(201);
        assertEquals("7", valueFor(Persona.CAMPUS_WELFARE_OFFICER, "days"));
    }

    @Test
    void bindsThoseBelowWhenASuperiorTightensLater() {
        set(Persona.CAMPUS_CHAIR, "cap", "6").statusCode(201);
        set(Persona.PROVINCE_CHAIR, "cap", "3").statusCode(201);
        assertEquals("3", valueFor(Persona.CAMPUS_CHAIR, "cap"));
    }

    @Test
    void showsATransactionItsOwnChangeAndNobodyElseWhatWasTakenBack() {
        Persona chair = Persona.CAMPUS_CHAIR;
        assertEquals("10", valueFor(chair, "cap"));
        int changed = ActingContext.callAs(new ActingPost(chair.subject(), chair.postId()), () -> {
            QuarkusTransaction.begin();
            assertEquals(10, cap());
            setRule.set(new NewRule(PACK, "cap", "", Calendars.today(), "6", "依据", "文号", "VERIFIED"));
            int seen = cap();
            QuarkusTransaction.rollback();
            return seen;
        });
        assertEquals(6, changed);
        assertEquals("10", valueFor(chair, "cap"));
    }

    private int cap() {
        return rulePacks.inForce(PACK, SmallProvince.CAMPUS).integer("cap");
    }

    @Test
    void namesTheGapsUntilAMandatoryParameterIsSet() {
        pack(Persona.CAMPUS_CHAIR).body("gaps", hasItem("标准"));
        setIn(Persona.PROVINCE_CHAIR, "line", "100000", "330100").statusCode(201);
        pack(Persona.CAMPUS_CHAIR).body("gaps", not(hasItem("标准")));
        assertEquals("100000", valueFor(Persona.BRANCH_SECRETARY, "line"));
    }

    @Test
    void keepsThePastAsItWas() {
        set(Persona.PROVINCE_CHAIR, "cap", "8").statusCode(201);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/rules?pack=test-pack&on=2021-06-01")
                .then()
                .body("rules.find { it.code == 'cap' }.value", equalTo("10"));
        as(Persona.PROVINCE_CHAIR)
                .body(request("cap", "7", "", "2021-01-01"))
                .post("/api/rules")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:wuli:problem:rule-in-the-past"));
    }

    @Test
    void holdsInAllCitiesWhenSetWithoutOne() {
        set(Persona.CITY_CHAIR, "line", "98000").statusCode(201);
        assertEquals("98000", valueFor(Persona.GUIDED_CAMPUS_CHAIR, "line"));
        setIn(Persona.CITY_CHAIR, "line", "105000", "330100").statusCode(201);
        assertEquals("105000", valueFor(Persona.GUIDED_CAMPUS_CHAIR, "line"));
        as(Persona.GUIDED_CAMPUS_CHAIR)
                .get("/api/rules?pack=test-pack&region=330200")
                .then()
                .body("rules.find { it.code == 'line' }.value", equalTo("98000"));
        setIn(Persona.CITY_CHAIR, "cap", "7", "330100").statusCode(422).body("errors[0].path", equalTo("region"));
    }

    @Test
    void findsTheCityOfAUnionWithoutOneAboveIt() throws SQLException {
        setIn(Persona.PROVINCE_CHAIR, "line", "101000", "330100").statusCode(201);
        sql("update org.unit_version set city_code = null where unit_id = '" + SmallProvince.GUIDED_CAMPUS + "'");
        try {
            assertEquals("101000", valueFor(Persona.GUIDED_CAMPUS_CHAIR, "line"));
        } finally {
            sql("update org.unit_version set city_code = '330100' where unit_id = '" + SmallProvince.GUIDED_CAMPUS
                    + "'");
        }
    }

    @Test
    void keepsWhatWasPlannedAndRefusesASecondRuleForToday() {
        LocalDate later = Calendars.today().plusDays(30);
        setFrom(later, "6").statusCode(201);
        setFrom(Calendars.today(), "8").statusCode(201);
        assertEquals("8", valueFor(Persona.OTHER_CAMPUS_CHAIR, "cap"));
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/rules?pack=test-pack&on=" + later)
                .then()
                .body("rules.find { it.code == 'cap' }.value", equalTo("6"));
        setFrom(later, "5").statusCode(201);
        setFrom(Calendars.today(), "7").statusCode(409).body("type", equalTo("urn:wuli:problem:rule-begins-today"));
        as(Persona.PROVINCE_CHAIR)
                .get("/api/rules/history?pack=test-pack&code=cap")
                .then()
                .statusCode(200)
                .body("value", contains("5", "8", "10"))
                .body("place", contains("OWN", "OWN", "DEFAULT"))
                .body("to[1]", equalTo(later.minusDays(1).toString()));
    }

    @Test
    void showsASuperiorWhatThoseBelowTightenedAndHowABelowIsBound() {
        set(Persona.CAMPUS_CHAIR, "cap", "4").statusCode(201);
        as(Persona.PROVINCE_CHAIR)
                .get("/api/rules/history?pack=test-pack&code=cap")
                .then()
                .body("find { it.place == 'BELOW' }.value", equalTo("4"));
        as(Persona.PROVINCE_CHAIR)
                .get("/api/rules?pack=test-pack&unitId=" + SmallProvince.CAMPUS)
                .then()
                .body("rules.find { it.code == 'cap' }.value", equalTo("4"))
                .body("rules.find { it.code == 'cap' }.bound", equalTo("10"));
    }

    @Test
    void refusesWhatIsNoValue() {
        set(Persona.PROVINCE_CHAIR, "line", "很多").statusCode(422);
        set(Persona.PROVINCE_CHAIR, "cap", "2.5").statusCode(422).body("errors[0].path", equalTo("value"));
    }

    @Test
    void refusesWhoMayNotSetRules() {
        for (Persona persona : new Persona[] {Persona.BRANCH_SECRETARY, Persona.MEMBER, Persona.CAMPUS_AUDITOR}) {
            set(persona, "cap", "1").statusCode(403);
        }
    }

    private static ValidatableResponse set(Persona persona, String code, String value) {
        return setIn(persona, code, value, "");
    }

    private static ValidatableResponse setIn(Persona persona, String code, String value, String region) {
        return as(persona)
                .body(request(code, value, region, Calendars.today().toString()))
                .post("/api/rules")
                .then();
    }

    private static ValidatableResponse setFrom(LocalDate from, String value) {
        return as(Persona.PROVINCE_CHAIR)
                .body(request("cap", value, "", from.toString()))
                .post("/api/rules")
                .then();
    }

    private static Map<String, Object> request(String code, String value, String region, String from) {
        Map<String, Object> request = new HashMap<>();
        request.put("pack", PACK);
        request.put("code", code);
        request.put("value", value);
        request.put("region", region);
        request.put("from", from);
        request.put("basis", "测试");
        request.put("documentNumber", "测试〔2026〕1号");
        request.put("trust", "VERIFIED");
        return request;
    }

    private static ValidatableResponse pack(Persona persona) {
        return as(persona).get("/api/rules?pack=" + PACK).then().statusCode(200);
    }

    private static String valueFor(Persona persona, String code) {
        return pack(persona).extract().path("rules.find { it.code == '" + code + "' }.value");
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var each = connection.createStatement()) {
            each.execute("set role wuli_owner");
            each.execute(statement);
        }
    }
}
