package cn.wuli.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.testsupport.People;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.signin.Browser;
import cn.wuli.testsupport.signin.Installation;
import cn.wuli.testsupport.signin.OneTimeCode;
import cn.wuli.testsupport.signin.RealmClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged application and the real Keycloak, as a browser and as a machine meet them. */
class SigningInIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "Peach-Blossom-2026";
    private static final String SECRET = "wuli-secret-of-20-by";
    private static final String SESSION = "q_session";
    private static int people;

    private static RealmClient realm;

    private final Browser browser = new Browser();

    /** Somebody of the campus with a post and an account. */
    private record Somebody(UUID personId, String userName) {}

    @BeforeAll
    static void start() {
        realm = Installation.realm();
        Installation.backend().receiveRequests();
    }

    @Test
    void signsInByTheCodeFlowWithProofKeyOnAPageInChinese() throws Exception {
        Somebody member = somebody("MEMBER");
        assertEquals(401, browser.get("/api/session").statusCode(), "only the way in leads to the page");
        String page = browser.open("/api/session/login?returnTo=/api/session");
        String authorization = browser.visited().getLast();
        assertTrue(authorization.contains("code_challenge_method=S256"), authorization);
        assertTrue(authorization.contains("state="), authorization);
        assertTrue(
                page.contains("lang=\"zh-CN\"") && page.contains("wuli-mark") && page.contains("css/wuli.css"), page);
        assertTrue(page.contains("用户名") && page.contains("密码"), page);
        assertTrue(browser.submit("username", member.userName(), "password", "Wrong-Password-1")
                .contains("用户名或密码不对"));

        JsonNode session = json(browser.submit("username", member.userName(), "password", PASSWORD));
        assertEquals(member.personId().toString(), session.at("/person/id").asText(), session::toString);
        assertEquals("/api/session", path(browser.visited().getLast()), "back to where the person wanted to go");
        assertTrue(browser.visited().stream().noneMatch(address -> address.contains("access_token")));
    }

    @Test
    void keepsTheSessionInACookieThatNoScriptAndNoOtherSiteCanUse() throws Exception {
        browser.signIn(somebody("MEMBER").userName(), PASSWORD);
        String line = browser.lineOf(SESSION);
        for (String attribute : new String[] {"httponly", "secure", "samesite=lax", "path=/"}) {
            assertTrue(line.toLowerCase(Locale.ROOT).contains("; " + attribute), line);
        }
        assertFalse(line.contains("Domain="), line);
        String value = line.split(";", 2)[0];
        assertEquals(5, value.split("\\.").length, "encrypted, not only signed: " + line);
        int age = Integer.parseInt(line.replaceAll(".*Max-Age=(\\d+).*", "$1"));
        assertTrue(age <= 300 + 1800, "the token and half an hour of silence: " + line);
    }

    @Test
    void refusesWhatThePageOfAnotherSiteSends() throws Exception {
        JsonNode session = json(browser.signIn(somebody("MEMBER").userName(), PASSWORD));
        String choice = "{\"postId\":\"" + session.get("actingPostId").asText() + "\"}";
        HttpResponse<String> forged = browser.forged("PUT", "/api/session/acting-post", choice);
        assertProblem(403, "csrf", forged);
        assertEquals(
                200, browser.call("PUT", "/api/session/acting-post", choice).statusCode());
    }

    @Test
    void takesNoCodeThatItDidNotAskFor() throws Exception {
        HttpResponse<String> planted = browser.get("/api/session/login?state=planted&code=planted");
        assertTrue(planted.statusCode() == 401 || planted.statusCode() == 302, planted::toString);
        assertFalse(browser.has(SESSION), planted::toString);
        assertProblem(401, "not-signed-in", browser.get("/api/session?state=planted&code=planted"));
    }

    @Test
    void letsMachinesInByATokenForThisInterfaceAndNoOther() throws Exception {
        String secret = "of-the-machine-" + UUID.randomUUID();
        realm.openMachine("payroll", secret, true);
        realm.openMachine("stranger", secret, false);
        String token = realm.tokenOfMachine("payroll", secret);
        machine(realm.tokenOfMachine("stranger", secret))
                .get("/api/session")
                .then()
                .statusCode(401);
        machine(token + "x").get("/api/session").then().statusCode(401);
        machine(token).get("/api/session").then().statusCode(403);
        UUID person = People.withPost(SmallProvince.CAMPUS, "ORGANISER");
        People.bind(person, RealmClient.subjectOf(token));
        String post = machine(token)
                .get("/api/session")
                .then()
                .statusCode(200)
                .extract()
                .path("actingPostId");
        machine(token)
                .body("{\"postId\":\"" + post + "\"}")
                .put("/api/session/acting-post")
                .then()
                .statusCode(200);
    }

    @Test
    void asksForTheOneTimeCodeBeforeARiskyActAndEndsTheSessionsOfADisabledAccount() throws Exception {
        Somebody officer = somebody("SYSTEM_ADMIN", true);
        Somebody member = somebody("MEMBER");
        Browser elsewhere = new Browser();
        elsewhere.signIn(member.userName(), PASSWORD);
        assertEquals(200, elsewhere.get("/api/session").statusCode());

        browser.signIn(officer.userName(), PASSWORD);
        String disabling = "/api/accounts/" + member.personId() + "/disabling";
        assertProblem(403, "step-up-required", browser.call("POST", disabling, ""));
        String page = browser.open("/api/session/step-up?returnTo=/api/session");
        assertTrue(browser.visited().getLast().contains("acr_values=otp"), browser.visited()::toString);
        assertTrue(page.contains("动态验证码"), page);
        assertFalse(page.contains("id=\"password\""), "who is signed in is asked for the code alone");
        assertTrue(browser.submit("otp", "000000").contains("动态验证码不对"));
        browser.submit("otp", OneTimeCode.now(SECRET));
        assertEquals("/api/session", path(browser.visited().getLast()));
        assertEquals(200, browser.call("POST", disabling, "").statusCode());

        assertProblem(403, "no-acting-post", elsewhere.get("/api/session"));
        assertTrue(new Browser().signIn(member.userName(), PASSWORD).contains("账号已停用"));
    }

    @Test
    void leadsToTheSettingUpOfACodeWhoHasNone() throws Exception {
        browser.signIn(somebody("SYSTEM_ADMIN").userName(), PASSWORD);
        String page = browser.open("/api/session/step-up?returnTo=/api/session");
        assertTrue(page.contains("绑定动态验证码"), page);
    }

    @Test
    void makesAnOpenedAccountChooseItsOwnPasswordByThePolicy() throws Exception {
        browser.signIn(somebody("ORGANISER").userName(), PASSWORD);
        UUID person = People.withPost(SmallProvince.BRANCH, "MEMBER");
        String userName = "opened-" + ++people;
        HttpResponse<String> opened = browser.call(
                "POST", "/api/accounts", "{\"personId\":\"" + person + "\",\"userName\":\"" + userName + "\"}");
        assertEquals(201, opened.statusCode(), opened.body());
        String given = json(opened.body()).get("oneTimePassword").asText();

        Browser theirs = new Browser();
        assertTrue(theirs.signIn(userName, given).contains("设置新密码"));
        assertEquals(401, theirs.get("/api/session").statusCode(), "not before the password is one's own");
        assertTrue(choose(theirs, "Short-1").contains("密码太短：至少 12 位"));
        assertTrue(choose(theirs, "onlylowercase").contains("密码要有至少 1 个"));
        assertTrue(choose(theirs, given).contains("不能与最近 5 次用过的密码相同"));
        JsonNode session = json(choose(theirs, PASSWORD));
        assertEquals(person.toString(), session.at("/person/id").asText(), session::toString);
        assertTrue(new Browser().signIn(userName, given).contains("用户名或密码不对"), "it served once");
    }

    @Test
    void locksAfterFiveWrongPasswords() throws Exception {
        String userName = somebody("MEMBER").userName();
        browser.open("/api/session/login?returnTo=/api/session");
        for (int attempt = 0; attempt < 5; attempt++) {
            browser.submit("username", userName, "password", "Wrong-Password-" + attempt);
        }
        String page = browser.submit("username", userName, "password", PASSWORD);
        assertTrue(page.contains("请等 5 分钟再试"), page);
        assertFalse(browser.has(SESSION));
    }

    @Test
    void renewsASessionThatIsUsedAndEndsASilentOne() throws Exception {
        try {
            realm.shortenSessions(3, 60);
            browser.signIn(somebody("MEMBER").userName(), PASSWORD);
            String first = browser.lineOf(SESSION);
            Thread.sleep(3500);
            assertEquals(200, browser.get("/api/session").statusCode());
            assertNotEquals(first, browser.lineOf(SESSION), "renewed at Keycloak");

            realm.shortenSessions(4, 4);
            Browser silent = new Browser();
            silent.signIn(somebody("MEMBER").userName(), PASSWORD);
            assertFalse(silent.lineOf(SESSION).isEmpty(), "signed in");
            Thread.sleep(5000);
            assertProblem(401, "not-signed-in", silent.get("/api/session"));
            assertFalse(silent.has(SESSION), silent.lineOf(SESSION));
        } finally {
            realm.shortenSessions(0, 0);
        }
    }

    @Test
    void signsOutHereAndAtKeycloak() throws Exception {
        String userName = somebody("MEMBER").userName();
        browser.signIn(userName, PASSWORD);
        assertEquals(200, browser.get("/api/session").statusCode());
        browser.open("/api/session/logout");
        assertTrue(
                browser.visited().stream().anyMatch(address -> address.contains("/protocol/openid-connect/logout")),
                browser.visited()::toString);
        assertEquals("/", path(browser.visited().getLast()));
        assertFalse(browser.has(SESSION));
        assertProblem(401, "not-signed-in", browser.get("/api/session"));
        String page = browser.open("/api/session/login?returnTo=/api/session");
        assertTrue(page.contains("id=\"password\""), "Keycloak asks again: " + page);
    }

    private static Somebody somebody(String postType) throws Exception {
        return somebody(postType, false);
    }

    private static Somebody somebody(String postType, boolean withOneTimeCode) throws Exception {
        UUID person =
                People.withPost("MEMBER".equals(postType) ? SmallProvince.BRANCH : SmallProvince.CAMPUS, postType);
        String userName = "somebody-" + ++people;
        People.bind(
                person,
                withOneTimeCode
                        ? realm.openAccountWithOneTimeCode(userName, PASSWORD, SECRET)
                        : realm.openAccount(userName, PASSWORD, false));
        return new Somebody(person, userName);
    }

    private static String choose(Browser theirs, String password) throws Exception {
        return theirs.submit("password-new", password, "password-confirm", password);
    }

    private static RequestSpecification machine(String token) {
        return RestAssured.given().contentType("application/json").header("Authorization", "Bearer " + token);
    }

    private static void assertProblem(int status, String type, HttpResponse<String> answer) throws Exception {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("urn:wuli:problem:" + type, json(answer.body()).get("type").asText());
    }

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text);
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }
}
