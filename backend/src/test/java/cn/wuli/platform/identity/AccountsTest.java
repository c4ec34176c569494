package cn.wuli.platform.identity;

import static cn.wuli.testsupport.As.anonymously;
import static cn.wuli.testsupport.As.as;
import static cn.wuli.testsupport.As.withOneTimeCodeAs;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
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
        public void resetPassword(String subject, String oneTimePassword) {
            calls.add("reset " + subject);
        }
    }
}
