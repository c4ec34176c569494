package cn.wuli.assistance.grant;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ?status=…&fileId=…}. */
public class GrantFilter {
    @QueryParam("status")
    @Nullable
    GrantStatus status;

    @QueryParam("fileId")
    @Nullable
    UUID fileId;
}
