package cn.wuli.membership.rest;

import cn.wuli.membership.register.Employment;
import cn.wuli.membership.register.IdentityDocument;
import cn.wuli.membership.register.IdentityKind;
import cn.wuli.membership.register.MemberDetails;
import cn.wuli.membership.register.NewMember;
import cn.wuli.membership.register.Sex;
import cn.wuli.platform.crypto.PhoneNumber;
import cn.wuli.platform.time.Calendars;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new member.
 *
 * @param sex null: as the resident identity number says
 */
public record AdmitMemberRequest(
        @NotNull(message = "请选择所在组织") UUID unitId,

        @NotBlank(message = "请填写工号") @Size(max = 64, message = "工号最多32个字符")
        String staffNumber,

        @NotBlank(message = "请填写姓名") @Size(max = 120, message = "姓名最多60个字")
        String name,

        @Nullable Sex sex,
        @NotNull(message = "请选择用工形式") Employment employment,
        @NotNull(message = "请填写入会日期") LocalDate joinedOn,
        @Nullable @Size(max = 32, message = "手机号应为11位数字") String phone,
        @NotNull(message = "请选择证件类型") IdentityKind identityKind,

        @NotBlank(message = "请填写证件号") @Size(max = 40, message = "证件号过长，请核对")
        String identityNumber) {

    NewMember toNewMember() {
        MemberDetails details = MemberDetails.of(
                staffNumber, name, sex == null ? Sex.UNKNOWN : sex, employment, joinedOn, Calendars.today());
        return NewMember.of(
                unitId,
                details,
                phone == null || phone.isBlank() ? null : PhoneNumber.parse(phone),
                IdentityDocument.parse(identityKind, identityNumber));
    }
}
