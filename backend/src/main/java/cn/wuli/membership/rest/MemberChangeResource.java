package cn.wuli.membership.rest;

import cn.wuli.membership.register.ChangeMember;
import cn.wuli.membership.register.Member;
import cn.wuli.membership.register.MemberAccess;
import cn.wuli.membership.register.MemberRegister;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.version.Versions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The acts that change a member; each wants the version that the officer saw. */
@Path("/api/members/{id}")
@Tag(name = "membership")
public class MemberChangeResource {
    private final ChangeMember changeMember;
    private final MemberRegister register;
    private final MemberAccess access;

    MemberChangeResource(ChangeMember changeMember, MemberRegister register, MemberAccess access) {
        this.changeMember = changeMember;
        this.register = register;
        this.access = access;
    }

    @PUT
    @Path("/details")
    @PermissionsAllowed("member.change")
    public MemberView changeMemberDetails(
            UUID id,
            @HeaderParam(Versions.HEADER) @Nullable String ifMatch,
            @Valid @NotNull(message = "请填写变更内容") ChangeMemberDetailsRequest request) {
        return view(changeMember.changeDetails(
                id,
                ifMatch,
                request.toDetails(),
                request.keepPhone() ? ChangeMember.KEEP_PHONE : request.phone(),
                request.reason(),
                day(request.validOn())));
    }

    @POST
    @Path("/move")
    @PermissionsAllowed("member.change")
    public MemberView moveMember(
            UUID id,
            @HeaderParam(Versions.HEADER) @Nullable String ifMatch,
            @Valid @NotNull(message = "请填写调整内容") MoveMemberRequest request) {
        return view(changeMember.move(id, ifMatch, request.unitId(), request.reason(), day(request.validOn())));
    }

    @POST
    @Path("/status")
    @PermissionsAllowed("member.status")
    public MemberView changeMemberStatus(
            UUID id,
            @HeaderParam(Versions.HEADER) @Nullable String ifMatch,
            @Valid @NotNull(message = "请填写办理内容") ChangeMemberStatusRequest request) {
        return view(changeMember.changeStatus(
                id,
                ifMatch,
                request.action(),
                request.statusReason(),
                Objects.requireNonNullElse(request.remark(), ""),
                day(request.validOn())));
    }

    private static LocalDate day(@Nullable LocalDate validOn) {
        return validOn == null ? Calendars.today() : validOn;
    }

    private MemberView view(Member member) {
        return MemberView.from(member, register.masked(member), access.actions(member));
    }
}
