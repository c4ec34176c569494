package cn.wuli.platform.file;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The object that a file belongs to, and whom that object is about: the policies show the file to the same posts.
 *
 * @param objectType as its {@link FileGuard} calls it
 * @param personId null: stays with who uploaded it
 */
public record FileOwner(
        String objectType,
        UUID objectId,
        UUID unitId,
        @Nullable UUID personId) {}
