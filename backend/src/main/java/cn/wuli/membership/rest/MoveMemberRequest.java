package cn.wuli.membership.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To which unit of the same union.
 *
 * @param validOn null: today
 */
public record MoveMemberRequest(
        @NotNull(message = "请选择调入的组织") UUID unitId,

        @NotBlank(message = "请说明调整原因") @Size(max = 200, message = "调整原因最多200个字")
        String reason,

        @Nullable LocalDate validOn) {}
