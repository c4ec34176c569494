package cn.wuli.assistance.rest;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the person who decides has to say; returning and refusing need it. */
public record OpinionRequest(
        @Nullable @Size(max = 500, message = "意见不超过 500 字") String opinion) {}
