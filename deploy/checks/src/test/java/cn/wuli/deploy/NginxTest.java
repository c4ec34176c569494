package cn.wuli.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser meets: a real nginx with our configuration, ending TLS, in front of stand-ins for backend and Keycloak. */
@SuppressWarnings("NullAway.Init")
class NginxTest {
    private static final String SCRIPT = "console.log('五力');\n".repeat(200);

    @TempDir
    static Path folder;

    private static Upstream backend;
    private static Upstream keycloak;
    private static Nginx nginx;
    private static HttpClient browser;

    @BeforeAll
    static void start() throws Exception {
        page("index.html", "<title>console</title>");
        page("m/index.html", "<title>mobile</title>");
        page("offline.html", "<title>offline</title>");
        page("sw.js", "self.skipWaiting();");
        page("manifest.webmanifest", "{}");
        page("assets/app-1a2b3c.js", SCRIPT);
        page("assets/app-1a2b3c.js.map", "{}");
        page("assets/plain-4d5e6f.css", "body{}");
        page(".well-hidden", "secret");
        page("assets/app-1a2b3c.js.br", "packed by brotli");
        Files.write(html().resolve("assets/app-1a2b3c.js.gz"), gzip(SCRIPT));
        backend = Upstream.start("backend");
        keycloak = Upstream.start("keycloak");
        nginx = Nginx.start("tls.conf", folder, backend.port(), keycloak.port());
        browser = HttpClient.newBuilder()
                .sslContext(Certificate.trustingAll())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @AfterAll
    static void stop() {
        nginx.close();
        backend.close();
        keycloak.close();
    }

    @Test
    void leadsFromPlainHttpToTls() throws Exception {
        var answer = send(HttpRequest.newBuilder(
                URI.create("http://localhost:" + nginx.plainPort() + "/membership/members?unit=1")));
        assertEquals(308, answer.statusCode());
        assertEquals("https://localhost/membership/members?unit=1", header(answer, "Location"));
    }

    @ParameterizedTest
    @CsvSource({
        "/,console",
        "/membership/members,console",
        "/mail,console",
        "/m,mobile",
        "/m/,mobile",
        "/m/assistance/cases/1,mobile",
        "/offline.html,offline"
    })
    void givesEachAddressItsShell(String address, String title) throws Exception {
        var answer = get(address);
        assertEquals(200, answer.statusCode());
        assertEquals("<title>" + title + "</title>", answer.body());
        assertEquals("no-cache", header(answer, "Cache-Control"));
        assertEquals("text/html; charset=utf-8", header(answer, "Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/gone-000000.js",
                "/assets/app-1a2b3c.js.map",
                "/assets/app-1a2b3c.js.gz",
                "/assets/app-1a2b3c.js.br",
                "/brotli/assets/app-1a2b3c.js",
                "/favicon-of-nobody.ico",
                "/m/nothing.js",
                "/.well-hidden",
                "/.git/config",
                "/q/metrics",
                "/q/health",
                "/q",
                "/auth/admin/master/console/",
                "/auth/realms/master/protocol/openid-connect/token",
                "/auth/health"
            })
    void hasNothingAt(String address) throws Exception {
        var answer = get(address);
        assertEquals(404, answer.statusCode());
        assertFalse(header(answer, "Cache-Control").contains("immutable"), "a gap must not be remembered");
    }

    @Test
    void protectsPagesAsTheBackendDoes() throws Exception {
        var expected = headersOfTheBackend();
        assertEquals(6, expected.size(), "SecurityHeaders is read by this test: " + expected);
        for (var address : new String[] {"/", "/m/", "/assets/plain-4d5e6f.css", "/sw.js", "/assets/none.js"}) {
            var answer = get(address);
            // A 404 of nginx itself carries no page that could do anything.
            if (answer.statusCode() == 200) {
                expected.forEach((name, value) -> assertEquals(value, header(answer, name), address));
                assertEquals("max-age=31536000; includeSubDomains", header(answer, "Strict-Transport-Security"));
            }
            assertEquals("nginx", header(answer, "Server"), "no version is told");
        }
        assertEquals(
                "default-src 'none'",
                header(get("/api/files/1/content"), "Content-Security-Policy"),
                "kept, not doubled");
    }

    @Test
    void keepsHashedFilesForeverAndPacksThem() throws Exception {
        var plain = get("/assets/app-1a2b3c.js");
        assertEquals(SCRIPT, plain.body());
        assertEquals("public, max-age=31536000, immutable", header(plain, "Cache-Control"));
        assertEquals("text/javascript; charset=utf-8", header(plain, "Content-Type"));
        assertEquals("Accept-Encoding", header(plain, "Vary"));

        var zipped = accepting("gzip", "/assets/app-1a2b3c.js");
        assertEquals("gzip", header(zipped, "Content-Encoding"));
        assertEquals(SCRIPT, unzip(zipped.body()));

        var packed = accepting("gzip, deflate, br", "/assets/app-1a2b3c.js");
        assertEquals("br", header(packed, "Content-Encoding"));
        assertEquals("packed by brotli", new String(packed.body(), StandardCharsets.UTF_8));
        assertEquals("public, max-age=31536000, immutable", header(packed, "Cache-Control"));
        assertEquals("text/javascript; charset=utf-8", header(packed, "Content-Type"));
        assertEquals("Accept-Encoding", header(packed, "Vary"));
        assertEquals("nosniff", header(packed, "X-Content-Type-Options"));

        var withoutPacked = accepting("br", "/assets/plain-4d5e6f.css");
        assertEquals("", header(withoutPacked, "Content-Encoding"));
        assertEquals("body{}", new String(withoutPacked.body(), StandardCharsets.UTF_8));
    }

    @Test
    void asksForTheServiceWorkerEachTimeAndForOtherFilesHourly() throws Exception {
        assertEquals("no-cache", header(get("/sw.js"), "Cache-Control"));
        var manifest = get("/manifest.webmanifest");
        assertEquals("public, max-age=3600", header(manifest, "Cache-Control"));
        assertEquals("application/manifest+json; charset=utf-8", header(manifest, "Content-Type"));
    }

    @Test
    void tellsTheBackendWhoAsksWhateverTheClientClaims() throws Exception {
        var answer = send(to("/api/members?name=a")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Proto", "http")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Real-IP", "6.6.6.6")
                .header("Forwarded", "for=6.6.6.6;host=evil.example"));
        var seen = answer.body();
        assertTrue(seen.startsWith("backend GET /api/members?name=a\n"), seen);
        assertTrue(seen.contains("\nx-forwarded-for: 127.0.0.1\n"), seen);
        assertTrue(seen.contains("\nx-forwarded-proto: https\n"), seen);
        assertTrue(seen.contains("\nx-forwarded-host: localhost:" + nginx.tlsPort() + "\n"), seen);
        assertFalse(seen.contains("6.6.6.6"), seen);
        assertFalse(seen.contains("evil"), seen);
    }

    @Test
    void passesEventsOnAtOnce() throws Exception {
        var answer = browser.send(to("/api/live").build(), BodyHandlers.ofLines());
        var lines = answer.body().iterator();
        // The second event is sent only after the first has come through: a buffer in between would wait for ever.
        assertEquals("data: first", lines.next());
        backend.releaseSecondEvent();
        assertEquals("", lines.next());
        assertEquals("data: second", lines.next());
    }

    @Test
    void takesAsMuchAsTheBackendTakes() throws Exception {
        assertTrue(
                Deployment.text("backend/src/main/resources/application.properties")
                        .contains("quarkus.http.limits.max-body-size=64M"),
                "nginx and the backend must take the same");
        var fits = send(to("/api/files?purpose=x").POST(BodyPublishers.ofByteArray(new byte[60 << 20])));
        assertEquals(200, fits.statusCode());
        assertTrue(fits.body().contains("received " + (60 << 20) + "\n"));
        for (var address : new String[] {"/api/files?purpose=x", "/api/imports/member"}) {
            var tooLarge = send(to(address).expectContinue(true).POST(BodyPublishers.ofByteArray(new byte[65 << 20])));
            assertEquals(413, tooLarge.statusCode());
            assertEquals("application/problem+json", mediaType(tooLarge));
            assertTrue(tooLarge.body().contains("urn:wuli:problem:too-large"), tooLarge.body());
        }
    }

    @Test
    void reachesKeycloaksSignInAndSlowsMachinesDown() throws Exception {
        var page = get("/auth/realms/wuli/protocol/openid-connect/auth?client_id=wuli-backend");
        assertTrue(page.body().startsWith("keycloak GET /auth/realms/wuli/protocol/openid-connect/auth?"), page.body());
        assertTrue(get("/auth/resources/1/login/wuli/css/wuli.css").body().startsWith("keycloak "));
        for (var address :
                new String[] {"/auth/realms/wuli/login-actions/authenticate?session_code=1", "/api/session/login"}) {
            var answers = IntStream.range(0, 120)
                    .mapToObj(i -> browser.sendAsync(
                            to(address).POST(BodyPublishers.ofString("a")).build(), BodyHandlers.ofString()))
                    .toList()
                    .stream()
                    .map(java.util.concurrent.CompletableFuture::join)
                    .toList();
            var refused = answers.stream()
                    .filter(answer -> answer.statusCode() == 429)
                    .toList();
            assertTrue(refused.size() >= 30, "refused " + refused.size());
            assertTrue(answers.stream().anyMatch(answer -> answer.statusCode() == 200));
            assertEquals("10", header(refused.getFirst(), "Retry-After"));
            assertTrue(
                    refused.getFirst().body().contains("登录过于频繁"),
                    refused.getFirst().body());
            // Both addresses count together: let the bucket empty.
            Thread.sleep(address.startsWith("/auth") ? 4000 : 0);
        }
        assertEquals(200, get("/api/session").statusCode(), "everything else goes on");
    }

    @Test
    void saysInChineseThatTheBackendIsAway() throws Exception {
        var nobody = Nginx.freePort();
        var elsewhere = Files.createDirectory(folder.resolve("away"));
        Files.createDirectories(elsewhere.resolve("srv/html"));
        try (var alone = Nginx.start("ingress.conf", elsewhere, nobody, nobody)) {
            var answer =
                    send(HttpRequest.newBuilder(URI.create("http://localhost:" + alone.plainPort() + "/api/units")));
            assertEquals(503, answer.statusCode());
            assertEquals("application/problem+json", mediaType(answer));
            assertTrue(answer.body().contains("系统正在启动或维护"), answer.body());
            assertEquals("10", header(answer, "Retry-After"));
        }
    }

    @Test
    void believesTheProxyInFrontAndNobodyElse() throws Exception {
        var behind = Files.createDirectory(folder.resolve("behind"));
        Files.createDirectories(behind.resolve("srv/html"));
        try (var inside = Nginx.start("ingress.conf", behind, backend.port(), keycloak.port())) {
            var address = URI.create("http://localhost:" + inside.plainPort() + "/api/units");
            var seen = send(HttpRequest.newBuilder(address)
                            .header("X-Forwarded-Proto", "https")
                            .header("X-Forwarded-For", "6.6.6.6"))
                    .body();
            assertTrue(seen.contains("\nx-forwarded-proto: https\n"), seen);
            assertTrue(seen.contains("\nx-forwarded-port: 443\n"), seen);
            // This test speaks from 127.0.0.1, which is none of the trusted networks.
            assertTrue(seen.contains("\nx-forwarded-for: 127.0.0.1\n"), seen);
        }
    }

    @Test
    void writesLogsWithoutQueries() throws Exception {
        get("/api/members?name=%E7%8E%8B%E8%8A%B3");
        var line = awaitLine("\"path\":\"/api/members\"");
        assertTrue(line.contains("\"request\":\"01900000-0000-7000-8000-000000000001\""), line);
        assertFalse(nginx.log().contains("E7%8E%8B"), "a name that was looked for stands in the log");
    }

    private static Map<String, String> headersOfTheBackend() {
        var source = Deployment.text("backend/src/main/java/cn/wuli/platform/web/SecurityHeaders.java");
        var found = new TreeMap<String, String>();
        var policy = Pattern.compile("CONTENT_SECURITY_POLICY = (\"[^;]*?\"(?:\\s*\\+ \"[^\"]*\")*;|[^=]*?\";)")
                .matcher(source);
        assertTrue(policy.find());
        found.put(
                "Content-Security-Policy",
                Pattern.compile("\"([^\"]*)\"")
                        .matcher(policy.group())
                        .results()
                        .map(part -> part.group(1))
                        .reduce("", String::concat));
        Pattern.compile("headers\\.set\\(\"([A-Za-z-]+)\", \"([^\"]+)\"\\)")
                .matcher(source)
                .results()
                .forEach(set -> found.put(set.group(1), set.group(2)));
        return found;
    }

    private String awaitLine(String part) throws Exception {
        for (int i = 0; i < 100; i++) {
            var found = nginx.log().lines().filter(line -> line.contains(part)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(20);
        }
        throw new AssertionError("nothing of " + part + " in the log: " + nginx.log());
    }

    private static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create("https://localhost:" + nginx.tlsPort() + address));
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return send(to(address));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<byte[]> accepting(String encodings, String address) throws Exception {
        return browser.send(to(address).header("Accept-Encoding", encodings).build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(" | ", answer.headers().allValues(name));
    }

    private static String mediaType(HttpResponse<?> answer) {
        return header(answer, "Content-Type").split(";")[0];
    }

    private static Path html() {
        return folder.resolve("srv/html");
    }

    private static void page(String name, String content) throws IOException {
        var file = html().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String unzip(byte[] content) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
