package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.enrolment.OwnCover;
import cn.wuli.assistance.mutual.enrolment.OwnCovers;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the person who asks is covered. */
@Path("/api/mutual-covers")
@Tag(name = "mutual")
public class MutualCoverResource {
    private final OwnCovers ownCovers;

    MutualCoverResource(OwnCovers ownCovers) {
        this.ownCovers = ownCovers;
    }

    @GET
    @PermissionsAllowed("mutual.read")
    public List<OwnCover> listOwnMutualCovers() {
        return ownCovers.all();
    }
}
