package cn.wuli.platform.file;

import java.util.UUID;

/**
 * A module's answer to who may download the files of its objects through {@code GET /api/files/{id}}. Without a guard for
 * its type of object, only who uploaded a file may.
 */
public interface FileGuard {
    /** As given to {@link StoredFiles#keep}. */
    String objectType();

    /** Whether the acting post may read this object in full. Runs in a transaction. */
    boolean mayRead(UUID objectId);

    /** True when the module hands the file out itself, and its own way must not be gone around. */
    default boolean withholdsFromUploader() {
        return false;
    }
}
