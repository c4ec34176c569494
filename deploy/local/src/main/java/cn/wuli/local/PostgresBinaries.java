package cn.wuli.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once per user and archive, shared by tests and by the launcher. */
final class PostgresBinaries {
    private static final String COMPLETE = ".complete";

    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}; unpacks the archive of this machine when that has not been done. */
    static Path folder() {
        var archive = archiveName();
        try (var in = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (in == null) {
                throw new CannotStart("没有适合本机的 PostgreSQL 程序包 " + archive
                        + "，目前支持 Linux x86-64 与 arm64。 No PostgreSQL archive for this machine.");
            }
            return unpackedOnce(
                    in,
                    cacheFolder()
                            .resolve("postgresql-" + BuildVersions.postgres() + "-" + archive.replace(".txz", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unpackedOnce(InputStream archive, Path target) throws IOException {
        if (Files.exists(target.resolve(COMPLETE))) {
            return target;
        }
        Files.createDirectories(target);
        try (var channel =
                        FileChannel.open(target.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(target.resolve(COMPLETE))) {
                unpack(archive, target);
                Files.createFile(target.resolve(COMPLETE));
            }
        }
        return target;
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                write(tar, entry, path);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        Files.deleteIfExists(path);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + machine + ".txz";
    }

    /**
     * {@code /var/cache/wuli} for root, whose home the user that PostgreSQL runs as may not be able to enter; else {@code
     * ~/.cache/wuli}, or a folder of this user under the temporary folder when there is no writable home.
     */
    private static Path cacheFolder() throws IOException {
        if (System.getProperty("user.name").equals("root")) {
            return Files.createDirectories(Path.of("/var/cache/wuli"));
        }
        var configured = System.getenv("XDG_CACHE_HOME");
        var home = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        try {
            return Files.createDirectories(home.resolve("wuli"));
        } catch (IOException e) {
            var folder = Path.of(System.getProperty("java.io.tmpdir"), "wuli-" + System.getProperty("user.name"));
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (!Files.getOwner(folder).equals(Files.getOwner(Path.of("/proc/self")))) {
                // Programs out of a stranger's folder are never run.
                throw new CannotStart("目录 " + folder + " 属于其他用户，请删除它。 The folder belongs to another user.", e);
            }
            return folder;
        }
    }
}
