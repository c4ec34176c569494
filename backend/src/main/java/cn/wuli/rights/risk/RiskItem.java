package cn.wuli.rights.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One risk of the register.
 *
 * @param people how many it concerns
 * @param result what became of it; null while it is open
 */
public record RiskItem(
        UUID id,
        RiskLevel level,
        String levelWords,
        int people,
        String situation,
        String measure,
        LocalDate foundOn,
        LocalDate dueOn,
        boolean overdue,
        @Nullable LocalDate closedOn,
        @Nullable String closedBy,
        @Nullable String result) {}
