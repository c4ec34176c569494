package cn.wuli.rights.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A step that cannot be taken without words. */
public record WordsRequest(
        @NotBlank(message = "请写明理由，对方会看到") @Size(max = 500, message = "不超过 500 字")
        String opinion) {}
