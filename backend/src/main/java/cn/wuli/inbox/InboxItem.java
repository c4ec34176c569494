package cn.wuli.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a box. In the box 抄送 it says who sent it and when; nothing is due.
 *
 * @param shared it waits for whoever holds a post, so one of several may claim it
 */
public record InboxItem(
        UUID id,
        String kind,
        String objectType,
        UUID objectId,
        String title,
        String link,
        UUID unitId,
        @Nullable String waitingFor,
        boolean shared,
        String startedBy,
        @Nullable UUID claimedByPersonId,
        @Nullable String claimedBy,
        TaskStatus status,
        @Nullable String outcome,
        Instant openedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant closedAt,
        @Nullable String closedBy) {
    /** A row of the box 抄送. */
    public InboxItem(
            UUID id,
            String kind,
            String objectType,
            UUID objectId,
            String title,
            String link,
            UUID unitId,
            String sentBy,
            Instant sentAt) {
        this(
                id,
                kind,
                objectType,
                objectId,
                title,
                link,
                unitId,
                null,
                false,
                sentBy,
                null,
                null,
                TaskStatus.DONE,
                null,
                sentAt,
                null,
                null,
                null);
    }
}
