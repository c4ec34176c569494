package cn.wuli.inbox;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ?kind=…&unitId=…&objectId=…&overdue=true}. */
public class InboxFilter {
    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @QueryParam("objectId")
    @Nullable
    UUID objectId;

    @QueryParam("overdue")
    boolean overdue;
}
