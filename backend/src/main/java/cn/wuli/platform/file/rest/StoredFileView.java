package cn.wuli.platform.file.rest;

import cn.wuli.platform.file.StoredFile;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A file without its content.
 *
 * @param size in bytes
 * @param sha256 hexadecimal, of the content as stored
 */
public record StoredFileView(
        UUID id, String name, String mediaType, long size, String sha256, boolean shownInBrowser, Instant createdAt) {
    public static StoredFileView of(StoredFile file) {
        return new StoredFileView(
                file.id(),
                file.name(),
                file.type().mediaType(),
                file.size(),
                HexFormat.of().formatHex(file.sha256()),
                file.type().isShownInBrowser(),
                file.createdAt());
    }
}
