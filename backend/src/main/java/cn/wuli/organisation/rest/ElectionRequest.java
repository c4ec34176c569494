package cn.wuli.organisation.rest;

import cn.wuli.organisation.body.BodyPosition;
import cn.wuli.organisation.election.ElectionPlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is fixed before the vote. */
public record ElectionRequest(
        @NotBlank(message = "请选择委员会") @Size(max = 40, message = "类型代码过长")
        String bodyKind,

        @NotNull(message = "请选择选举的职务") BodyPosition position,

        @Min(value = 1, message = "届次从 1 开始") @Max(value = 99, message = "届次不超过 99")
        int ordinal,

        @Min(value = 1, message = "轮次从 1 开始") @Max(value = 9, message = "轮次不超过 9")
        int round,

        @NotNull(message = "请填写选举日期") LocalDate heldOn,

        @NotBlank(message = "请填写选举地点") @Size(max = 60, message = "地点不超过 60 字")
        String place,

        @Min(value = 1, message = "应到会人数至少 1 人") @Max(value = 9999, message = "应到会人数不超过 9999 人")
        int eligible,

        @Min(value = 1, message = "应选人数至少 1 名") @Max(value = 99, message = "应选人数不超过 99 名")
        int seats) {
    ElectionPlan plan() {
        return new ElectionPlan(bodyKind, position, ordinal, round, heldOn, place, eligible, seats);
    }
}
