package cn.wuli.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Imports a sheet as an officer does: upload, wait for the checks, confirm, wait until all rows stand. */
final class SheetImport {
    static final int ROWS = 5_000;

    private static final String BOUNDARY = "wuli-bench-boundary";
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int PAUSE_MILLIS = 50;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern STATUS = Pattern.compile("\"status\":\"([A-Z]+)\"");

    private static final Pattern JOB = Pattern.compile("\"jobId\":\"([0-9a-f-]{36})\"");
    private static final Pattern DONE = Pattern.compile("\"done\":(\\d+)");

    private final Set<String> seen = new HashSet<>();
    private final HttpClient client;
    private final String url;
    private final String token;
    private final String post;

    SheetImport(HttpClient client, String url, String token, String post) {
        this.client = client;
        this.url = url;
        this.token = token;
        this.post = post;
    }

    /** Seconds from the upload until the last row of members stands in the register. */
    double members(int round, String unitCode) throws IOException, InterruptedException {
        return run("members", Sheets.members(round * ROWS, ROWS, unitCode));
    }

    /**
     * Seconds from the upload until the last row stands.
     *
     * @param kind of import, as its address has it
     */
    double run(String kind, byte[] sheet) throws IOException, InterruptedException {
        seen.clear();
        long start = System.nanoTime();
        String answer = send(request("/api/imports/" + kind)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form(sheet))));
        String id = first(ID, answer);
        await(id, "CHECKED");
        send(request("/api/imports/" + id + "/confirmation").POST(BodyPublishers.noBody()));
        await(id, "APPLIED");
        return (System.nanoTime() - start) / 1e9;
    }

    /** At the job behind the import, as the progress bar does. */
    private void look(String answer) throws IOException, InterruptedException {
        Matcher job = JOB.matcher(answer);
        if (job.find()) {
            seen.add(first(DONE, send(request("/api/jobs/" + job.group(1)).GET())));
        }
    }

    /** How many states of the progress bar a person would have seen in the last run. */
    int progressSeen() {
        return seen.size();
    }

    private void await(String id, String wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        String answer = "";
        while (System.nanoTime() < end) {
            answer = send(request("/api/imports/" + id).GET());
            String status = first(STATUS, answer);
            look(answer);
            if (status.equals(wanted)) {
                return;
            }
            if (status.equals("REFUSED") || status.equals("FAILED")) {
                break;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException("the import never became " + wanted + ": " + answer);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token)
                .header("Wuli-Acting-Post", post);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return found.group(1);
    }

    private static byte[] form(byte[] sheet) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.xlsx\"\r\n"
                        + "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.write(sheet);
        form.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }
}
