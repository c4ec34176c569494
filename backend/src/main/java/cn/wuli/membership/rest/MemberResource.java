package cn.wuli.membership.rest;

import cn.wuli.membership.register.AdmitMember;
import cn.wuli.membership.register.Member;
import cn.wuli.membership.register.MemberAccess;
import cn.wuli.membership.register.MemberHistory;
import cn.wuli.membership.register.MemberRegister;
import cn.wuli.membership.search.ExportMembers;
import cn.wuli.membership.search.MemberCounts;
import cn.wuli.membership.search.MemberSearch;
import cn.wuli.membership.search.MemberSummary;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.sheet.SheetExport;
import cn.wuli.platform.sheet.SheetWriter;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The register of members. */
@Path("/api/members")
@Tag(name = "membership")
public class MemberResource {
    private final MemberSearch search;
    private final MemberCounts counts;
    private final MemberRegister register;
    private final MemberHistory history;
    private final AdmitMember admitMember;
    private final MemberAccess access;
    private final ExportMembers exportMembers;
    private final CurrentActor currentActor;

    MemberResource(
            MemberSearch search,
            MemberCounts counts,
            MemberRegister register,
            MemberHistory history,
            AdmitMember admitMember,
            MemberAccess access,
            ExportMembers exportMembers,
            CurrentActor currentActor) {
        this.search = search;
        this.counts = counts;
        this.register = register;
        this.history = history;
        this.admitMember = admitMember;
        this.access = access;
        this.exportMembers = exportMembers;
        this.currentActor = currentActor;
    }

    @GET
    @PermissionsAllowed("member.read")
    public Page<MemberSummary> listMembers(
            @Valid @BeanParam MemberListParameters list, @Valid @BeanParam PageQuery page) {
        return search.page(list.toFilter(), list.sort, list.descending, page.limit(), page.after(), page.withTotal());
    }

    @GET
    @Path("/counts")
    @PermissionsAllowed("member.read")
    public List<MemberCounts.UnitCount> countMembers() {
        return counts.byUnit();
    }

    @GET
    @Path("/export")
    @Produces(SheetExport.MEDIA_TYPE)
    @PermissionsAllowed("member.export")
    public Response exportMembers(@Valid @BeanParam MemberListParameters list) {
        Actor actor = currentActor.get();
        return SheetExport.<MemberSummary>stream(
                new SheetWriter.Origin("会员名册", list.described(), actor.signature()),
                ExportMembers.HEADERS,
                rows -> exportMembers.export(list.toFilter(), rows),
                ExportMembers::cells);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("member.read")
    public MemberView getMember(UUID id) {
        return view(register.get(id));
    }

    @GET
    @Path("/{id}/changes")
    @PermissionsAllowed("member.read")
    public List<MemberChangeView> listMemberChanges(UUID id) {
        register.get(id);
        return history.of(id).stream().map(MemberChangeView::from).toList();
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("member.admit")
    public MemberView admitMember(@Valid @NotNull(message = "请填写会员信息") AdmitMemberRequest request) {
        return view(admitMember.admit(request.toNewMember()));
    }

    private MemberView view(Member member) {
        return MemberView.from(member, register.masked(member), access.actions(member));
    }
}
