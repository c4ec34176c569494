package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.enrolment.HandInRoster;
import cn.wuli.assistance.mutual.enrolment.RosterDetails;
import cn.wuli.assistance.mutual.enrolment.RosterEntry;
import cn.wuli.assistance.mutual.enrolment.RosterSearch;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The roster of the acting union in a period. */
@Path("/api/mutual-periods/{id}/roster")
@Tag(name = "mutual")
public class MutualRosterResource {
    private final RosterSearch search;
    private final HandInRoster handInRoster;

    MutualRosterResource(RosterSearch search, HandInRoster handInRoster) {
        this.search = search;
        this.handInRoster = handInRoster;
    }

    @GET
    @PermissionsAllowed("mutual.roster")
    public RosterDetails getMutualRoster(UUID id) {
        return search.details(id);
    }

    @GET
    @Path("/entries")
    @PermissionsAllowed("mutual.entries")
    public Page<RosterEntry> listMutualRosterEntries(
            UUID id, @QueryParam("unitId") @Nullable UUID unitId, @Valid @BeanParam PageQuery page) {
        return search.entries(id, unitId, page);
    }

    @POST
    @Path("/submission")
    @Idempotent
    @PermissionsAllowed("mutual.submit")
    public RosterDetails submitMutualRoster(@BeanParam StepTarget period) {
        handInRoster.submit(period.id, period.ifMatch);
        return search.details(period.id);
    }

    @POST
    @Path("/entries/{entryId}/removal")
    @Idempotent
    @PermissionsAllowed("mutual.enrol")
    public RosterDetails removeMutualRosterEntry(UUID id, UUID entryId) {
        handInRoster.remove(id, entryId);
        return search.details(id);
    }
}
