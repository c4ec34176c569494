package cn.wuli.membership.rest;

import cn.wuli.membership.register.MemberAction;
import cn.wuli.membership.register.StatusReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of the membership.
 *
 * @param statusReason where the regulation asks for one
 * @param validOn null: today
 */
public record ChangeMemberStatusRequest(
        @NotNull(message = "请选择办理事项") MemberAction action,
        @Nullable StatusReason statusReason,
        @Nullable @Size(max = 200, message = "说明最多200个字") String remark,
        @Nullable LocalDate validOn) {}
