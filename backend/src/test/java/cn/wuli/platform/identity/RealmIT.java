package cn.wuli.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.local.KeycloakServer;
import cn.wuli.testsupport.signin.Browser;
import cn.wuli.testsupport.signin.Installation;
import cn.wuli.testsupport.signin.RealmClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the realm grants and refuses, asked directly: the real Keycloak does not rely on the application to be careful. */
class RealmIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "Peach-Blossom-2026";
    private static final String BACK = Installation.ADDRESS + "/back";
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-proof-key-0123456789";
    private static int people;

    private final RealmClient realm = Installation.realm();
    private String person = "";

    @BeforeEach
    void openAnAccount() throws Exception {
        person = "realm-" + ++people;
        realm.openAccount(person, PASSWORD, false);
    }

    @Test
    void givesTokensOfTheLowerLevelForTheInterfaceAloneAndForFiveMinutes() throws Exception {
        JsonNode access = claimsOf(signIn(), "access_token");
        assertEquals("pwd", access.get("acr").asText());
        assertTrue(access.get("aud").toString().contains("wuli-backend"), access.toString());
        assertEquals(person, access.get("preferred_username").asText());
        assertFalse(access.has("realm_access"), "rights come from the posts");
        // The token's own times, not expires_in: of that, a second may have passed already.
        assertEquals(300, access.get("exp").asLong() - access.get("iat").asLong());
    }

    @Test
    void refusesWeakPasswordsFromOfficersToo() throws Exception {
        assertEquals("400", realm.openAccount("weak-" + person, "short", false));
        assertEquals("400", realm.openAccount("weak-" + person, "nouppercase-2026", false));
    }

    @Test
    void refusesSignInWithoutProofKeyAndToOtherAddresses() throws Exception {
        Browser browser = new Browser();
        browser.open(authorization(BACK, false));
        assertTrue(browser.visited().getLast().contains("error=invalid_request"), browser.visited()::toString);
        String refusal = browser.open(authorization("http://localhost:9999/back", true));
        assertTrue(refusal.contains("redirect_uri"), refusal);
    }

    @Test
    void refusesToExchangeAPasswordForAToken() throws Exception {
        KeycloakServer keycloak = Installation.keycloak();
        String credentials = "&username=" + person + "&password=" + PASSWORD;
        HttpResponse<String> asApplication = realm.token(
                keycloak.issuer(),
                "grant_type=password&client_id=wuli-backend&client_secret="
                        + keycloak.settings().clientSecret() + credentials);
        assertTrue(asApplication.body().contains("unauthorized_client"), asApplication.body());
        HttpResponse<String> asTool =
                realm.token(keycloak.issuer(), "grant_type=password&client_id=admin-cli" + credentials);
        assertTrue(asTool.statusCode() == 401 || asTool.statusCode() == 400, asTool.body());
    }

    @Test
    void letsTheProvisioningClientManageAccountsAndNothingElse() throws Exception {
        assertEquals(
                200,
                realm.asProvisioning("GET", "/users?username=" + person, "").statusCode());
        for (String path : new String[] {"/clients", "/events", "/authentication/flows", "/components"}) {
            assertEquals(403, realm.asProvisioning("GET", path, "").statusCode(), path);
        }
        assertEquals(
                403,
                realm.asProvisioning("PUT", "", "{\"registrationAllowed\":true}")
                        .statusCode());
    }

    @Test
    void keepsAccountsThroughKill9(@TempDir Path folder) throws Exception {
        Installation.cutThePowerOfKeycloak(folder.resolve("keycloak.log"));
        assertEquals(
                person, claimsOf(signIn(), "id_token").get("preferred_username").asText());
    }

    /** @return the answer of the token endpoint */
    private String signIn() throws Exception {
        Browser browser = new Browser();
        browser.open(authorization(BACK, true));
        browser.submit("username", person, "password", PASSWORD);
        String code = browser.visited().getLast().replaceAll(".*[?&]code=([^&]+).*", "$1");
        KeycloakServer keycloak = Installation.keycloak();
        HttpResponse<String> answer = realm.token(
                keycloak.issuer(),
                "grant_type=authorization_code&client_id=wuli-backend&client_secret="
                        + keycloak.settings().clientSecret() + "&code=" + code + "&redirect_uri=" + encoded(BACK)
                        + "&code_verifier=" + VERIFIER);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static String authorization(String redirect, boolean proofKey) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        return Installation.keycloak().issuer()
                + "/protocol/openid-connect/auth?response_type=code&scope=openid%20profile%20roles"
                + "&client_id=wuli-backend&redirect_uri=" + encoded(redirect)
                + (proofKey ? "&code_challenge_method=S256&code_challenge=" + challenge : "");
    }

    private static JsonNode claimsOf(String answer, String token) throws Exception {
        String payload = JSON.readTree(answer).get(token).asText().split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(payload));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
