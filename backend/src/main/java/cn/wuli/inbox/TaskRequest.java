package cn.wuli.inbox;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task to open.
 *
 * @param kind stable code of the module, such as {@code hardship.review}
 * @param title Chinese, one line
 * @param link path in the shells, without the prefix of a shell
 * @param unitId the unit that the object belongs to: who may see the object may see that it waits
 * @param personId the person whom the object is about; null when it is about nobody
 * @param starter who began the whole matter
 */
public record TaskRequest(
        String kind,
        String objectType,
        UUID objectId,
        String title,
        String link,
        UUID unitId,
        @Nullable UUID personId,
        Assignee assignee,
        Starter starter,
        @Nullable LocalDate dueOn) {
    /** Who began the matter; the name as it was then. */
    public record Starter(UUID personId, String name) {}
}
