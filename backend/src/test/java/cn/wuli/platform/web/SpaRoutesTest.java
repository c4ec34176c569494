package cn.wuli.platform.web;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WuliTest
class SpaRoutesTest {
    @ParameterizedTest
    @CsvSource({
        "/, console",
        "/members/0190aaaa, console",
        "/mobile, console",
        "/index.html, console",
        "/m, mobile",
        "/m/, mobile",
        "/m/tasks/5, mobile"
    })
    void leadsEachAddressToItsShell(String path, String shell) {
        RestAssured.get(path)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-cache")
                .body("html.head.title", equalTo(shell));
    }

    @Test
    void keepsHashedAssetsForeverAndAnswersNotModified() {
        String etag = RestAssured.get("/assets/app-abc123.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Vary", containsString("ccept-"))
                .extract()
                .header("ETag");
        RestAssured.given()
                .header("If-None-Match", etag)
                .get("/assets/app-abc123.js")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({"'gzip, deflate, br, zstd', br", "'br, gzip', br", "gzip, gzip"})
    void sendsTheCompressedCopyToThoseWhoReadIt(String accepted, String encoding) throws Exception {
        HttpResponse<byte[]> response = get("/assets/app-abc123.js", accepted);
        assertEquals(encoding, response.headers().firstValue("Content-Encoding").orElse(""));
        assertEquals(
                "br".equals(encoding) ? "brotli bytes" : "export const plain = 1;\n",
                "br".equals(encoding)
                        ? new String(response.body(), java.nio.charset.StandardCharsets.UTF_8)
                        : new String(
                                new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(response.body()))
                                        .readAllBytes(),
                                java.nio.charset.StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"/assets/gone.js", "/logo.png", "/../pom.xml", "/..%2fpom.xml", "/m/..%2f..%2fpom.xml", "/.git/config"})
    void findsNothingElse(String path) throws Exception {
        HttpResponse<byte[]> response = get(path, "identity");
        assertEquals(404, response.statusCode());
    }

    @Test
    void leavesTheApiAlone() {
        RestAssured.get("/api/no-such-thing").then().statusCode(404).contentType(not(containsString("html")));
        RestAssured.post("/").then().statusCode(not(200));
    }

    @Test
    void guardsEveryAnswer() {
        RestAssured.get("/")
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("script-src 'self' 'unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Strict-Transport-Security", "max-age=31536000");
        as(Persona.MEMBER)
                .get("/api/session")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
        as(Persona.MEMBER)
                .get("/api/calendar/days?from=2026-01-01&to=2026-01-01")
                .then()
                .header("Cache-Control", containsString("max-age=3600"));
        RestAssured.get("/api/session")
                .then()
                .statusCode(401)
                .header("X-Frame-Options", "DENY")
                .header("Location", nullValue());
    }

    private static HttpResponse<byte[]> get(String path, String encodings) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                            .header("Accept-Encoding", encodings)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
