package cn.wuli.rights.rest;

import cn.wuli.rights.concern.Satisfaction;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How content the member is. */
public record RatingRequest(
        @NotNull(message = "请选择满意程度") Satisfaction satisfaction,

        @Nullable @Size(max = 500, message = "意见不超过 500 字") String opinion) {}
