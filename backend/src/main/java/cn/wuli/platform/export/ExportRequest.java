package cn.wuli.platform.export;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a list is taken out of the system for.
 *
 * @param withSensitive also health, children and what is under seal; always needs approval
 */
public record ExportRequest(
        @NotBlank(message = "请写明导出用途，名单上的人可以看到") @Size(max = 500, message = "用途不超过 500 字")
        String purpose,

        boolean withSensitive) {}
