package cn.wuli.assistance.rest;

import cn.wuli.assistance.grant.GrantLimits;
import cn.wuli.assistance.grant.GrantLimits.Headroom;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a union may still grant a family, shown before a grant is proposed. */
@Path("/api/hardship-files/{id}/grant-headroom")
@Tag(name = "grants")
public class GrantHeadroomResource {
    private final GrantLimits limits;

    GrantHeadroomResource(GrantLimits limits) {
        this.limits = limits;
    }

    @GET
    @PermissionsAllowed("grant.read")
    public Headroom getGrantHeadroom(UUID id) {
        return limits.headroom(id);
    }
}
