package cn.wuli.platform.live;

import java.util.UUID;

/** A kind of change that screens may follow. A bean of the module whose objects it tells of. */
public interface LiveTopic {
    /** Stable, such as {@code inbox}. */
    String name();

    /**
     * Whether the acting post may know of the object. Asked in a transaction of each receiver's post, so a plain query
     * under the policies answers it. An event that nobody vouches for is delivered to nobody.
     */
    boolean isVisible(UUID objectId);
}
