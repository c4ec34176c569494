package cn.wuli.membership.rest;

import cn.wuli.membership.register.IdentityDocument;
import cn.wuli.membership.register.IdentityKind;
import cn.wuli.membership.register.UnmaskMember;
import cn.wuli.membership.search.FindMemberByNumber;
import cn.wuli.membership.search.MemberSummary;
import cn.wuli.platform.crypto.PhoneNumber;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The two numbers of a member. They travel in bodies only: an address ends up in logs. */
@Path("/api/members")
@Tag(name = "membership")
public class MemberNumberResource {
    private final UnmaskMember unmaskMember;
    private final FindMemberByNumber findMember;

    MemberNumberResource(UnmaskMember unmaskMember, FindMemberByNumber findMember) {
        this.unmaskMember = unmaskMember;
        this.findMember = findMember;
    }

    /**
     * What to see in full.
     *
     * @param purpose the member can read it
     */
    public record UnmaskMemberRequest(
            @NotEmpty(message = "请选择要查看的内容") Set<UnmaskMember.Field> fields,

            @NotBlank(message = "请说明查看目的") @Size(max = 200, message = "查看目的最多200个字")
            String purpose) {}

    /** In full; null where it was not asked for or is not known. */
    public record UnmaskedMemberView(
            @Nullable String phone, @Nullable String identityNumber) {}

    /**
     * A number known in full.
     *
     * @param identityKind null: the number is a phone's
     * @param purpose the member can read it
     */
    public record FindMemberRequest(
            @Nullable IdentityKind identityKind,

            @NotBlank(message = "请填写完整的手机号或证件号") @Size(max = 40, message = "号码过长，请核对")
            String number,

            @NotBlank(message = "请说明查找用途") @Size(max = 200, message = "查找用途最多200个字")
            String purpose) {}

    @POST
    @Path("/{id}/unmasking")
    @PermissionsAllowed("member.unmask")
    public UnmaskedMemberView unmaskMember(UUID id, @Valid @NotNull(message = "请说明查看目的") UnmaskMemberRequest request) {
        Map<UnmaskMember.Field, @Nullable String> shown =
                unmaskMember.unmask(id, request.fields(), request.purpose().strip());
        return new UnmaskedMemberView(
                shown.get(UnmaskMember.Field.PHONE), shown.get(UnmaskMember.Field.IDENTITY_NUMBER));
    }

    @POST
    @Path("/lookup")
    @PermissionsAllowed("member.read")
    public List<MemberSummary> findMemberByNumber(
            @Valid @NotNull(message = "请填写完整的手机号或证件号") FindMemberRequest request) {
        String purpose = request.purpose().strip();
        return request.identityKind() == null
                ? findMember.byPhone(PhoneNumber.parse("number", request.number()), purpose)
                : findMember.byIdentity(IdentityDocument.parse(request.identityKind(), request.number()), purpose);
    }
}
