package cn.wuli.platform.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The store over real S3 storage that checks signatures and digests, and over connections that fail. */
@SuppressWarnings("NullAway.Init")
class S3FileStoreTest {
    private static final byte[] CONTENT = new byte[3_000_000];

    @TempDir
    static Path folder;

    private static S3Server server;
    private static FileStore store;
    private static Path file;

    private record Settings(Optional<URI> endpoint, Optional<String> accessKey, Optional<String> secretKey)
            implements FileSettings.S3 {
        @Override
        public Optional<String> bucket() {
            return Optional.of(S3Server.BUCKET);
        }

        @Override
        public String region() {
            return "us-east-1";
        }
    }

    @BeforeAll
    static void serve() throws Exception {
        server = S3Server.start(folder);
        store = store(server.port(), S3Server.ACCESS_KEY, S3Server.SECRET_KEY);
        new Random(7).nextBytes(CONTENT);
        file = Files.write(folder.resolve("content"), CONTENT);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void keepsGivesListsAndDeletesContents() throws IOException {
        store.put("abc", file);
        assertArrayEquals(
                CONTENT, Files.readAllBytes(folder.resolve("data/wuli/abc")), "the bytes are stored as they are");
        assertArrayEquals(CONTENT, read(store, "abc"));
        assertTrue(olderThan(Instant.now().plus(Duration.ofMinutes(1))).contains("abc"));
        assertEquals(List.of(), olderThan(Instant.now().minus(Duration.ofMinutes(1))));
        store.delete("abc");
        store.delete("abc");
        assertThrows(NoSuchFileException.class, () -> store.get("abc"));
    }

    @Test
    void givesPartsToReadersThatStopHalfWay() throws IOException {
        store.put("part", file);
        for (int i = 0; i < 60; i++) {
            try (InputStream in = store.get("part")) {
                assertEquals(CONTENT[0], (byte) in.read());
            }
        }
        assertArrayEquals(CONTENT, read(store, "part"), "no connection is left hanging");
    }

    @Test
    void isRefusedWithAnotherKey() throws IOException {
        // Sent at once: a server that refuses may close the connection while a large one is still on its way.
        Path small = Files.write(folder.resolve("small"), new byte[] {1});
        store.put("closed", file);
        for (FileStore stranger : List.of(
                store(server.port(), S3Server.ACCESS_KEY, "another secret"),
                store(server.port(), "somebody", S3Server.SECRET_KEY))) {
            assertEquals(403, status(assertThrows(IOException.class, () -> stranger.get("closed"))));
            assertEquals(403, status(assertThrows(IOException.class, () -> stranger.put("mine", small))));
            assertEquals(403, status(assertThrows(IOException.class, () -> stranger.delete("closed"))));
            assertEquals(
                    403,
                    status(assertThrows(
                            IOException.class, () -> stranger.forEachOlderThan(Instant.now(), found -> {}))));
        }
        assertArrayEquals(CONTENT, read(store, "closed"));
        assertThrows(NoSuchFileException.class, () -> store.get("mine"));
    }

    @Test
    void keepsNothingOfAnUploadThatBroke() throws IOException {
        for (FaultyWire.Fault fault : List.of(FaultyWire.Fault.BREAKS_UPWARD, FaultyWire.Fault.CHANGES_UPWARD)) {
            try (FaultyWire wire = new FaultyWire(server.port(), fault, 1_000_000)) {
                FileStore far = store(wire.port(), S3Server.ACCESS_KEY, S3Server.SECRET_KEY);
                assertThrows(IOException.class, () -> far.put("broken", file), fault::name);
            }
            assertThrows(NoSuchFileException.class, () -> store.get("broken"), fault::name);
        }
    }

    @Test
    void neverTakesHalfAContentForAWholeOne() throws IOException {
        store.put("half", file);
        try (FaultyWire wire = new FaultyWire(server.port(), FaultyWire.Fault.BREAKS_DOWNWARD, 1_000_000)) {
            FileStore far = store(wire.port(), S3Server.ACCESS_KEY, S3Server.SECRET_KEY);
            assertThrows(IOException.class, () -> read(far, "half"));
        }
    }

    private static FileStore store(int port, String accessKey, String secretKey) {
        Settings settings =
                new Settings(Optional.of(S3Server.address(port)), Optional.of(accessKey), Optional.of(secretKey));
        return new S3FileStore(FileStoreChoice.client(settings), S3Server.BUCKET);
    }

    private static byte[] read(FileStore from, String key) throws IOException {
        try (InputStream in = from.get(key)) {
            return in.readAllBytes();
        }
    }

    private static List<String> olderThan(Instant moment) throws IOException {
        List<String> found = new ArrayList<>();
        store.forEachOlderThan(moment, found::addAll);
        return found;
    }

    private static int status(IOException refusal) {
        return refusal.getCause() instanceof S3Exception answer ? answer.statusCode() : 0;
    }
}
