package cn.wuli.rights.service;

import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session. What stands from {@code bookedBy} on is known to the union that offers and to the one that booked it.
 *
 * @param wanted which of the topics the union wants, and what else it says
 * @param expected how many it expects
 * @param attended how many came; null until it is recorded
 */
public record ServiceSession(
        UUID id,
        String offeredBy,
        String title,
        String partner,
        String topics,
        String lawyer,
        Instant startsAt,
        int minutes,
        ServiceState state,
        String stateWords,
        @Nullable String cancelledAs,
        @Nullable String bookedBy,
        @Nullable String place,
        @Nullable String wanted,
        @Nullable Integer expected,
        @Nullable Integer attended,
        @Nullable String account,
        List<AllowedAction> allowedActions) {}
