package cn.wuli.organisation.rest;

import cn.wuli.organisation.changing.ChangeDetails;
import cn.wuli.organisation.changing.ChangeKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change as a person proposes it. */
public record ProposeUnitChangeRequest(
        @NotNull(message = "请选择变更类型") ChangeKind kind,
        @NotNull(message = "请选择单位") UUID unitId,
        @NotNull(message = "请填写生效日期") LocalDate effectiveOn,

        @NotBlank(message = "请填写依据文件") @Size(max = 100, message = "依据文件最多 100 字")
        String basisDocument,

        @Size(max = 500, message = "理由最多 500 字") @Nullable String reason,
        @Nullable ChangeDetails details) {
    private static final ChangeDetails NONE = new ChangeDetails(null, null, null, null, null, null, null, null);

    ChangeDetails detailsOrNone() {
        return details == null ? NONE : details;
    }
}
