package cn.wuli.organisation;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.membership.SampleMembers;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.StatementCounter;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Committees of a unit: set up in a term, filled with people under separation of duty, ended with the term. */
@WuliTest
class BodiesTest {
    private static final LocalDate TODAY = Calendars.today();
    private static final UUID UNIT = SmallProvince.GROUP;

    @BeforeEach
    void beginATerm() throws SQLException {
        clear();
        SampleMembers.load();
        record("terms", Map.of("ordinal", 3, "from", day(-400), "lastDay", day(400), "electedBy", "会员大会"))
                .statusCode(201);
    }

    @AfterEach
    void clear() throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement()) {
            statement.execute("delete from org.body_member");
            statement.execute("delete from org.body");
            statement.execute("delete from auth.post where basis = '测工〔2026〕8号'");
            statement.execute("delete from org.term where unit_id = '" + UNIT + "'");
        }
    }

    @Test
    void setsUpACommitteeAndShowsItAsOfADay() {
        String body = setUp("WOMEN", day(-100));
        seat(Persona.CAMPUS_ORGANISER, "HEAD", body, day(-100)).statusCode(201);
        String seat = id(seat(Persona.MEMBER, "MEMBER", body, day(-50)).statusCode(201));
        bodies(Persona.CAMPUS_CHAIR, TODAY)
                .body("name", contains("女职工委员会"))
                .body("[0].termOrdinal", equalTo(3))
                .body("[0].current", equalTo(true))
                .body("[0].members.personName", contains("测试CAMPUS_ORGANISER", "测试MEMBER"))
                .body("[0].members.title", contains("主任", "委员"))
                .body("[0].allowedActions.action", contains("SEAT", "END"));
        as(Persona.CAMPUS_CHAIR)
                .body(Map.of("lastDay", day(-10)))
                .post("/api/body-members/" + seat + "/end")
                .then()
                .statusCode(204);
        bodies(Persona.CAMPUS_CHAIR, TODAY).body("[0].members", hasSize(1));
        bodies(Persona.CAMPUS_CHAIR, TODAY.minusDays(20)).body("[0].members", hasSize(2));
        bodies(Persona.CAMPUS_CHAIR, TODAY.minusDays(200)).body("current", contains(false));
        int queries = StatementCounter.during(() -> bodies(Persona.CAMPUS_CHAIR, TODAY));
        assertEquals(3, queries);
    }

    @Test
    void refusesWhatTheRulesForbidAtTheField() {
        String audit = setUp("AUDIT", day(-100));
        seat(Persona.CAMPUS_TREASURER, "MEMBER", audit, day(-1))
                .statusCode(409)
                .body("errors[0].path", equalTo("personId"))
                .body("errors[0].message", equalTo("该同志已任“财务委员”（经审与财务不相容），不能进入本委员会。请改选其他同志，或先免去原职务。"));
        seat(Persona.MEMBER, "HEAD", audit, day(-1)).statusCode(201);
        seat(Persona.OTHER_MEMBER, "HEAD", audit, day(-1)).statusCode(409).body("errors[0].path", equalTo("position"));
        seat(Persona.MEMBER, "MEMBER", audit, day(-1))
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:seated-already"));
        seat(Persona.OTHER_CAMPUS_MEMBER, "MEMBER", audit, day(-1))
                .statusCode(422)
                .body("errors[0].path", equalTo("personId"));
        record("posts", appointment(Persona.MEMBER, "GROUP_LEADER")).statusCode(201);
        record("posts", appointment(Persona.OTHER_MEMBER, "CASHIER"))
                .statusCode(422)
                .body("errors[0].path", equalTo("postType"));
        as(Persona.CAMPUS_ORGANISER)
                .body(appointment(Persona.MEMBER, "CASHIER"))
                .post("/api/units/" + SmallProvince.CAMPUS + "/posts")
                .then()
                .statusCode(409)
                .body("errors[0].message", equalTo("该同志已任“经费审查委员会成员”（经审与出纳不相容），不能兼任。请改由其他同志担任，或先免去原职务。"));
        record("bodies", Map.of("kind", "AUDIT", "from", day(-1)))
                .statusCode(409)
                .body("errors[0].path", equalTo("kind"));
        record("bodies", Map.of("kind", "WOMEN", "from", day(-1000)))
                .statusCode(409)
                .body("errors[0].path", equalTo("from"));
        record("bodies", Map.of("kind", "OTHER", "from", day(-1)))
                .statusCode(422)
                .body("errors[0].path", equalTo("name"));
    }

    @Test
    void keepsThoseWhoSitInItInsideTheUnion() {
        String body = setUp("WELFARE", day(-100));
        seat(Persona.MEMBER, "MEMBER", body, day(-1)).statusCode(201);
        bodies(Persona.PROVINCE_CHAIR, TODAY)
                .body("name", contains("福利工作委员会"))
                .body("[0].members", empty())
                .body("[0].allowedActions", empty());
        as(Persona.OTHER_CAMPUS_CHAIR)
                .get("/api/units/" + UNIT + "/bodies")
                .then()
                .statusCode(404);
        as(Persona.OTHER_CAMPUS_CHAIR)
                .body(Map.of("lastDay", day(0), "basisDocument", "x"))
                .post("/api/bodies/" + body + "/end")
                .then()
                .statusCode(404);
        as(Persona.BRANCH_SECRETARY)
                .body(Map.of("kind", "WOMEN", "from", day(0), "basisDocument", "x"))
                .post("/api/units/" + UNIT + "/bodies")
                .then()
                .statusCode(403);
        bodies(Persona.BRANCH_CHAIR, TODAY)
                .body("[0].members.personName", contains("测试MEMBER"))
                .body("[0].allowedActions.allowed", contains(false, false));
    }

    @Test
    void endsTheCommitteesWithTheirTerm() {
        String body = setUp("COMMITTEE", day(-100));
        seat(Persona.CAMPUS_CHAIR, "HEAD", body, day(-100)).statusCode(201);
        record("terms", Map.of("ordinal", 3, "from", day(-5), "lastDay", day(1500), "electedBy", "会员大会"))
                .statusCode(409)
                .body("errors[0].path", equalTo("ordinal"));
        record("terms", Map.of("ordinal", 4, "from", day(-5), "lastDay", day(1500), "electedBy", "会员大会"))
                .statusCode(201);
        bodies(Persona.CAMPUS_CHAIR, TODAY).body("$", empty());
        bodies(Persona.CAMPUS_CHAIR, TODAY.minusDays(6))
                .body("[0].to", equalTo(day(-6)))
                .body("[0].members[0].to", equalTo(day(-6)));
        setUp("COMMITTEE", day(-5));
        String term = as(Persona.CAMPUS_CHAIR)
                .get("/api/units/" + UNIT)
                .then()
                .body("terms.find { it.ordinal == 4 }.allowedActions.allowed", contains(true))
                .extract()
                .path("terms.find { it.ordinal == 4 }.id");
        end(Persona.OTHER_CAMPUS_ORGANISER, term, day(30)).statusCode(404);
        end(Persona.CAMPUS_ORGANISER, term, day(2000)).statusCode(422).body("errors[0].path", equalTo("lastDay"));
        end(Persona.CAMPUS_ORGANISER, term, day(30)).statusCode(204);
        bodies(Persona.CAMPUS_CHAIR, TODAY)
                .body("[0].to", equalTo(day(30)))
                .body("[0].endBasis", equalTo("测工〔2026〕9号"));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/units/" + UNIT)
                .then()
                .body("terms.find { it.ordinal == 4 }.to", equalTo(day(30)))
                .body("terms.find { it.ordinal == 4 }.endBasis", equalTo("测工〔2026〕9号"));
    }

    @Test
    void findsThePeopleOfTheOwnUnionOnly() {
        for (String q : new String[] {"单雄信", "shanxiong", "SXX", "10001"}) {
            as(Persona.CAMPUS_ORGANISER)
                    .queryParam("q", q)
                    .get("/api/people")
                    .then()
                    .statusCode(200)
                    .body("name", contains("单雄信"))
                    .body("[0].unitName", equalTo("会计学院分工会"));
        }
        as(Persona.CAMPUS_ORGANISER).get("/api/people?q=OTHER_CAMPUS").then().body("$", empty());
        as(Persona.CAMPUS_ORGANISER)
                .get("/api/people?q=CAMPUS_CASHIER")
                .then()
                .body("name", contains("测试CAMPUS_CASHIER"));
        as(Persona.BRANCH_SECRETARY).get("/api/people").then().statusCode(403);
        as(Persona.CAMPUS_ORGANISER)
                .get("/api/units/" + SmallProvince.BRANCH + "/post-types")
                .then()
                .body("code", hasItems("BRANCH_CHAIR", "BRANCH_SECRETARY", "GROUP_LEADER"));
        as(Persona.CAMPUS_ORGANISER).get("/api/body-kinds").then().body("name", hasItem("劳动法律监督委员会"));
    }

    private static String day(int fromToday) {
        return TODAY.plusDays(fromToday).toString();
    }

    private static String setUp(String kind, String from) {
        return id(record("bodies", Map.of("kind", kind, "from", from)).statusCode(201));
    }

    private static ValidatableResponse record(String what, Map<String, Object> given) {
        Map<String, Object> body = new HashMap<>(given);
        body.putIfAbsent("basisDocument", "测工〔2026〕8号");
        return as(Persona.CAMPUS_ORGANISER)
                .body(body)
                .post("/api/units/" + UNIT + "/" + what)
                .then();
    }

    private static Map<String, Object> appointment(Persona person, String postType) {
        return Map.of(
                "personId",
                person.personId(),
                "postType",
                postType,
                "from",
                day(0),
                "lastDay",
                day(1),
                "elected",
                false,
                "basis",
                "测工〔2026〕8号",
                "engagement",
                "PART_TIME");
    }

    private static ValidatableResponse seat(Persona person, String position, String body, String from) {
        return as(Persona.CAMPUS_ORGANISER)
                .body(Map.of(
                        "personId",
                        person.personId(),
                        "position",
                        position,
                        "from",
                        from,
                        "basisDocument",
                        "测工〔2026〕8号"))
                .post("/api/bodies/" + body + "/members")
                .then();
    }

    private static ValidatableResponse end(Persona who, String term, String lastDay) {
        return as(who).body(Map.of("lastDay", lastDay, "basisDocument", "测工〔2026〕9号"))
                .post("/api/terms/" + term + "/end")
                .then();
    }

    private static ValidatableResponse bodies(Persona who, LocalDate asOf) {
        return as(who).queryParam("asOf", asOf.toString())
                .get("/api/units/" + UNIT + "/bodies")
                .then()
                .statusCode(200);
    }

    private static String id(ValidatableResponse response) {
        return response.extract().path("id");
    }
}
