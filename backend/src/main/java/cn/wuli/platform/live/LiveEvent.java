package cn.wuli.platform.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a screen is told: that something changed, never what. It asks for the object under its own rights.
 *
 * @param topic of a {@link LiveTopic}, or {@code heartbeat}, or {@code resync}: events may have been missed, read anew
 */
public record LiveEvent(String topic, @Nullable UUID id) {
    static final LiveEvent HEARTBEAT = new LiveEvent("heartbeat", null);
    static final LiveEvent RESYNC = new LiveEvent("resync", null);
}
