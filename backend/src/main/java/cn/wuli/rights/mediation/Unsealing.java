package cn.wuli.rights.mediation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One opening of a sealed file.
 *
 * @param agreedBy the second person; null while nobody agreed
 * @param mine the acting person asked for it
 */
public record Unsealing(
        UUID id,
        String purpose,
        String askedBy,
        Instant askedAt,
        @Nullable String agreedBy,
        @Nullable Instant openUntil,
        boolean mine) {}
