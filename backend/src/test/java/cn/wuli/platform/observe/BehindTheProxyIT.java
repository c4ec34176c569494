package cn.wuli.platform.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.testsupport.People;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.signin.Installation;
import cn.wuli.testsupport.signin.RealmClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The packaged application with the settings of production: whom it believes about the address of a client, and what it
 * writes into its log. That nginx tells the truth is the matter of NginxTest in deploy/checks.
 */
class BehindTheProxyIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROXY = "127.0.0.1";
    /** Also of this machine, and none that the installation trusts. */
    private static final String SOMEBODY_ELSE = "127.0.0.2";

    private static String token = "";

    @BeforeAll
    static void signIn() throws Exception {
        RealmClient realm = Installation.realm();
        realm.openMachine("observer", "secret-of-the-observer", true);
        token = realm.tokenOfMachine("observer", "secret-of-the-observer");
        People.bind(People.withPost(SmallProvince.CAMPUS, "ORGANISER"), RealmClient.subjectOf(token));
    }

    @Test
    void recordsTheAddressThatTheTrustedProxyNamesAndNoOther() throws Exception {
        assertEquals("203.0.113.7", recorded(refused(PROXY, "X-Forwarded-For", "203.0.113.7")));
        assertEquals("2001:db8:0:0:0:0:0:7", recorded(refused(PROXY, "X-Forwarded-For", "2001:db8::7")));
        assertEquals(PROXY, recorded(refused(PROXY, "X-Forwarded-Proto", "https")));
        assertEquals(PROXY, recorded(refused(PROXY, "Forwarded", "for=6.6.6.6")), "the header that is not ours");
        assertEquals(SOMEBODY_ELSE, recorded(refused(SOMEBODY_ELSE, "X-Forwarded-For", "6.6.6.6")));
    }

    @Test
    void writesLinesOfJsonWithTheRequestIdAndNothingOfThePerson() throws Exception {
        List<String> planted = List.of("33990019900101001X", "13812345678", "6222020200001234567", "欧阳令狐", "K-PLANTED");
        String body = """
                {"unitId":"%s","staffNumber":"%s","name":"%s","identityNumber":"%s","phone":"%s","bankAccount":"%s"}
                """.formatted(
                SmallProvince.BRANCH, planted.get(4), planted.get(3), planted.get(0), planted.get(1), planted.get(2));
        Set<String> requests = Set.of(
                idOf(422, post("/api/members", body)),
                idOf(400, post("/api/members", body.substring(0, body.length() - 4))),
                idOf(404, get("/api/members/01900000-0000-7000-8000-000000000001?name=" + planted.get(1))),
                idOf(403, get("/api/audit/events?act=" + planted.get(0))));
        List<JsonNode> lines =
                Installation.backend().log().lines().map(BehindTheProxyIT::json).toList();
        for (JsonNode line : lines) {
            for (String field : List.of("timestamp", "level", "loggerName", "message")) {
                assertTrue(line.hasNonNull(field), line::toString);
            }
        }
        Set<String> told = lines.stream()
                .map(line -> line.at("/mdc/request").asText())
                .filter(requests::contains)
                .collect(Collectors.toSet());
        assertEquals(requests, told, "each refusal is found by the id that the person sees");
        for (String secret : planted) {
            assertFalse(Installation.backend().log().contains(secret), secret);
        }
    }

    @Test
    void hasNothingOfTheToolsOfDevelopment() throws Exception {
        for (String address :
                List.of("/q/swagger-ui", "/q/swagger-ui/index.html", "/q/dev-ui", "/q/dev", "/q/arc", "/q/info")) {
            assertEquals(404, get(address).statusCode(), address);
        }
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return send(PROXY, request(address).GET());
    }

    private static HttpResponse<String> post(String address, String body) throws Exception {
        return send(
                PROXY,
                request(address).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** @return the id of a request that was refused, which is recorded */
    private static String refused(String from, String header, String value) throws Exception {
        return idOf(403, send(from, request("/api/audit/events").header(header, value)));
    }

    private static String idOf(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Wuli-Request").orElseThrow();
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://" + PROXY + ":" + Installation.PORT + address))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(String from, HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(from))
                .build()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    /** Refusals are written a moment later, by a thread of their own. */
    private static String recorded(String request) throws Exception {
        for (int i = 0; i < 100; i++) {
            try (var connection = TestDatabase.asMigrator();
                    var query = connection.prepareStatement(
                            "select client_address from audit.event where request_id = ?")) {
                query.setString(1, request);
                try (var row = query.executeQuery()) {
                    if (row.next()) {
                        return row.getString(1);
                    }
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no record of the request " + request);
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (com.fasterxml.jackson.core.JsonProcessingException noJson) {
            throw new AssertionError("not a line of JSON: " + line, noJson);
        }
    }
}
