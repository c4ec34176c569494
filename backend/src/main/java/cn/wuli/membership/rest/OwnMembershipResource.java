package cn.wuli.membership.rest;

import cn.wuli.membership.register.Member;
import cn.wuli.membership.register.MemberRegister;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the register says about the person who asks. */
@Path("/api/my-membership")
@Tag(name = "membership")
public class OwnMembershipResource {
    private final MemberRegister register;

    OwnMembershipResource(MemberRegister register) {
        this.register = register;
    }

    @GET
    @PermissionsAllowed("member.own")
    public MemberView getMyMembership() {
        Member own = register.own();
        return MemberView.from(own, register.masked(own), List.of());
    }
}
