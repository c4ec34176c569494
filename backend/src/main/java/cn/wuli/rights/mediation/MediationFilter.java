package cn.wuli.rights.mediation;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code ?status=…&kind=…}. */
public class MediationFilter {
    @QueryParam("status")
    @Nullable
    MediationStatus status;

    @QueryParam("kind")
    @Nullable
    DisputeKind kind;

    /** The fields of the entity that are asked for, with their values. */
    Map<String, Object> wanted() {
        Map<String, Object> wanted = new LinkedHashMap<>();
        if (status != null) {
            wanted.put("status", status);
        }
        if (kind != null) {
            wanted.put("kind", kind);
        }
        return wanted;
    }
}
