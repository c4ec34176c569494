package cn.wuli.platform.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes over the wire to S3: four calls, by path, signed, with the bytes as they are. */
class S3FileStoreTest {
    private final Map<String, byte[]> bucket = new ConcurrentHashMap<>();
    private final List<String> unsigned = new ArrayList<>();
    private HttpServer server;
    private FileStore store;

    @TempDir
    Path folder;

    private record Settings(Optional<URI> endpoint) implements FileSettings.S3 {
        @Override
        public Optional<String> bucket() {
            return Optional.of("wuli");
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("test");
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("test-secret");
        }
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/wuli", this::answer);
        server.start();
        URI endpoint = URI.create("http://localhost:" + server.getAddress().getPort());
        store = new S3FileStore(FileStoreChoice.client(new Settings(Optional.of(endpoint))), "wuli");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keepsGivesListsAndDeletesContents() throws IOException {
        byte[] content = new byte[100_000];
        content[99_999] = 7;
        store.put("abc", Files.write(folder.resolve("content"), content));
        assertArrayEquals(content, bucket.get("abc"), "the bytes are stored as they are");
        try (InputStream in = store.get("abc")) {
            assertArrayEquals(content, in.readAllBytes());
        }
        List<String> old = new ArrayList<>();
        store.forEachOlderThan(Instant.parse("2026-01-02T00:00:00Z"), old::addAll);
        assertEquals(List.of("abc"), old);
        store.forEachOlderThan(
                Instant.parse("2025-12-31T00:00:00Z"), young -> assertTrue(young.isEmpty(), young::toString));
        store.delete("abc");
        assertThrows(NoSuchFileException.class, () -> store.get("abc"));
        assertEquals(List.of(), unsigned);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String key = path.length() > "/wuli/".length() ? path.substring("/wuli/".length()) : "";
        if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
            unsigned.add(path);
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                bucket.put(key, body);
                reply(exchange, 200, new byte[0]);
            }
            case "DELETE" -> {
                bucket.remove(key);
                reply(exchange, 204, new byte[0]);
            }
            default -> {
                byte[] found = key.isEmpty() ? list() : bucket.get(key);
                reply(exchange, found == null ? 404 : 200, found == null ? missing() : found);
            }
        }
    }

    private byte[] list() {
        StringBuilder xml = new StringBuilder("<ListBucketResult><IsTruncated>false</IsTruncated>");
        bucket.forEach((key, content) -> xml.append("<Contents><Key>")
                .append(key)
                .append("</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified><Size>")
                .append(content.length)
                .append("</Size></Contents>"));
        return xml.append("</ListBucketResult>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] missing() {
        return "<Error><Code>NoSuchKey</Code><Message>no such key</Message></Error>".getBytes(StandardCharsets.UTF_8);
    }

    private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
