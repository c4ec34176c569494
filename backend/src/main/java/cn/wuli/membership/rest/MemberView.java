package cn.wuli.membership.rest;

import cn.wuli.membership.register.Employment;
import cn.wuli.membership.register.IdentityKind;
import cn.wuli.membership.register.Member;
import cn.wuli.membership.register.MemberRegister.MaskedNumbers;
import cn.wuli.membership.register.MemberStatus;
import cn.wuli.membership.register.Sex;
import cn.wuli.membership.register.StatusReason;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member.
 *
 * @param phone masked
 * @param identityNumber masked
 */
public record MemberView(
        UUID id,
        UUID personId,
        String staffNumber,
        String name,
        Sex sex,
        @Nullable Short birthYear,
        UUID unitId,
        Employment employment,
        MemberStatus status,
        @Nullable StatusReason statusReason,
        LocalDate joinedOn,
        @Nullable String phone,
        @Nullable IdentityKind identityKind,
        @Nullable String identityNumber,
        int version,
        List<AllowedAction> allowedActions) {

    static MemberView from(Member member, MaskedNumbers numbers, List<AllowedAction> allowedActions) {
        return new MemberView(
                member.id(),
                member.personId(),
                member.staffNumber(),
                member.name(),
                member.sex(),
                member.birthYear(),
                member.unitId(),
                member.employment(),
                member.status(),
                member.statusReason(),
                member.joinedOn(),
                numbers.phone(),
                member.identityKind(),
                numbers.identityNumber(),
                member.version(),
                allowedActions);
    }
}
