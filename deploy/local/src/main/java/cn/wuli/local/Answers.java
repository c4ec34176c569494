package cn.wuli.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Waits for a server to answer. */
final class Answers {
    private static final int PAUSE_MILLIS = 100;

    private Answers() {}

    /** Whether the address answered 200 in time while the process lived. */
    static boolean within(Duration time, String address, Process server) {
        var end = System.nanoTime() + time.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (server.isAlive() && System.nanoTime() < end) {
                if (answers(client, address)) {
                    return true;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean answers(HttpClient client, String address) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
