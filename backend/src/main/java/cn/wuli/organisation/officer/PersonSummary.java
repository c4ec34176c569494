package cn.wuli.organisation.officer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the own union who can be put into an office.
 *
 * @param staffNumber tells people of one name apart; null for an officer who is no member
 */
public record PersonSummary(
        UUID id,
        String name,
        @Nullable String staffNumber,
        @Nullable String unitName) {}
