package cn.wuli.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keeps contents in a folder of this machine: the embedded default. Several instances need the S3 adapter. */
final class FolderFileStore implements FileStore {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{48}");
    private static final int BATCH = 500;

    private final Path folder;

    FolderFileStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String key, Path content) throws IOException {
        Path target = pathOf(key);
        Files.createDirectories(target.getParent());
        Path incoming = target.resolveSibling(key + ".part");
        Files.copy(content, incoming, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public InputStream get(String key) throws IOException {
        return Files.newInputStream(pathOf(key));
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(pathOf(key));
    }

    @Override
    public void forEachOlderThan(Instant moment, Consumer<List<String>> batch) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> keys = new ArrayList<>();
            for (Iterator<Path> each = files.iterator(); each.hasNext(); ) {
                Path file = each.next();
                String name = file.getFileName().toString();
                if (KEY.matcher(name).matches()
                        && Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                    keys.add(name);
                }
                if (keys.size() == BATCH || (!each.hasNext() && !keys.isEmpty())) {
                    batch.accept(List.copyOf(keys));
                    keys.clear();
                }
            }
        }
    }

    /** Two levels of folders, so that none grows too long. */
    private Path pathOf(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a key of this store");
        }
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve(key);
    }
}
