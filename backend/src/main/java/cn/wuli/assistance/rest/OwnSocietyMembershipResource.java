package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.society.member.JoinSociety;
import cn.wuli.assistance.mutual.society.member.OwnSocietyMembership;
import cn.wuli.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The acting person in the society of his union. */
@Path("/api/own-society-membership")
@Tag(name = "mutual")
public class OwnSocietyMembershipResource {
    private final OwnSocietyMembership membership;
    private final JoinSociety joinSociety;

    OwnSocietyMembershipResource(OwnSocietyMembership membership, JoinSociety joinSociety) {
        this.membership = membership;
        this.joinSociety = joinSociety;
    }

    @GET
    @PermissionsAllowed("society.join")
    public OwnSocietyMembership.OwnMembershipView getOwnSocietyMembership() {
        return membership.view();
    }

    @POST
    @Idempotent
    @PermissionsAllowed("society.join")
    public OwnSocietyMembership.OwnMembershipView joinSociety() {
        joinSociety.joinMyself();
        return membership.view();
    }

    @POST
    @Path("/leaving")
    @Idempotent
    @PermissionsAllowed("society.join")
    public OwnSocietyMembership.OwnMembershipView leaveSociety() {
        joinSociety.leaveMyself();
        return membership.view();
    }
}
