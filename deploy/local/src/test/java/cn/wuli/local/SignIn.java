package cn.wuli.local;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** A browser that signs in: keeps cookies, follows redirects inside Keycloak, stops at the application's address. */
final class SignIn {
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-proof-key-0123456789";
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final KeycloakServer keycloak;
    private final String back;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new Cookies()).build();
    private String page = "";
    private String code = "";

    SignIn(KeycloakServer keycloak, String back) {
        this.keycloak = keycloak;
        this.back = back;
    }

    String open(String more) throws Exception {
        return follow(get(address("wuli-backend", back, true) + more));
    }

    /** The address that a refused request is sent to, or the page that says why. */
    String authorize(String client, String redirect, boolean proofKey) throws Exception {
        var answer = http.send(get(address(client, redirect, proofKey)), BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElse(answer.body());
    }

    String submitPassword(String username, String password) throws Exception {
        return submit("username", username, "password", password);
    }

    String submit(String... fields) throws Exception {
        var form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(fields[i]).append('=').append(encoded(fields[i + 1])).append('&');
        }
        var action = ACTION.matcher(page);
        if (!action.find()) {
            throw new IOException("No form on the page: " + page);
        }
        return follow(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "zh-CN")
                .POST(BodyPublishers.ofString(form.toString()))
                .build());
    }

    Tokens redeem() throws Exception {
        if (code.isEmpty()) {
            throw new IOException("Not signed in: " + page);
        }
        var answer = new RealmClient(keycloak)
                .token("grant_type=authorization_code&client_id=wuli-backend&client_secret="
                        + keycloak.settings().clientSecret() + "&code=" + code + "&redirect_uri=" + encoded(back)
                        + "&code_verifier=" + VERIFIER);
        code = "";
        if (answer.statusCode() != 200) {
            throw new IOException(answer.body());
        }
        return new Tokens(answer.body());
    }

    private String follow(HttpRequest request) throws Exception {
        var answer = http.send(request, BodyHandlers.ofString());
        while (answer.statusCode() == 302 || answer.statusCode() == 303) {
            var location = answer.headers().firstValue("Location").orElseThrow();
            if (location.startsWith(back)) {
                code = location.replaceAll(".*[?&]code=([^&]+).*", "$1");
                return location;
            }
            answer = http.send(get(location), BodyHandlers.ofString());
        }
        page = answer.body();
        return page;
    }

    private String address(String client, String redirect, boolean proofKey) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        var challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        return keycloak.issuer()
                + "/protocol/openid-connect/auth?response_type=code&scope=openid%20profile%20roles&client_id=" + client
                + "&redirect_uri=" + encoded(redirect)
                + (proofKey ? "&code_challenge_method=S256&code_challenge=" + challenge : "");
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Language", "zh-CN")
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The answer of the token endpoint. */
    record Tokens(String json) {
        String claimsOf(String token) {
            var payload = json.replaceAll("(?s).*\"" + token + "\":\"[^.]+\\.([^.]+)\\..*", "$1");
            return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        }

        /** A claim that is a moment, in seconds. */
        long time(String token, String claim) {
            return Long.parseLong(claimsOf(token).replaceAll("(?s).*\"" + claim + "\":(\\d+).*", "$1"));
        }
    }

    /** As browsers do, and Java's own manager does not: secure cookies are kept for plain HTTP on localhost. */
    private static final class Cookies extends CookieHandler {
        private final Map<String, String> values = new LinkedHashMap<>();

        @Override
        public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
            var line = new StringJoiner("; ");
            values.forEach((name, value) -> line.add(name + "=" + value));
            return values.isEmpty() ? Map.of() : Map.of("Cookie", List.of(line.toString()));
        }

        @Override
        public void put(URI address, Map<String, List<String>> headers) {
            headers.getOrDefault("set-cookie", List.of()).forEach(cookie -> {
                var pair = cookie.split(";", 2)[0].split("=", 2);
                if (pair[1].isEmpty()) {
                    values.remove(pair[0]);
                } else {
                    values.put(pair[0], pair[1]);
                }
            });
        }
    }
}
