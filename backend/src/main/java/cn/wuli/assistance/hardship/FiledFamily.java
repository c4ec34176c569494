package cn.wuli.assistance.hardship;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of assistance may know of a file.
 *
 * @param active help can be granted
 */
public record FiledFamily(
        UUID fileId,
        UUID unitId,
        UUID personId,
        String applicantName,
        boolean active,
        @Nullable Category category) {}
