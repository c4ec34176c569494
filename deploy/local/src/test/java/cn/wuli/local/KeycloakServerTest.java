package cn.wuli.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realm as people and machines meet it, on a real Keycloak over a real PostgreSQL. */
@Tag("slow")
@SuppressWarnings("NullAway.Init")
class KeycloakServerTest {
    private static final String APPLICATION = "http://localhost:8080";
    private static final String PASSWORD = "Peach-Blossom-2026";

    private static EmbeddedPostgres postgres;
    private static KeycloakServer keycloak;
    private static RealmClient realm;
    private static int people;

    private String person;
    private SignIn browser;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.ephemeral();
        keycloak = KeycloakServer.ephemeral(postgres, APPLICATION);
        realm = new RealmClient(keycloak);
    }

    @AfterAll
    static void stop() {
        keycloak.close();
        postgres.close();
    }

    @BeforeEach
    void openAnAccount() throws Exception {
        person = "person-" + ++people;
        assertEquals(201, realm.openAccount(person, PASSWORD, false));
        browser = new SignIn(keycloak, APPLICATION + "/back");
    }

    @Test
    void greetsInChineseWithItsOwnLook() throws Exception {
        var page = browser.open("");
        assertTrue(page.contains("lang=\"zh-CN\""), page);
        assertTrue(page.contains("wuli-mark"), page);
        assertTrue(page.contains("css/wuli.css"), page);
        assertTrue(page.contains("用户名") && page.contains("密码"), page);
    }

    @Test
    void signsInByPasswordWithTheLowerLevelAndTheAudienceOfTheInterface() throws Exception {
        browser.open("");
        browser.submitPassword(person, PASSWORD);
        var tokens = browser.redeem();
        var access = tokens.claimsOf("access_token");
        assertTrue(access.contains("\"acr\":\"pwd\""), access);
        assertTrue(access.contains("\"wuli-backend\""), access);
        assertTrue(access.contains("\"preferred_username\":\"" + person + "\""), access);
        assertFalse(access.contains("realm_access"), access);
        // The token's own times, not expires_in: of that, a second may have passed already.
        assertEquals(300, tokens.time("access_token", "exp") - tokens.time("access_token", "iat"));
    }

    @Test
    void demandsAOneTimeCodeForTheUpperLevel() throws Exception {
        var secret = "wuli-secret-of-20-by";
        realm.giveOneTimeCode(person, secret);
        browser.open("&acr_values=otp");
        var page = browser.submitPassword(person, PASSWORD);
        assertTrue(page.contains("动态验证码"), page);
        browser.submit("otp", OneTimeCode.now(secret));
        var access = browser.redeem().claimsOf("access_token");
        assertTrue(access.contains("\"acr\":\"otp\""), access);
    }

    @Test
    void stepsUpAPersonWhoIsSignedInAlready() throws Exception {
        var secret = "wuli-secret-of-20-by";
        realm.giveOneTimeCode(person, secret);
        browser.open("");
        browser.submitPassword(person, PASSWORD);
        browser.redeem();
        var page = browser.open("&acr_values=otp");
        assertTrue(page.contains("动态验证码"), page);
        assertFalse(page.contains("id=\"password\""), page);
        browser.submit("otp", OneTimeCode.now(secret));
        var identity = browser.redeem().claimsOf("id_token");
        assertTrue(identity.contains("\"acr\":\"otp\""), identity);
    }

    @Test
    void leadsAPersonWithoutACodeToSetOneUp() throws Exception {
        browser.open("&acr_values=otp");
        var page = browser.submitPassword(person, PASSWORD);
        assertTrue(page.contains("绑定动态验证码"), page);
    }

    @Test
    void makesAnOpenedAccountChooseItsOwnPasswordByThePolicy() throws Exception {
        assertEquals(201, realm.openAccount("new-" + person, PASSWORD, true));
        browser.open("");
        var page = browser.submitPassword("new-" + person, PASSWORD);
        assertTrue(page.contains("设置新密码"), page);
        page = browser.submit("password-new", "onlylowercase", "password-confirm", "onlylowercase");
        assertTrue(page.contains("密码要有至少 1 个"), page);
        browser.submit("password-new", PASSWORD + "!", "password-confirm", PASSWORD + "!");
        browser.redeem();
    }

    @Test
    void refusesWeakPasswordsFromOfficersToo() throws Exception {
        assertEquals(400, realm.openAccount("weak-" + person, "short", false));
        assertEquals(400, realm.openAccount("weak-" + person, "nouppercase-2026", false));
    }

    @Test
    void locksAfterFiveWrongPasswords() throws Exception {
        browser.open("");
        for (int attempt = 0; attempt < 5; attempt++) {
            assertTrue(
                    browser.submitPassword(person, "Wrong-Password-" + attempt).contains("用户名或密码不对"));
        }
        var page = browser.submitPassword(person, PASSWORD);
        assertTrue(page.contains("请等 5 分钟再试"), page);
    }

    @Test
    void refusesSignInWithoutProofKeyAndToOtherAddresses() throws Exception {
        assertTrue(
                browser.authorize("wuli-backend", APPLICATION + "/back", false).contains("error=invalid_request"));
        assertTrue(browser.authorize("wuli-backend", "http://localhost:9999/back", true)
                .contains("redirect_uri"));
    }

    @Test
    void refusesToExchangeAPasswordForAToken() throws Exception {
        var credentials = "&username=" + person + "&password=" + PASSWORD;
        var asApplication = realm.token("grant_type=password&client_id=wuli-backend&client_secret="
                + keycloak.settings().clientSecret() + credentials);
        assertTrue(asApplication.body().contains("unauthorized_client"), asApplication.body());
        var asTool = realm.token("grant_type=password&client_id=admin-cli" + credentials);
        assertTrue(asTool.statusCode() == 401 || asTool.statusCode() == 400, asTool.body());
    }

    @Test
    void letsTheProvisioningClientManageAccountsAndNothingElse() throws Exception {
        assertEquals(
                200,
                realm.asProvisioning("GET", "/users?username=" + person, "").statusCode());
        for (var path : new String[] {"/clients", "/events", "/authentication/flows", "/components"}) {
            assertEquals(403, realm.asProvisioning("GET", path, "").statusCode(), path);
        }
        assertEquals(
                403,
                realm.asProvisioning("PUT", "", "{\"registrationAllowed\":true}")
                        .statusCode());
    }

    @Test
    void keepsAccountsThroughKill9(@TempDir Path folder) throws Exception {
        keycloak.kill9();
        keycloak = KeycloakServer.start(keycloak.settings(), folder.resolve("keycloak.log"));
        browser.open("");
        browser.submitPassword(person, PASSWORD);
        browser.redeem();
    }
}
