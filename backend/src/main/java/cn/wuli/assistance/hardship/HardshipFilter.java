package cn.wuli.assistance.hardship;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ?status=…&category=…&cause=…&unitId=…&withoutHelper=true&mine=true}. */
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

    /** On file, and nobody helps the family. */
    @QueryParam("withoutHelper")
    boolean withoutHelper;

    @QueryParam("mine")
    boolean mine;
}
