package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.society.member.JoinSociety;
import cn.wuli.assistance.mutual.society.member.LeaveReason;
import cn.wuli.assistance.mutual.society.member.SocietyMemberDetails;
import cn.wuli.assistance.mutual.society.member.SocietyMemberEntry;
import cn.wuli.assistance.mutual.society.member.SocietyMemberFilter;
import cn.wuli.assistance.mutual.society.member.SocietyMemberSearch;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is in the society of the acting union. */
@Path("/api/society-members")
@Tag(name = "mutual")
public class SocietyMemberResource {
    private final SocietyMemberSearch search;
    private final JoinSociety joinSociety;

    SocietyMemberResource(SocietyMemberSearch search, JoinSociety joinSociety) {
        this.search = search;
        this.joinSociety = joinSociety;
    }

    @GET
    @PermissionsAllowed("society.members")
    public Page<SocietyMemberEntry> listSocietyMembers(
            @BeanParam SocietyMemberFilter filter, @Valid @BeanParam PageQuery page) {
        return search.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("society.members")
    public SocietyMemberDetails getSocietyMember(UUID id) {
        return search.details(id);
    }

    @POST
    @Path("/{id}/leaving")
    @Idempotent
    @PermissionsAllowed("society.enrol")
    public SocietyMemberDetails letSocietyMemberGo(
            @BeanParam StepTarget member, @Valid @NotNull LeaveSocietyRequest request) {
        joinSociety.leave(member.id, member.ifMatch, request.reason());
        return search.details(member.id);
    }

    /** Why he leaves. */
    public record LeaveSocietyRequest(
            @NotNull(message = "请选择原因") LeaveReason reason) {}
}
