package cn.wuli.platform.identity;

import static cn.wuli.testsupport.As.anonymously;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.People;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.Tokens;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WuliTest
class DelegationTest {
    private static final LocalDate TODAY = Calendars.today();

    @Test
    void letsAnotherPersonActAndEndsWhenRevoked() {
        UUID person = People.withAccount(SmallProvince.BRANCH, "MEMBER");
        String id = delegate(Persona.CAMPUS_SECOND_WELFARE_OFFICER, person, TODAY, TODAY.plusDays(7))
                .statusCode(201)
                .extract()
                .path("id");
        posts(person)
                .body("posts.postType", hasItem("WELFARE_OFFICER"))
                .body(
                        "posts.find { it.postType == 'WELFARE_OFFICER' }.onBehalfOf",
                        equalTo(Persona.CAMPUS_SECOND_WELFARE_OFFICER.personName()))
                .body(
                        "posts.find { it.postType == 'WELFARE_OFFICER' }.validUntil",
                        equalTo(TODAY.plusDays(7).toString()))
                .body("posts.find { it.postType == 'MEMBER' }.onBehalfOf", nullValue());
        received(person)
                .body("[0].state", equalTo("IN_FORCE"))
                .body("[0].postName", equalTo("权益保障委员"))
                .body("[0].unitName", equalTo("甲大学工会"))
                .body("[0].reason", equalTo("外出学习"));
        as(Persona.CAMPUS_SECOND_WELFARE_OFFICER)
                .get("/api/delegations")
                .then()
                .body("find { it.id == '" + id + "' }.state", equalTo("IN_FORCE"));
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .delete("/api/delegations/" + id)
                .then()
                .statusCode(404);
        as(Persona.CAMPUS_SECOND_WELFARE_OFFICER)
                .delete("/api/delegations/" + id)
                .then()
                .statusCode(204);
        posts(person).body("posts.postType", contains("MEMBER"));
        received(person).body("[0].state", equalTo("REVOKED"));
    }

    @Test
    void offersThoseWithAPostInReachAndNotOneself() {
        UUID near = People.withPost(SmallProvince.BRANCH, "MEMBER");
        UUID far = People.withPost(SmallProvince.OTHER_BRANCH, "MEMBER");
        String mark = "候选" + near.toString().substring(24);
        People.rename(near, mark + "近");
        People.rename(far, mark + "远");
        candidates(Persona.CAMPUS_CHAIR, mark)
                .body("personId", containsInAnyOrder(near.toString(), far.toString()))
                .body("hasAccount", everyItem(equalTo(false)));
        candidates(Persona.BRANCH_SECRETARY, mark).body("personId", contains(near.toString()));
        candidates(Persona.OTHER_CAMPUS_CHAIR, mark).body("", empty());
        candidates(Persona.CAMPUS_CHAIR, Persona.CAMPUS_CHAIR.personName()).body("", empty());
    }

    @Test
    void beginsOnItsDayAndEndsByItself() {
        UUID person = People.withAccount(SmallProvince.BRANCH, "MEMBER");
        delegate(Persona.CAMPUS_SECOND_WELFARE_OFFICER, person, TODAY.plusDays(3), TODAY.plusDays(5))
                .statusCode(201);
        posts(person).body("posts.postType", contains("MEMBER"));
    }

    @Test
    void keepsIncompatiblePostsApartInPlainWords() {
        delegate(Persona.CAMPUS_TREASURER, Persona.CAMPUS_CASHIER.personId(), TODAY, TODAY.plusDays(1))
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:separation-of-duty"))
                .body("title", equalTo("该人员已担任与此职务不相容的职务"));
    }

    @Test
    void refusesChainsAdministratorsStrangersAndTooLongATime() {
        UUID person = People.withAccount(SmallProvince.BRANCH, "MEMBER");
        UUID stranger = People.withPost(SmallProvince.OTHER_CAMPUS_BRANCH, "MEMBER");
        delegate(Persona.CAMPUS_ORGANISER, stranger, TODAY, TODAY).statusCode(404);
        delegate(Persona.CAMPUS_ORGANISER, Persona.CAMPUS_ORGANISER.personId(), TODAY, TODAY)
                .statusCode(404);
        delegate(Persona.CAMPUS_ORGANISER, person, TODAY, TODAY.plusDays(100)).statusCode(422);
        delegate(Persona.CAMPUS_ORGANISER, person, TODAY.minusDays(1), TODAY).statusCode(422);
        delegate(Persona.CAMPUS_SYSTEM_ADMIN, person, TODAY, TODAY).statusCode(403);
    }

    private static ValidatableResponse delegate(Persona from, UUID to, LocalDate since, LocalDate until) {
        return as(from).body(
                        Map.of("toPersonId", to, "from", since.toString(), "until", until.toString(), "reason", "外出学习"))
                .post("/api/delegations")
                .then();
    }

    private static ValidatableResponse candidates(Persona persona, String q) {
        return as(persona)
                .queryParam("q", q)
                .get("/api/delegations/candidates")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse received(UUID person) {
        return anonymously()
                .auth()
                .oauth2(Tokens.of("subject-" + person))
                .get("/api/delegations/received")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse posts(UUID person) {
        return anonymously()
                .auth()
                .oauth2(Tokens.of("subject-" + person))
                .get("/api/session")
                .then()
                .statusCode(200);
    }
}
