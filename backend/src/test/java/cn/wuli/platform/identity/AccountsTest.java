package cn.wuli.platform.identity;

import static cn.wuli.testsupport.As.anonymously;
import static cn.wuli.testsupport.As.as;
import static cn.wuli.testsupport.As.withOneTimeCodeAs;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.testsupport.People;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.Tokens;
import cn.wuli.testsupport.WuliTest;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** No Keycloak runs in this suite: where nothing is put in its place, it is away. */
@WuliTest
class AccountsTest {
    private static final String ONE_TIME_PASSWORD = "([A-Z][a-z][2-9][a-z]-?){4}";

    @Inject
    AccountCommands commands;

    @Test
    void opensAnAccountAndShowsThePasswordOnce() {
        RecordingUsers users = RecordingUsers.install();
        UUID person = People.withPost(SmallProvince.BRANCH, "MEMBER");
        open(Persona.CAMPUS_ORGANISER, person, name("a"))
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("oneTimePassword", matchesPattern(ONE_TIME_PASSWORD));
        assertEquals(1, users.calls.size());
        as(Persona.CAMPUS_SYSTEM_ADMIN)
                .get("/api/accounts/" + person)
                .then()
                .body("state", equalTo("ACTIVE"))
                .body("waiting", equalTo(false));
        open(Persona.CAMPUS_ORGANISER, person, name("b"))
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:account-exists"));
    }

    @Test
    void keepsTheDecisionWhileKeycloakIsAwayAndCarriesItOutLater() {
        UUID person = People.withPost(SmallProvince.BRANCH, "MEMBER");
        open(Persona.CAMPUS_ORGANISER, person, name("c"))
                .statusCode(201)
                .body("state", equalTo("OPENING"))
                .body("oneTimePassword", nullValue());
        state(person, "OPENING");
        open(Persona.CAMPUS_ORGANISER, person, name("d"))
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:account-opening"));
        RecordingUsers.install();
        People.dueNow();
        assertTrue(commands.relay() >= 1);
        state(person, "ACTIVE");
        withOneTimeCodeAs(Persona.CAMPUS_SYSTEM_ADMIN)
                .post("/api/accounts/" + person + "/password-reset")
                .then()
                .statusCode(200)
                .body("oneTimePassword", matchesPattern(ONE_TIME_PASSWORD));
    }

    @Test
    void refusesAUserNameThatIsTakenOrMalformed() {
        RecordingUsers users = RecordingUsers.install();
        users.taken = true;
        UUID person = People.withPost(SmallProvince.BRANCH, "MEMBER");
        open(Persona.CAMPUS_ORGANISER, person, name("e"))
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:user-name-taken"))
                .body("errors.path", contains("userName"));
        state(person, "NONE");
        open(Persona.CAMPUS_ORGANISER, person, "张三").statusCode(422);
    }

    @Test
    void disablesAtOnceAndEndsTheSessions() {
        RecordingUsers users = RecordingUsers.install();
        UUID person = People.withAccount(SmallProvince.BRANCH, "MEMBER");
        session(person).statusCode(200);
        withOneTimeCodeAs(Persona.CAMPUS_SECURITY_ADMIN)
                .post("/api/accounts/" + person + "/disabling")
                .then()
                .statusCode(200)
                .body("state", equalTo("DISABLED"));
        session(person).statusCode(403);
        withOneTimeCodeAs(Persona.CAMPUS_SECURITY_ADMIN)
                .post("/api/accounts/" + person + "/enabling")
                .then()
                .body("state", equalTo("ACTIVE"));
        session(person).statusCode(200);
        assertEquals(List.of("disable subject-" + person, "enable subject-" + person), users.calls);
    }

    @Test
    void listsThePersonsOfTheOwnUnionWithWhatMayBeDone() {
        UUID person = People.withAccount(SmallProvince.BRANCH, "MEMBER");
        People.rename(person, "查账号甲" + person.toString().substring(24));
        String q = "查账号甲" + person.toString().substring(24);
        listed(Persona.CAMPUS_SYSTEM_ADMIN, q)
                .body("items.personId", contains(person.toString()))
                .body("items[0].posts", equalTo("会计学院分工会 会员"))
                .body("items[0].state", equalTo("ACTIVE"))
                .body(
                        "items[0].allowedActions.findAll { it.allowed }.action",
                        contains("RESET_PASSWORD", "REMOVE_SECOND_FACTOR", "DISABLE"));
        listed(Persona.CAMPUS_ORGANISER, q)
                .body("items[0].allowedActions.findAll { it.allowed }", empty())
                .body("items[0].allowedActions[0].reason", equalTo("当前职务没有此项权限"));
        listed(Persona.OTHER_CAMPUS_ORGANISER, q).body("items", empty());
    }

    @Test
    void pagesByNameAndShowsThoseWithoutAccountsOnDemand() {
        People.withPost(SmallProvince.BRANCH, "MEMBER");
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = as(Persona.CAMPUS_SYSTEM_ADMIN)
                    .get("/api/accounts?limit=5&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .body("items.state", not(hasItem("NONE")))
                    .extract();
            seen.addAll(page.path("items.personId"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(seen.size(), seen.stream().distinct().count());
        assertTrue(seen.contains(Persona.CAMPUS_CHAIR.personId().toString()));
        as(Persona.CAMPUS_SYSTEM_ADMIN)
                .get("/api/accounts?state=NONE")
                .then()
                .body("items.state", everyItem(equalTo("NONE")))
                .body("items[0].allowedActions.action", contains("OPEN"));
    }

    @Test
    void takesTheSecondFactorAwayAndNobodyDisablesHimself() {
        RecordingUsers users = RecordingUsers.install();
        UUID person = People.withAccount(SmallProvince.BRANCH, "MEMBER");
        withOneTimeCodeAs(Persona.CAMPUS_SYSTEM_ADMIN)
                .post("/api/accounts/" + person + "/second-factor-removal")
                .then()
                .statusCode(200);
        assertEquals(List.of("no second factor subject-" + person), users.calls);
        withOneTimeCodeAs(Persona.CAMPUS_SYSTEM_ADMIN)
                .post("/api/accounts/" + Persona.CAMPUS_SYSTEM_ADMIN.personId() + "/disabling")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:own-account"));
    }

    @Test
    void saysThatAPasswordCannotBeResetWhileKeycloakIsAway() {
        UUID person = People.withAccount(SmallProvince.BRANCH, "MEMBER");
        withOneTimeCodeAs(Persona.CAMPUS_SYSTEM_ADMIN)
                .post("/api/accounts/" + person + "/password-reset")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:identity-provider-away"));
    }

    @Test
    void reachesThePersonsOfTheOwnUnionOnlyAndNeedsAOneTimeCode() {
        UUID person = People.withAccount(SmallProvince.BRANCH, "MEMBER");
        as(Persona.OTHER_CAMPUS_ORGANISER).get("/api/accounts/" + person).then().statusCode(404);
        open(Persona.OTHER_CAMPUS_ORGANISER, person, name("f")).statusCode(404);
        as(Persona.CAMPUS_SYSTEM_ADMIN)
                .post("/api/accounts/" + person + "/disabling")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:wuli:problem:step-up-required"));
        as(Persona.MEMBER).get("/api/accounts/" + person).then().statusCode(403);
    }

    @Test
    void leavesOfficersOfOtherUnionsToThem() {
        UUID person = People.withAccount(SmallProvince.BRANCH, "MEMBER");
        People.addPost(person, SmallProvince.PROVINCE, "TREASURER");
        withOneTimeCodeAs(Persona.CAMPUS_SYSTEM_ADMIN)
                .post("/api/accounts/" + person + "/password-reset")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:officer-elsewhere"));
    }

    @Test
    void leadsBackAfterTheOneTimeCodeAndNeverToAnotherSite() {
        var signedIn = anonymously().redirects().follow(false).auth().oauth2(Tokens.withOneTimeCode("subject-member"));
        signedIn.get("/api/session/step-up?returnTo=/funds")
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*/funds"));
        anonymously()
                .redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.withOneTimeCode("subject-member"))
                .get("/api/session/step-up?returnTo=//evil.example")
                .then()
                .header("Location", matchesPattern("http://localhost:\\d+/"));
        anonymously()
                .redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.of("subject-member"))
                .get("/api/session/step-up?returnTo=/funds")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:wuli:problem:step-up-required"));
    }

    private static ValidatableResponse open(Persona persona, UUID person, String userName) {
        return as(persona)
                .body(Map.of("personId", person, "userName", userName))
                .post("/api/accounts")
                .then();
    }

    private static ValidatableResponse listed(Persona persona, String q) {
        return as(persona).queryParam("q", q).get("/api/accounts").then().statusCode(200);
    }

    private static void state(UUID person, String state) {
        as(Persona.CAMPUS_SYSTEM_ADMIN)
                .get("/api/accounts/" + person)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    private static ValidatableResponse session(UUID person) {
        return anonymously()
                .auth()
                .oauth2(Tokens.of("subject-" + person))
                .get("/api/session")
                .then();
    }

    private static String name(String letter) {
        return letter + "-" + UUID.randomUUID();
    }

    /** Stands where Keycloak would, and notes what it was asked. */
    static class RecordingUsers extends KeycloakUsers {
        final List<String> calls = new ArrayList<>();
        boolean taken;

        RecordingUsers() {
            super(null, null, "");
        }

        static RecordingUsers install() {
            RecordingUsers users = new RecordingUsers();
            QuarkusMock.installMockForType(users, KeycloakUsers.class);
            return users;
        }

        @Override
        public String create(String userName, String fullName, String oneTimePassword) {
            if (taken) {
                throw new NameTaken();
            }
            calls.add("create " + userName);
            return "subject-of-" + userName;
        }

        @Override
        public void setEnabled(String subject, boolean enabled) {
            calls.add((enabled ? "enable " : "disable ") + subject);
        }

        @Override
        public void removeSecondFactor(String subject) {
            calls.add("no second factor " + subject);
        }

        @Override
        public void resetPassword(String subject, String oneTimePassword) {
            calls.add("reset " + subject);
        }
    }
}
