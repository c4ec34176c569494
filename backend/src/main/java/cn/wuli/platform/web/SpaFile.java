package cn.wuli.platform.web;

import io.vertx.core.http.impl.MimeMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One file of the built front end.
 *
 * @param brotli null unless the build left a copy compressed with Brotli beside it
 */
record SpaFile(Path plain, @Nullable Path brotli, String mediaType, String etag, String caching) {
    private static final String ASSETS = "assets/";
    /** Names with a hash never change what they mean. */
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private static final String CHARSET = ";charset=UTF-8";
    private static final String ASK_EACH_TIME = "no-cache";
    private static final String AN_HOUR = "public, max-age=3600";

    static SpaFile of(Path root, Path file) throws IOException {
        String name = root.relativize(file).toString();
        String caching = name.startsWith(ASSETS) ? FOREVER : name.endsWith(".html") ? ASK_EACH_TIME : AN_HOUR;
        return new SpaFile(
                file, existing(file, ".br"), mediaType(name), '"' + digest(Files.readAllBytes(file)) + '"', caching);
    }

    boolean isText() {
        return mediaType.endsWith(CHARSET);
    }

    private static @Nullable Path existing(Path file, String suffix) {
        Path copy = file.resolveSibling(file.getFileName() + suffix);
        return Files.isRegularFile(copy) ? copy : null;
    }

    private static String mediaType(String name) {
        String type = Objects.requireNonNullElse(MimeMapping.getMimeTypeForFilename(name), "application/octet-stream");
        boolean text = type.startsWith("text/") || type.endsWith("javascript") || type.endsWith("json");
        return text ? type + CHARSET : type;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
