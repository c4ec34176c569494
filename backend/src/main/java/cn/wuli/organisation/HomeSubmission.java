package cn.wuli.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What other modules add to the latest submissions on the home page. */
public interface HomeSubmission {
    /**
     * Something that a union sent to the own one.
     *
     * @param link its page
     */
    record Item(UUID id, String title, String link, UUID fromUnitId, String fromUnitName, String status, Instant at) {}

    /** The newest first, at most so many, in one query. */
    List<Item> latest(int limit);
}
