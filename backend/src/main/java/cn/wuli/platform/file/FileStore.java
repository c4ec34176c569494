package cn.wuli.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Where encrypted contents lie. Knows keys and bytes, nothing of files, people or unions. */
public interface FileStore {
    /** The content is durable when this returns. */
    void put(String key, Path content) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when there is none */
    InputStream get(String key) throws IOException;

    /** Without an error when there is none. */
    void delete(String key) throws IOException;

    /** Hands over the keys of all contents older than a moment, in batches. */
    void forEachOlderThan(Instant moment, Consumer<List<String>> batch) throws IOException;
}
