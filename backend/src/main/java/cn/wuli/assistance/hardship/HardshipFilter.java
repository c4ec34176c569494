package cn.wuli.assistance.hardship;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ?status=…&category=…&cause=…&unitId=…&mine=true}. */
public class HardshipFilter {
    @QueryParam("status")
    @Nullable
    HardshipStatus status;

    @QueryParam("category")
    @Nullable
    Category category;

    @QueryParam("cause")
    @Nullable
    Cause cause;

    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @QueryParam("mine")
    boolean mine;
}
