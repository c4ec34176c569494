package cn.wuli.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The realm's admin interface, used as the backend uses it: with the provisioning client. */
final class RealmClient {
    private final KeycloakServer keycloak;
    private final HttpClient http = HttpClient.newHttpClient();

    RealmClient(KeycloakServer keycloak) {
        this.keycloak = keycloak;
    }

    int openAccount(String username, String password, boolean temporary) throws IOException, InterruptedException {
        return asProvisioning("POST", "/users", """
                {"username":"%s","enabled":true,"firstName":"王芳",
                 "credentials":[{"type":"password","value":"%s","temporary":%s}]}
                """.formatted(username, password, temporary))
                .statusCode();
    }

    /** Only an import can set a one-time code without the phone: the account is opened anew with one. */
    void giveOneTimeCode(String username, String secret) throws IOException, InterruptedException {
        var found = asProvisioning("GET", "/users?exact=true&username=" + username, "")
                .body();
        var id = found.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        asProvisioning("DELETE", "/users/" + id, "");
        var opened = asProvisioning("POST", "/users", """
                {"username":"%s","enabled":true,"credentials":[
                  {"type":"password","value":"Peach-Blossom-2026"},
                  {"type":"otp","userLabel":"phone","secretData":"{\\"value\\":\\"%s\\"}",
                   "credentialData":"{\\"subType\\":\\"totp\\",\\"digits\\":6,\\"period\\":30,\\"algorithm\\":\\"HmacSHA1\\"}"}]}
                """.formatted(username, secret));
        if (opened.statusCode() != 201) {
            throw new IOException(opened.body());
        }
    }

    HttpResponse<String> asProvisioning(String method, String path, String body)
            throws IOException, InterruptedException {
        var granted = token("grant_type=client_credentials&client_id=wuli-provisioning&client_secret="
                        + keycloak.settings().provisioningSecret())
                .body();
        var request = HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin/realms/wuli" + path))
                .header("Authorization", "Bearer " + granted.replaceAll("(?s).*\"access_token\":\"([^\"]+)\".*", "$1"))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> token(String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
