package cn.wuli.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a folder for one living process; the system lets go of it when that process ends, killed or not. Whoever is about to
 * end says so, and whoever comes next waits for it a while instead of being refused.
 */
final class FolderLock implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAUSE_MILLIS = 100;

    private final FileChannel channel;
    private final Path ending;

    private FolderLock(FileChannel channel, Path ending) {
        this.channel = channel;
        this.ending = ending;
    }

    static FolderLock of(Path folder) throws IOException {
        return of(folder, () -> {});
    }

    /** @param waiting is called once when an earlier owner is still ending */
    static FolderLock of(Path folder, Runnable waiting) throws IOException {
        var ending = folder.resolve(".ending");
        var end = System.nanoTime() + PATIENCE.toNanos();
        var told = false;
        while (true) {
            var channel = locked(folder);
            if (channel != null) {
                // Of the owner before, who may have been killed after saying it.
                Files.deleteIfExists(ending);
                return new FolderLock(channel, ending);
            }
            if (!Files.exists(ending) || System.nanoTime() > end) {
                throw new CannotStart("五力已在运行（目录 " + folder
                        + " 正被使用）：请先在它的窗口按 Ctrl-C。 Another running Wuli uses this folder: stop it first.");
            }
            if (!told) {
                waiting.run();
                told = true;
            }
            pause();
        }
    }

    /** Tells whoever comes next that it pays to wait. */
    void endsSoon() {
        try {
            Files.writeString(ending, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileChannel locked(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // The other one is in this JVM; the answer is the same.
        }
        channel.close();
        return null;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("启动被中断。 Interrupted.", e);
        }
    }
}
