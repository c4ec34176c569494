package cn.wuli.membership.rest;

import cn.wuli.membership.register.Employment;
import cn.wuli.membership.register.MemberDetails;
import cn.wuli.membership.register.Sex;
import cn.wuli.platform.time.Calendars;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The details as they should be from now on.
 *
 * @param phone in full, or null to remove it; see {@code keepPhone}
 * @param keepPhone the phone stays as it is: the form shows it masked and cannot send it back
 * @param validOn null: today
 */
public record ChangeMemberDetailsRequest(
        @NotBlank(message = "请填写工号") @Size(max = 64, message = "工号最多32个字符")
        String staffNumber,

        @NotBlank(message = "请填写姓名") @Size(max = 120, message = "姓名最多60个字")
        String name,

        @NotNull(message = "请选择性别") Sex sex,
        @NotNull(message = "请选择用工形式") Employment employment,
        @NotNull(message = "请填写入会日期") LocalDate joinedOn,
        boolean keepPhone,
        @Nullable @Size(max = 32, message = "手机号应为11位数字") String phone,

        @NotBlank(message = "请说明变更原因") @Size(max = 200, message = "变更原因最多200个字")
        String reason,

        @Nullable LocalDate validOn) {

    MemberDetails toDetails() {
        return MemberDetails.of(staffNumber, name, sex, employment, joinedOn, Calendars.today());
    }
}
