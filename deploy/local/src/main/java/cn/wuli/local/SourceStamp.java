package cn.wuli.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Whether sources are as they were when something was last built from them: by content, so that a checkout does not matter. */
final class SourceStamp {
    private static final Set<String> NOT_SOURCES = Set.of("node_modules", "dist", "target", "test-results");

    private final Path file;
    private final List<Path> sources;

    SourceStamp(Path file, List<Path> sources) {
        this.file = file;
        this.sources = sources;
    }

    boolean isFresh() throws IOException {
        return Files.exists(file) && Files.readString(file).equals(digest());
    }

    void renew() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, digest());
    }

    private String digest() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var path : files()) {
                digest.update(path.toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(path));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (var source : sources) {
            if (Files.exists(source)) {
                Files.walkFileTree(source, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        return NOT_SOURCES.contains(folder.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                        files.add(path);
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        }
        files.sort(null);
        return files;
    }
}
