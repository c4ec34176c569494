package cn.wuli.rights.rest;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Words that may be left out. */
public record RemarkRequest(
        @Nullable @Size(max = 500, message = "意见不超过 500 字") String opinion) {}
