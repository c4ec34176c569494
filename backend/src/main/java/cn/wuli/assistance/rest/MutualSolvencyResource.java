package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.solvency.PeriodSolvency;
import cn.wuli.assistance.mutual.solvency.SolvencySearch;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the periods of the acting union carry themselves. */
@Path("/api/mutual-solvency")
@Tag(name = "mutual")
public class MutualSolvencyResource {
    private final SolvencySearch search;

    MutualSolvencyResource(SolvencySearch search) {
        this.search = search;
    }

    @GET
    @PermissionsAllowed("mutual.participation")
    public List<PeriodSolvency> listMutualSolvency() {
        return search.all();
    }
}
