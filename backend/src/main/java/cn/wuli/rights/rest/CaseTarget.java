package cn.wuli.rights.rest;

import cn.wuli.platform.version.Versions;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which case a step is about, and the version that whoever takes it has seen. */
public class CaseTarget {
    @PathParam("id")
    @SuppressWarnings("NullAway.Init")
    UUID id;

    @HeaderParam(Versions.HEADER)
    @Nullable
    String ifMatch;
}
