package cn.wuli.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who works through the interface: reads a thing, takes a step on the version that he saw. */
final class Hand {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final Pattern STATUS = Pattern.compile("\"status\":\"([A-Z_]+)\"");
    private static final String BOUNDARY = "wuli-bench-boundary";
    private static final String PAPER = "--" + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"paper.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
            + "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\r\n--" + BOUNDARY + "--\r\n";

    /** What came back. */
    record Answer(String body) {
        String id() {
            return first(ID);
        }

        void demand(String status) {
            if (!first(STATUS).equals(status)) {
                throw new IllegalStateException("is not " + status + ": " + body);
            }
        }

        private String first(Pattern pattern) {
            Matcher found = pattern.matcher(body);
            if (!found.find()) {
                throw new IllegalStateException(pattern + " is not in " + body);
            }
            return found.group(1);
        }
    }

    private final HttpClient client;
    private final String url;
    private final Map<String, String> officer;

    /** @param officer token and post */
    Hand(HttpClient client, String url, Map<String, String> officer) {
        this.client = client;
        this.url = url;
        this.officer = officer;
    }

    Answer post(String path, String body) throws IOException, InterruptedException {
        return send(command(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** @param body empty: none */
    Answer step(String address, String step, String body) throws IOException, InterruptedException {
        String version = send(request(address).GET()).first(VERSION);
        HttpRequest.Builder command = command(address + "/" + step).header("If-Match", version);
        return send(
                body.isEmpty()
                        ? command.POST(BodyPublishers.noBody())
                        : command.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** @return the id of a small paper */
    String upload() throws IOException, InterruptedException {
        return send(request("/api/files")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(PAPER)))
                .id();
    }

    private HttpRequest.Builder command(String path) {
        return request(path).header("Idempotency-Key", "bench-" + UUID.randomUUID());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + Objects.requireNonNull(officer.get("token")))
                .header("Wuli-Acting-Post", Objects.requireNonNull(officer.get("post")));
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.request().uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return new Answer(answer.body());
    }
}
