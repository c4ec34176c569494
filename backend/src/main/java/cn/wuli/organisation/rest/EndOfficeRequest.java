package cn.wuli.organisation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The last day of a term or a body, and by what it ends. */
public record EndOfficeRequest(
        @NotNull(message = "请填写最后一天") LocalDate lastDay,

        @NotBlank(message = "请填写依据文件") @Size(max = 100, message = "最多 100 字")
        String basisDocument) {}
