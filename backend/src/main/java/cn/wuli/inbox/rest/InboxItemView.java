package cn.wuli.inbox.rest;

import cn.wuli.inbox.Box;
import cn.wuli.inbox.DueState;
import cn.wuli.inbox.InboxItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a box.
 *
 * @param daysLeft working days to the due date; negative when it is past
 * @param claimable it waits for a post and nobody has claimed it
 * @param releasable the acting person claimed it and may give it back
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
        @Nullable Integer daysLeft,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        boolean claimable,
        boolean releasable,
        boolean decidable) {
    static InboxItemView of(InboxItem item, Box box, UUID person, boolean decidable, @Nullable Integer daysLeft) {
        boolean waits = item.closedAt() == null && box != Box.COPIED;
        boolean mine = person.equals(item.claimedByPersonId());
        boolean others = item.claimedByPersonId() != null && !mine;
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
                waits && daysLeft != null ? DueState.of(daysLeft) : null,
                waits ? daysLeft : null,
                item.closedAt(),
                item.closedBy(),
                box == Box.TODO && item.shared() && item.claimedByPersonId() == null,
                box == Box.TODO && mine,
                decidable && box == Box.TODO && !others);
    }
}
