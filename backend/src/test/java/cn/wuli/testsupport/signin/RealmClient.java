package cn.wuli.testsupport.signin;

import cn.wuli.local.KeycloakServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** The admin interface of Keycloak: as the application uses it, and as an operator does who sets the realm up. */
public final class RealmClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeycloakServer keycloak;
    private final HttpClient http = HttpClient.newHttpClient();

    RealmClient(KeycloakServer keycloak) {
        this.keycloak = keycloak;
    }

    /** @return the subject of the account, or the status of the refusal */
    public String openAccount(String userName, String password, boolean temporary) throws Exception {
        return open("""
                {"username":"%s","enabled":true,"firstName":"王芳",
                 "credentials":[{"type":"password","value":"%s","temporary":%s}]}
                """.formatted(userName, password, temporary));
    }

    /** With an authenticator set up already; {@code secret} is what the phone holds. */
    public String openAccountWithOneTimeCode(String userName, String password, String secret) throws Exception {
        return open("""
                {"username":"%s","enabled":true,"firstName":"王芳","credentials":[
                  {"type":"password","value":"%s"},
                  {"type":"otp","userLabel":"phone","secretData":"{\\"value\\":\\"%s\\"}",
                   "credentialData":"{\\"subType\\":\\"totp\\",\\"digits\\":6,\\"period\\":30,\\"algorithm\\":\\"HmacSHA1\\"}"}]}
                """.formatted(userName, password, secret));
    }

    /** A client for a machine, as deploy/keycloak/README.md says. */
    public void openMachine(String clientId, String secret, boolean withAudience) throws Exception {
        asOperator("POST", "/clients", """
                {"clientId":"%s","secret":"%s","serviceAccountsEnabled":true,"standardFlowEnabled":false,
                 "defaultClientScopes":["basic"%s],"optionalClientScopes":[]}
                """.formatted(clientId, secret, withAudience ? ",\"wuli-audience\"" : ""));
    }

    public String tokenOfMachine(String clientId, String secret) throws Exception {
        return accessToken(
                keycloak.issuer(), "grant_type=client_credentials&client_id=" + clientId + "&client_secret=" + secret);
    }

    public static String subjectOf(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]))
                .get("sub")
                .asText();
    }

    /** Seconds that an access token and a silent session live, for the client of the application. */
    public void shortenSessions(int tokenSeconds, int idleSeconds) throws Exception {
        JsonNode client = JSON.readTree(
                        asOperator("GET", "/clients?clientId=wuli-backend", "").body())
                .get(0);
        ((ObjectNode) client.get("attributes"))
                .put("access.token.lifespan", tokenSeconds > 0 ? Integer.toString(tokenSeconds) : "")
                .put("client.session.idle.timeout", idleSeconds > 0 ? Integer.toString(idleSeconds) : "");
        asOperator("PUT", "/clients/" + client.get("id").asText(), client.toString());
    }

    public HttpResponse<String> asProvisioning(String method, String path, String body) throws Exception {
        String token = accessToken(
                keycloak.issuer(),
                "grant_type=client_credentials&client_id=wuli-provisioning&client_secret="
                        + keycloak.settings().provisioningSecret());
        return send(token, method, path, body);
    }

    public HttpResponse<String> token(String issuer, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> asOperator(String method, String path, String body) throws Exception {
        String token = accessToken(
                keycloak.url() + "/realms/master",
                "grant_type=password&client_id=admin-cli&username=admin&password="
                        + keycloak.settings().adminPassword());
        HttpResponse<String> answer = send(token, method, path, body);
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private String open(String user) throws Exception {
        HttpResponse<String> answer = asProvisioning("POST", "/users", user);
        return answer.headers()
                .firstValue("Location")
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .orElse(Integer.toString(answer.statusCode()));
    }

    private String accessToken(String issuer, String form) throws Exception {
        HttpResponse<String> answer = token(issuer, form);
        if (answer.statusCode() != 200) {
            throw new IOException(answer.body());
        }
        return JSON.readTree(answer.body()).get("access_token").asText();
    }

    private HttpResponse<String> send(String token, String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin/realms/wuli" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
