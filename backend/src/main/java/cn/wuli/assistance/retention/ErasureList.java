package cn.wuli.assistance.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What was erased, one line each, outside of the database and of its backups: a restored backup is told from it. Holds no
 * personal data: unions, ids of files and claims, pseudonyms.
 */
@ApplicationScoped
class ErasureList {
    /** One line. */
    record Erasure(UUID tenantId, UUID objectId, String pseudonym) {
        static Erasure of(String line) {
            String[] parts = line.split(" ");
            return new Erasure(UUID.fromString(parts[0]), UUID.fromString(parts[1]), parts[2]);
        }

        String line() {
            return tenantId + " " + objectId + " " + pseudonym + "\n";
        }
    }

    private final Path list;

    ErasureList(@ConfigProperty(name = "wuli.erasures.file") Path list) {
        this.list = list;
    }

    List<Erasure> all() {
        try {
            return Files.exists(list)
                    ? Files.readAllLines(list).stream().map(Erasure::of).toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** On the disk when this returns. */
    void add(Erasure erasure) {
        try {
            Files.createDirectories(list.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                            list, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
                    FileLock alone = channel.lock()) {
                channel.write(ByteBuffer.wrap(erasure.line().getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
