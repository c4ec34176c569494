package cn.wuli.inbox.rest;

import cn.wuli.inbox.Box;
import cn.wuli.inbox.DueState;
import cn.wuli.inbox.InboxItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a box.
 *
 * @param daysLeft days to the due date; negative when it is past
 * @param decidable true when it can be decided from the list with one tap
 */
public record InboxItemView(
        UUID id,
        String kind,
        String objectType,
        UUID objectId,
        String title,
        String link,
        UUID unitId,
        @Nullable String waitingFor,
        String startedBy,
        @Nullable String claimedBy,
        String status,
        @Nullable String outcome,
        Instant openedAt,
        @Nullable LocalDate dueOn,
        @Nullable DueState dueState,
        @Nullable Long daysLeft,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        boolean decidable) {
    static InboxItemView of(InboxItem item, Box box, boolean decidable, LocalDate today) {
        boolean waits = item.closedAt() == null && box != Box.COPIED;
        return new InboxItemView(
                item.id(),
                item.kind(),
                item.objectType(),
                item.objectId(),
                item.title(),
                item.link(),
                item.unitId(),
                item.waitingFor(),
                item.startedBy(),
                item.claimedBy(),
                item.status().name(),
                item.outcome(),
                item.openedAt(),
                item.dueOn(),
                waits ? DueState.of(item.dueOn(), today) : null,
                waits && item.dueOn() != null ? ChronoUnit.DAYS.between(today, item.dueOn()) : null,
                item.closedAt(),
                item.closedBy(),
                decidable && box == Box.TODO);
    }
}
