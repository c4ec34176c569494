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
import cn.wuli.platform.export.ExportDetails;
import cn.wuli.platform.export.ExportRequest;
import cn.wuli.platform.export.ProtectedExports;
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
    private final ProtectedExports exports;

    MemberResource(
            MemberSearch search,
            MemberCounts counts,
            MemberRegister register,
            MemberHistory history,
            AdmitMember admitMember,
            MemberAccess access,
            ExportMembers exportMembers,
            ProtectedExports exports) {
        this.search = search;
        this.counts = counts;
        this.register = register;
        this.history = history;
        this.admitMember = admitMember;
        this.access = access;
        this.exportMembers = exportMembers;
        this.exports = exports;
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

    /** The list as a protected export: small ones are made at once, others wait for approval. */
    @POST
    @Path("/export")
    @ResponseStatus(201)
    @PermissionsAllowed("member.export")
    public ExportDetails exportMembers(
            @Valid @BeanParam MemberListParameters list, @Valid @NotNull ExportRequest request) {
        return exports.request(exportMembers, list.toFilter(), list.described(), request);
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
