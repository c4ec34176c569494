package cn.wuli.assistance.rest;

import cn.wuli.platform.version.Versions;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which file or grant a step is about, and the version that whoever takes it has seen. */
public class StepTarget {
    @PathParam("id")
    @SuppressWarnings("NullAway.Init")
    UUID id;

    @HeaderParam(Versions.HEADER)
    @Nullable
    String ifMatch;
}
